// How people change the way they sign in, and what that ends at once.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { AppHolder, Browser, codeOf } from '../../testing/servers/browser.ts';
import { Builders } from '../../testing/made/builders.ts';
import type { Answer } from '../../testing/servers/graphql-client.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';

let api: Api;
let admin: StaffClient;

beforeAll(async () => {
  api = await startApi();
  await new Builders(api).aTown();
  admin = await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' });
});
afterAll(() => api.close());

const REPLACE = `mutation ($password: String!, $code: String!, $setup: String!, $newCode: String!) {
  replaceSecondFactor(password: $password, code: $code, setup: $setup, newCode: $newCode) }`;

interface Prepared {
  secret: string;
  setup: string;
}

async function prepared(browser: Browser, password: string): Promise<Prepared> {
  const { prepareSecondFactor } = await browser.data(
    'mutation ($password: String!) { prepareSecondFactor(password: $password) { secret setup } }',
    { password },
  );
  return prepareSecondFactor;
}

const anAuditor = () => AppHolder.anAuditor(api, admin);

function fieldAtFault({ errors }: Answer): unknown {
  return errors![0]!.extensions.field;
}

describe('one’s own account', () => {
  const CHANGE = `mutation ($oldPassword: String!, $newPassword: String!) {
    changePassword(oldPassword: $oldPassword, newPassword: $newPassword) { id } }`;

  test('gets a new password from whoever knows the old one; other browsers are signed out', async () => {
    const { browser, auditor } = await anAuditor();
    const other = new Browser(api.url);
    await auditor.signIn(other);
    const newPassword = 'ein neuer Satz, noch länger';
    const change = (given: object) =>
      browser.graphql(CHANGE, { oldPassword: auditor.password, newPassword, ...given });
    const wrong = await change({ oldPassword: 'not it at all' });
    expect(wrong.errors![0]!.extensions).toMatchObject({ code: 'WRONG_SIGN_IN', field: 'oldPassword' });
    const weak = await change({ newPassword: 'Ottmar2026' });
    expect(weak.errors![0]!.extensions).toMatchObject({ code: 'WEAK_PASSWORD', field: 'newPassword' });
    expect((await other.data('{ me { id } }')).me).not.toBeNull();
    expect((await change({})).code).toBeUndefined();
    expect((await other.data('{ me { id } }')).me).toBeNull();
    expect((await browser.data('{ me { id } }')).me).not.toBeNull();
    expect((await auditor.signIn(new Browser(api.url), { code: null })).code).toBe('WRONG_SIGN_IN');
    expect((await auditor.signIn(new Browser(api.url), { password: newPassword })).code).toBeUndefined();
  });

  test('gets a new app with password, old code and new code; the old app and old recovery codes are worth nothing', async () => {
    const { browser, auditor } = await anAuditor();
    const { password } = auditor;
    const { secret, setup } = await prepared(browser, password);
    expect(secret).not.toBe(auditor.secret);
    const replace = (code: string, newCode: string) =>
      browser.graphql(REPLACE, { password, setup, code, newCode });
    const stranger = await replace('000000', codeOf(api, secret));
    expect(stranger.errors![0]!.extensions).toMatchObject({ code: 'WRONG_SIGN_IN', field: 'code' });
    const mistyped = await replace(auditor.nextCode(), '000000');
    expect(mistyped.errors![0]!.extensions).toMatchObject({ code: 'WRONG_SIGN_IN', field: 'newCode' });
    const { data } = await replace(auditor.recoveryCodes[0]!, codeOf(api, secret));
    expect(data.replaceSecondFactor).toHaveLength(10);
    expect((await auditor.signIn(new Browser(api.url))).code).toBe('WRONG_SIGN_IN');
    const old = await auditor.signIn(new Browser(api.url), { code: auditor.recoveryCodes[1]! });
    expect(old.code).toBe('WRONG_SIGN_IN');
    api.clock.advance({ seconds: 30 });
    expect((await auditor.signIn(new Browser(api.url), { code: codeOf(api, secret) })).code).toBeUndefined();
  });

  test('is told another secret for an app each time, the newer as good as the older', async () => {
    const { browser, auditor } = await anAuditor();
    const { password } = auditor;
    const older = await prepared(browser, password);
    const newer = await prepared(browser, password);
    expect(newer.secret).not.toBe(older.secret);
    const replace = (setup: string, secret: string) =>
      browser.graphql(REPLACE, {
        password,
        setup,
        code: auditor.nextCode(),
        newCode: codeOf(api, secret),
      });
    expect(fieldAtFault(await replace(older.setup, newer.secret))).toBe('newCode');
    expect((await replace(older.setup, older.secret)).data.replaceSecondFactor).toHaveLength(10);
  });

  test('takes no secret that was told to somebody else, half an hour ago, or before the last change', async () => {
    const [one, other] = [await anAuditor(), await anAuditor()];
    const replace = ({ browser, auditor }: typeof one, { setup, secret }: Prepared) =>
      browser.graphql(REPLACE, {
        password: auditor.password,
        setup,
        code: auditor.recoveryCodes.pop(),
        newCode: codeOf(api, secret),
      });
    const told = await prepared(one.browser, one.auditor.password);
    expect(fieldAtFault(await replace(other, told))).toBe('setup');
    api.clock.advance({ minutes: 30 });
    expect(fieldAtFault(await replace(one, told))).toBe('setup');
    const [again, unused] = [
      await prepared(one.browser, one.auditor.password),
      await prepared(one.browser, one.auditor.password),
    ];
    const { data } = await replace(one, again);
    one.auditor.recoveryCodes.splice(0, 10, ...data.replaceSecondFactor);
    api.clock.advance({ seconds: 30 });
    expect(fieldAtFault(await replace(one, unused))).toBe('setup');
  });

  test('gets new recovery codes with password and code, and the old ones are worth nothing', async () => {
    const { browser, auditor } = await anAuditor();
    const RENEW =
      'mutation ($password: String!, $code: String!) { renewRecoveryCodes(password: $password, code: $code) }';
    const { password } = auditor;
    expect((await browser.graphql(RENEW, { password, code: '000000' })).code).toBe('WRONG_SIGN_IN');
    const { renewRecoveryCodes } = await browser.data(RENEW, { password, code: auditor.nextCode() });
    const [fresh] = renewRecoveryCodes;
    const old = await auditor.signIn(new Browser(api.url), { code: auditor.recoveryCodes[0]! });
    expect(old.code).toBe('WRONG_SIGN_IN');
    expect((await auditor.signIn(new Browser(api.url), { code: fresh })).code).toBeUndefined();
  });

  test('of somebody who comes without a password has none to change', async () => {
    const team = await StaffClient.signedIn(api, { role: 'AUDITOR' });
    const variables = { oldPassword: '', newPassword: 'ein neuer Satz, noch länger' };
    expect((await team.graphql(CHANGE, variables)).code).toBe('FORBIDDEN');
  });

  test('has sessions that nobody else can end', async () => {
    const [one, other] = [await anAuditor(), await anAuditor()];
    const { me } = await one.browser.data('{ me { sessionId } }');
    const END_SESSION = 'mutation ($id: ID!) { endSession(id: $id) { id } }';
    for (const id of [me.sessionId, 'no id'])
      expect((await other.browser.graphql(END_SESSION, { id })).code).toBe('NOT_FOUND');
    expect((await one.browser.data('{ me { id } }')).me).not.toBeNull();
  });
});
