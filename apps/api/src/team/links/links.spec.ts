// One-time links over HTTP: handed over once, opened once, and worth nothing after that.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Jobs } from '../../platform/jobs.ts';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { AppHolder, Browser, codeOf, tokenIn } from '../../testing/servers/browser.ts';
import { Builders } from '../../testing/made/builders.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';
import { FirstAdmin } from './first-admin.ts';

const INVITE = `mutation ($name: String!, $email: String, $grants: [GrantInput!]!) {
  inviteStaff(name: $name, email: $email, grants: $grants) { url kind expiresAt staff { id state } } }`;
const OPEN = `mutation ($token: String!) { openLink(token: $token) {
  kind name email expiresAt totp { secret url setup } } }`;
const ACCEPT = `mutation ($token: String!, $password: String!, $code: String!, $setup: String!, $name: String, $email: String) {
  acceptInvitation(token: $token, password: $password, code: $code, setup: $setup, name: $name, email: $email) {
    recoveryCodes me { id name email grants { role } } } }`;
const BY_LINK = 'mutation ($token: String!) { signInByLink(token: $token) { name entry } }';
const AUDITOR = [{ role: 'AUDITOR' }];
const PASSWORD = 'ein ganzer Satz als Passwort';

let api: Api;
let admin: StaffClient;
let organisationId: string;
let invited = 0;

beforeAll(async () => {
  api = await startApi();
  admin = await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' });
  const make = new Builders(api);
  await make.aTown();
  organisationId = (await make.anOrganisation()).id;
});
afterAll(() => api.close());

async function invitation(grants: object[] = AUDITOR) {
  const email = `person${++invited}@town.example`;
  const { inviteStaff } = await admin.data(INVITE, { name: `Person ${invited}`, email, grants });
  return { ...inviteStaff, email, token: tokenIn(inviteStaff.url) };
}

const member = () => invitation([{ role: 'ORGANISATION_MEMBER', organisationId }]);

async function open(token: string) {
  const { openLink } = await api.data(OPEN, { token });
  return openLink;
}

async function acceptance(token: string, given: object = {}) {
  const { totp } = await open(token);
  const { secret, setup } = totp;
  return { token, password: PASSWORD, code: codeOf(api, secret), setup, ...given };
}

describe('an invitation', () => {
  test('is handed over as an address whose token no server sees, and stands in no table', async () => {
    const { url, kind, token, expiresAt, staff } = await invitation();
    expect(url).toMatch(/^http:\/\/localhost:0\/team\/link#[\w-]{43}$/);
    expect([kind, staff.state]).toEqual(['INVITATION', 'INVITED']);
    expect(Temporal.Instant.from(expiresAt).since(api.clock.now()).total('hours')).toBe(168);
    const [{ rows }] = await api.sql('SELECT json_agg(l)::text AS rows FROM staff_link l');
    expect(rows).not.toContain(token);
    expect(rows).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
  });

  test('is not used up by looking, and whoever looked before does not hold the second factor', async () => {
    const { token, email } = await invitation();
    const [inviter, invited] = [await open(token), await open(token)];
    expect(invited).toMatchObject({ kind: 'INVITATION', email });
    expect(invited.totp.url).toMatch(/^otpauth:\/\/totp\/Mitnand%20Ulm:/);
    expect(invited.totp.url).toContain(invited.totp.secret);
    expect(inviter.totp.secret).not.toBe(invited.totp.secret);
    const accept = (code: string, setup: string) =>
      new Browser(api.url).graphql(ACCEPT, { token, password: PASSWORD, code, setup });
    const foreign = await accept(codeOf(api, inviter.totp.secret), invited.totp.setup);
    expect([foreign.code, foreign.errors![0]!.extensions.field]).toEqual(['WRONG_SIGN_IN', 'code']);
    const { code, setup } = await acceptance(token);
    expect((await accept(code, setup)).code).toBeUndefined();
  });

  test('takes no secret but one that its own link proposed', async () => {
    const [{ token }, other] = [await invitation(), await invitation()];
    const { code, setup } = await acceptance(other.token);
    for (const odd of [setup, '', 'no setup', 'A'.repeat(200)]) {
      const refused = await new Browser(api.url).graphql(ACCEPT, {
        token,
        password: PASSWORD,
        code,
        setup: odd,
      });
      expect([refused.code, refused.errors![0]!.extensions.field]).toEqual(['BAD_INPUT', 'setup']);
    }
  });

  test('makes an account once; opened again it is used up', async () => {
    const { token, email, staff } = await invitation();
    const variables = await acceptance(token);
    const { acceptInvitation } = await new Browser(api.url).data(ACCEPT, variables);
    expect(acceptInvitation.me).toMatchObject({ id: staff.id, email, grants: AUDITOR });
    expect(new Set(acceptInvitation.recoveryCodes).size).toBe(10);
    expect(acceptInvitation.recoveryCodes[0]).toMatch(/^[0-9a-z]{5}-[0-9a-z]{5}$/);
    expect((await api.graphql(OPEN, { token })).code).toBe('LINK_USED_UP');
    expect((await new Browser(api.url).graphql(ACCEPT, variables)).code).toBe('LINK_USED_UP');
  });

  test('makes one account of two who accept at the same moment', async () => {
    const variables = await acceptance((await invitation()).token);
    const both = await Promise.all([0, 1].map(() => new Browser(api.url).graphql(ACCEPT, variables)));
    expect(both.map(({ code }) => code ?? 'IN').sort()).toEqual(['IN', 'LINK_USED_UP']);
  });

  test('may be tried again after a weak password or a wrong code', async () => {
    const { token, email } = await invitation();
    const accept = async (given: object) =>
      new Browser(api.url).graphql(ACCEPT, await acceptance(token, given));
    for (const password of ['password1', 'kurz', `${email}!`, 'mitnand-ulm-1']) {
      const { code, errors } = await accept({ password });
      expect([password, code, errors![0]!.extensions.field]).toEqual([password, 'WEAK_PASSWORD', 'password']);
    }
    const wrong = await accept({ code: '000000' });
    expect([wrong.code, wrong.errors![0]!.extensions.field]).toEqual(['WRONG_SIGN_IN', 'code']);
    expect((await accept({})).code).toBeUndefined();
  });

  test('is worth nothing after it was withdrawn, or replaced', async () => {
    const first = await invitation();
    const withdraw = 'mutation ($id: ID!) { withdrawLinks(staffId: $id) { links { kind } } }';
    const renew = 'mutation ($id: ID!) { renewInvitation(staffId: $id) { url } }';
    const variables = await acceptance(first.token);
    expect((await admin.data(withdraw, { id: first.staff.id })).withdrawLinks.links).toEqual([]);
    expect((await new Browser(api.url).graphql(ACCEPT, variables)).code).toBe('LINK_USED_UP');
    const second = tokenIn((await admin.data(renew, { id: first.staff.id })).renewInvitation.url);
    const third = tokenIn((await admin.data(renew, { id: first.staff.id })).renewInvitation.url);
    expect((await api.graphql(OPEN, { token: second })).code).toBe('LINK_USED_UP');
    expect((await open(third)).kind).toBe('INVITATION');
  });

  test('is worth nothing after seven days, and forgotten then', async () => {
    const { token } = await invitation();
    api.clock.advance({ days: 7, minutes: -1 });
    expect((await open(token)).kind).toBe('INVITATION');
    api.clock.advance({ minutes: 1 });
    expect((await api.graphql(OPEN, { token })).code).toBe('LINK_USED_UP');
    await api.get(Jobs).run('forget-links');
    expect(await api.sql('SELECT id FROM staff_link WHERE expires_at <= $1', [api.clock.now()])).toEqual([]);
    admin = await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' });
  });

  test('anew gives a new password and a new app, and ends what was signed in', async () => {
    const { url, email, staff } = await invitation();
    const browser = new Browser(api.url);
    const before = await AppHolder.accepts(api, browser, url, { email });
    const { renewInvitation } = await admin.data(
      'mutation ($id: ID!) { renewInvitation(staffId: $id) { url } }',
      { id: staff.id },
    );
    expect((await browser.data('{ me { id } }')).me).not.toBeNull();
    const now = await AppHolder.accepts(api, new Browser(api.url), renewInvitation.url, { email });
    expect((await browser.data('{ me { id } }')).me).toBeNull();
    expect((await before.signIn(new Browser(api.url))).code).toBe('WRONG_SIGN_IN');
    expect((await now.signIn(new Browser(api.url))).code).toBeUndefined();
    const old = await now.signIn(new Browser(api.url), { code: before.recoveryCodes[0]! });
    expect(old.code).toBe('WRONG_SIGN_IN');
  });
});

describe('a link to sign in', () => {
  test('lets a member in once, without a password, for a long time on that phone', async () => {
    const { kind, token } = await member();
    expect(kind).toBe('SIGN_IN');
    expect((await open(token)).totp).toBeNull();
    const phone = new Browser(api.url);
    const { signInByLink } = await phone.data(BY_LINK, { token });
    expect(signInByLink.entry).toBe('LINK');
    expect(phone.lastSetCookies[0]).toMatch(/Max-Age=7776000/);
    expect((await new Browser(api.url).graphql(BY_LINK, { token })).code).toBe('LINK_USED_UP');
    api.clock.advance({ days: 29 });
    expect((await phone.data('{ me { name } }')).me).not.toBeNull();
    api.clock.advance({ days: 30 });
    expect((await phone.data('{ me { name } }')).me).toBeNull();
    admin = await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' });
  });

  test('lets one of two in who open it at the same moment', async () => {
    const { token } = await member();
    const both = await Promise.all([0, 1].map(() => new Browser(api.url).graphql(BY_LINK, { token })));
    expect(both.map(({ code }) => code ?? 'IN').sort()).toEqual(['IN', 'LINK_USED_UP']);
  });

  test('is never issued for whoever needs a password, and dies when somebody gets such a role', async () => {
    const auditor = await invitation();
    const issue = 'mutation ($id: ID!) { issueSignInLink(staffId: $id) { url } }';
    expect((await admin.graphql(issue, { id: auditor.staff.id })).code).toBe('FORBIDDEN');
    const { staff, token } = await member();
    const variables = { id: staff.id, grants: [{ role: 'ORGANISATION_MEMBER', organisationId }, ...AUDITOR] };
    await admin.data(
      'mutation ($id: ID!, $grants: [GrantInput!]!) { changeGrants(staffId: $id, grants: $grants) { id } }',
      variables,
    );
    expect((await new Browser(api.url).graphql(BY_LINK, { token })).code).toBe('LINK_USED_UP');
  });

  test('opens no account, and an invitation is no way in without a password', async () => {
    const signIn = await member();
    const accept = { token: signIn.token, password: PASSWORD, code: '123456', setup: '' };
    expect((await new Browser(api.url).graphql(ACCEPT, accept)).code).toBe('LINK_USED_UP');
    const { token } = await invitation();
    expect((await new Browser(api.url).graphql(BY_LINK, { token })).code).toBe('LINK_USED_UP');
  });

  test('that never was one is answered like one that is used up', async () => {
    for (const token of ['', 'x', 'ä'.repeat(500), 'A'.repeat(43)])
      expect((await api.graphql(OPEN, { token })).code).toBe('LINK_USED_UP');
  });
});

describe('the first admin', () => {
  let empty: Api;
  beforeAll(async () => {
    empty = await startApi();
  });
  afterAll(() => empty.close());

  const link = () => empty.get(FirstAdmin).link('http://town.example');
  const look = (token: string) => empty.graphql(OPEN, { token });

  test('comes in by the link of the latest start, and there is one only', async () => {
    const [older, latest] = [await link(), await link()];
    expect((await look(tokenIn(older!))).code).toBe('LINK_USED_UP');
    expect((await look(tokenIn(latest!))).data.openLink).toMatchObject({
      kind: 'FIRST_ADMIN',
      name: null,
      email: null,
    });
    const variables = { token: tokenIn(latest!), password: PASSWORD, code: '000000', setup: '' };
    const nameless = await new Browser(empty.url).graphql(ACCEPT, { ...variables, email: 'a@town.example' });
    expect(nameless.errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'name' });
    const browser = new Browser(empty.url);
    await AppHolder.accepts(empty, browser, latest!, { name: 'Anna', email: 'anna@town.example' });
    expect((await browser.data('{ staff { nodes { name state grants { role } } } }')).staff.nodes).toEqual([
      { name: 'Anna', state: 'ACTIVE', grants: [{ role: 'TOWN_ADMIN' }] },
    ]);
  });

  test('is not looked for again once there is one', async () => {
    expect(await link()).toBeNull();
    await empty.sql('UPDATE staff_member SET ended_at = $1', [empty.clock.now()]);
    expect(await link()).toMatch(/#/);
  });
});
