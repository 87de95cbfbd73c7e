// The demo's sign-in is there for whoever tries Mitnand out, and nowhere else.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { features } from '../../app.module.ts';
import { DemoModule } from '../../demo/demo.module.ts';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Browser } from '../../testing/servers/browser.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';
import { FirstAdmin } from '../links/first-admin.ts';
import { Role } from '../roles/role.ts';
import { DemoAccounts } from './demo-accounts.ts';

const OPTIONS = '{ signInOptions { demo { id name role place } oidcLabel } }';
const SIGN_IN = 'mutation ($id: ID!) { demoSignIn(accountId: $id) { name entry hasPassword } }';

/** Says that the database is the bundled one; the demo town itself has a spec of its own. */
const BUNDLED = { DATABASE_URL: '', DEMO: '1' };
const withoutTown = features.filter((feature) => feature !== DemoModule);

async function anOfferedAccount(api: Api): Promise<{ id: string }> {
  const { staffId: id } = await StaffClient.signedIn(api, { role: 'AUDITOR' });
  api.get(DemoAccounts).offer([{ id, name: 'Ottmar Vogt', role: Role.AUDITOR, place: null }]);
  return { id };
}

describe('with the bundled database and the demo', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi({ env: BUNDLED, features: withoutTown });
  });
  afterAll(() => api.close());

  test('invented people come in by a click, and only they', async () => {
    const { id } = await anOfferedAccount(api);
    const { signInOptions } = await api.data(OPTIONS);
    expect(signInOptions.demo).toEqual([{ id, name: 'Ottmar Vogt', role: 'AUDITOR', place: null }]);
    const browser = new Browser(api.url);
    const { demoSignIn } = await browser.data(SIGN_IN, { id });
    expect(demoSignIn).toMatchObject({ entry: 'DEMO', hasPassword: false });
    expect((await browser.data('{ me { id } }')).me.id).toBe(id);
    const { staffId } = await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' });
    for (const other of [staffId, 'nobody'])
      expect((await browser.graphql(SIGN_IN, { id: other })).code).toBe('FORBIDDEN');
  });

  test('not from another site, and not once somebody no longer works here', async () => {
    const { id } = await anOfferedAccount(api);
    const headers = { 'sec-fetch-site': 'cross-site' };
    expect((await new Browser(api.url).graphql(SIGN_IN, { id }, { headers })).code).toBe('FORBIDDEN');
    await api.sql('UPDATE staff_member SET ended_at = $2 WHERE id = $1', [id, api.clock.now()]);
    expect((await api.data(OPTIONS)).signInOptions.demo).toEqual([]);
    expect((await new Browser(api.url).graphql(SIGN_IN, { id })).code).toBe('FORBIDDEN');
  });

  test('nobody needs a link of the first admin', async () => {
    await api.sql('DELETE FROM staff_member');
    expect(await api.get(FirstAdmin).link('http://town.example')).toBeNull();
  });
});

test.each([
  ['a database of one’s own, also with DEMO=1', { DEMO: '1' }],
  ['the bundled database without the demo', { DATABASE_URL: '', DEMO: '0' }],
])('with %s there is none', async (_, env) => {
  const api = await startApi({ env, features: withoutTown });
  const { id } = await anOfferedAccount(api);
  expect((await api.data(OPTIONS)).signInOptions.demo).toEqual([]);
  expect((await new Browser(api.url).graphql(SIGN_IN, { id })).code).toBe('FORBIDDEN');
  // Nobody who is not signed in fills the log.
  expect(await api.sql(`SELECT FROM audit_entry WHERE action = 'session.beginDemo'`)).toEqual([]);
  expect(await api.get(FirstAdmin).link('http://town.example')).toMatch(/#/);
  await api.close();
});
