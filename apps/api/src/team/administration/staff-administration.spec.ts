// Who administers the staff, what that ends at once, and how people change their own account.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, startApi } from '../../testing/api.ts';
import { AppHolder, Browser, codeOf } from '../../testing/browser.ts';
import { Builders, type FromNow } from '../../testing/builders.ts';
import { StaffClient } from '../../testing/staff-client.ts';

const GRANTS =
  'mutation ($id: ID!, $grants: [GrantInput!]!) { changeGrants(staffId: $id, grants: $grants) { id } }';
const END = 'mutation ($id: ID!) { endStaff(staffId: $id) { state endedAt } }';
const INVITE = `mutation ($name: String!, $email: String, $grants: [GrantInput!]!) {
  inviteStaff(name: $name, email: $email, grants: $grants) { url staff { id } } }`;
const LIST = `query ($first: Int!, $after: String, $text: String) {
  staff(first: $first, after: $after, text: $text) { nodes { id name email } pageInfo { hasNextPage endCursor } } }`;
const SIGN_IN_LINK = 'mutation ($id: ID!) { issueSignInLink(staffId: $id) { kind } }';

let api: Api;
let make: Builders;
let admin: StaffClient;

beforeAll(async () => {
  api = await startApi();
  make = new Builders(api);
  await make.aTown();
  admin = await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' });
});
afterAll(() => api.close());

const acts = async (client: StaffClient) => (await client.graphql('{ mySessions { id } }')).code ?? 'ACTS';

async function anAuditor() {
  const email = `auditor${crypto.randomUUID()}@town.example`;
  const { inviteStaff } = await admin.data(INVITE, { name: 'Ottmar', email, grants: [{ role: 'AUDITOR' }] });
  const browser = new Browser(api.url);
  return { browser, auditor: await AppHolder.accepts(api, browser, inviteStaff.url, { email }) };
}

describe('a change of somebody', () => {
  test('of their roles ends their sessions at once, and the new ones count', async () => {
    const venueId = (await make.aVenue()).id;
    const team = await StaffClient.signedIn(api, { role: 'QUARTIER_TEAM', venueId });
    expect(await acts(team)).toBe('ACTS');
    await admin.data(GRANTS, { id: team.staffId, grants: [{ role: 'AUDITOR' }] });
    expect(await acts(team)).toBe('SIGN_IN_NEEDED');
    const { staffMember } = await admin.data(
      'query ($id: ID!) { staffMember(id: $id) { comesByLink grants { role venueId } } }',
      { id: team.staffId },
    );
    expect(staffMember).toEqual({ comesByLink: false, grants: [{ role: 'AUDITOR', venueId: null }] });
  });

  test('that ends their work shuts them out and forgets their password', async () => {
    const { browser, auditor } = await anAuditor();
    const { endStaff } = await admin.data(END, { id: auditor.id });
    expect(endStaff).toEqual({ state: 'ENDED', endedAt: api.clock.now().toString() });
    expect((await browser.data('{ me { id } }')).me).toBeNull();
    expect((await auditor.signIn(new Browser(api.url))).code).toBe('WRONG_SIGN_IN');
    expect((await admin.graphql(GRANTS, { id: auditor.id, grants: [{ role: 'AUDITOR' }] })).code).toBe(
      'NOT_FOUND',
    );
    const [row] = await api.sql(
      `SELECT password_hash, totp_secret, (SELECT count(*)::int FROM recovery_code WHERE staff_id = m.id) AS codes
       FROM staff_member m WHERE id = $1`,
      [auditor.id],
    );
    expect(row).toEqual({ password_hash: null, totp_secret: null, codes: 0 });
  });

  test('never leaves the town without an admin, also when two remove each other', async () => {
    expect((await admin.graphql(END, { id: admin.staffId })).code).toBe('LAST_ADMIN');
    const auditor = { id: admin.staffId, grants: [{ role: 'AUDITOR' }] };
    expect((await admin.graphql(GRANTS, auditor)).code).toBe('LAST_ADMIN');
    expect(await acts(admin)).toBe('ACTS');
    const other = await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' });
    const both = await Promise.all([
      admin.graphql(END, { id: other.staffId }),
      other.graphql(END, { id: admin.staffId }),
    ]);
    expect(both.map(({ code }) => code ?? 'DONE').filter((code) => code === 'DONE')).toHaveLength(1);
    admin = (await acts(admin)) === 'ACTS' ? admin : other;
  });

  test('is for admins; whoever is not is refused', async () => {
    const venueId = (await make.aVenue()).id;
    const team = await StaffClient.signedIn(api, { role: 'QUARTIER_TEAM', venueId });
    const grants = [{ role: 'TOWN_ADMIN' }];
    expect((await team.graphql(GRANTS, { id: team.staffId, grants })).code).toBe('FORBIDDEN');
    expect((await team.graphql(INVITE, { name: 'X', email: 'x@town.example', grants })).code).toBe(
      'FORBIDDEN',
    );
    expect((await api.graphql(END, { id: admin.staffId })).code).toBe('SIGN_IN_NEEDED');
  });

  test('needs roles that make sense, and an address nobody has', async () => {
    const { id: venueId } = await make.aVenue();
    const invite = (grants: object[], email: string | null = `${crypto.randomUUID()}@town.example`) =>
      admin.graphql(INVITE, { name: 'Neu', email, grants });
    const odd = [
      [],
      [{ role: 'QUARTIER_TEAM' }],
      [{ role: 'TOWN_ADMIN', venueId }],
      [{ role: 'QUARTIER_TEAM', venueId: crypto.randomUUID() }],
      [{ role: 'MENTOR', venueId }],
    ];
    for (const grants of odd) expect([grants, (await invite(grants)).code]).toEqual([grants, 'BAD_INPUT']);
    expect((await invite([{ role: 'AUDITOR' }], null)).errors![0]!.extensions.field).toBe('email');
    expect((await invite([{ role: 'AUDITOR' }], 'no address')).errors![0]!.extensions.field).toBe('email');
    const { auditor } = await anAuditor();
    expect((await invite([{ role: 'AUDITOR' }], auditor.email.toUpperCase())).code).toBe('EMAIL_IN_USE');
  });
});

describe('the list', () => {
  test('goes page by page, by name, and is searched by part of it', async () => {
    const names = ['Zora', 'Änne', 'Albrecht', 'Bodo'].map((name) => `${name} Listenweise`);
    for (const name of names) {
      const email = `${crypto.randomUUID()}@town.example`;
      await admin.data(INVITE, { name, email, grants: [{ role: 'AUDITOR' }] });
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { staff }: any = await admin.data(LIST, { first: 3, after, text: 'listenweise' });
      seen.push(...staff.nodes.map(({ name }: { name: string }) => name.split(' ')[0]!));
      after = staff.pageInfo.hasNextPage ? staff.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(['Albrecht', 'Änne', 'Bodo', 'Zora']);
    expect((await admin.data(LIST, { first: 9, text: '100%_' })).staff.nodes).toEqual([]);
    expect((await admin.graphql(LIST, { first: 9, after: 'odd' })).code).toBe('BAD_INPUT');
  });

  test('shows a Quartier team, and lets it hand links to, mentors who work at its venues and nowhere else', async () => {
    const [here, elsewhere] = [(await make.aVenue()).id, (await make.aVenue()).id];
    const team = await StaffClient.signedIn(api, { role: 'QUARTIER_TEAM', venueId: here });
    const ours = await make.anOrganisation();
    const [aylin, bernd, carla] = [await make.aMentor(), await make.aMentor(), await make.aMentor()];
    const session = async (venueId: string, mentorId: string, startsIn: FromNow = '3 days') =>
      make.anOffer({
        startsIn,
        kind: 'CONSULTATION',
        venueId,
        organisationId: ours.id,
        slots: await make.aSession([mentorId]),
      });
    await session(here, aylin.id);
    await session(here, carla.id);
    await session(elsewhere, carla.id, '-60 days');
    const member = (organisationId: string) =>
      StaffClient.signedIn(api, { role: 'ORGANISATION_MEMBER', organisationId });
    const people = {
      // All its offers are at the team's venue; but the team could have posted them itself.
      member: await member(ours.id),
      mentor: await StaffClient.signedIn(api, { role: 'MENTOR', mentorId: aylin.id }),
      idleMentor: await StaffClient.signedIn(api, { role: 'MENTOR', mentorId: bernd.id }),
      mentorFromElsewhere: await StaffClient.signedIn(api, { role: 'MENTOR', mentorId: carla.id }),
      mentorAndTeam: await StaffClient.signedIn(
        api,
        { role: 'MENTOR', mentorId: aylin.id },
        { role: 'QUARTIER_TEAM', venueId: here },
      ),
    };
    const { staff } = await team.data(LIST, { first: 100 });
    const listed = staff.nodes.map(({ id }: { id: string }) => id);
    const one = 'query ($id: ID!) { staffMember(id: $id) { id } }';
    for (const [who, { staffId: id }] of Object.entries(people)) {
      const may = who === 'mentor';
      const answers = [
        listed.includes(id),
        (await team.graphql(one, { id })).code,
        (await team.graphql(SIGN_IN_LINK, { id })).code,
      ];
      const expected = may ? [true, undefined, undefined] : [false, 'NOT_FOUND', 'NOT_FOUND'];
      expect([who, ...answers]).toEqual([who, ...expected]);
    }
    await session(elsewhere, aylin.id, '5 days');
    expect((await team.graphql(SIGN_IN_LINK, { id: people.mentor.staffId })).code).toBe('NOT_FOUND');
    expect((await admin.graphql(SIGN_IN_LINK, { id: people.member.staffId })).code).toBeUndefined();
  });
});

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
    const { prepareSecondFactor } = await browser.data(
      'mutation ($password: String!) { prepareSecondFactor(password: $password) { secret url } }',
      { password },
    );
    const { secret } = prepareSecondFactor;
    expect(secret).not.toBe(auditor.secret);
    const replace = (code: string, newCode: string) =>
      browser.graphql(
        `mutation ($password: String!, $code: String!, $newCode: String!) {
          replaceSecondFactor(password: $password, code: $code, newCode: $newCode) }`,
        { password, code, newCode },
      );
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
