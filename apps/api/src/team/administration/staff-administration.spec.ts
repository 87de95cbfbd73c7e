// Who administers the staff, and what that ends at once.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { AppHolder, Browser } from '../../testing/servers/browser.ts';
import { Builders } from '../../testing/made/builders.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';

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
    const { browser, auditor } = await AppHolder.anAuditor(api, admin);
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
    const { auditor } = await AppHolder.anAuditor(api, admin);
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

  test('shows a Quartier team, and lets it hand links to, mentors whom an admin entrusted to its venue', async () => {
    const [here, elsewhere] = [(await make.aVenue()).id, (await make.aVenue()).id];
    const team = await StaffClient.signedIn(api, { role: 'QUARTIER_TEAM', venueId: here });
    const ours = await make.anOrganisation();
    const [aylin, bernd, carla] = [await make.aMentor(), await make.aMentor(), await make.aMentor()];
    // The team may plan a session with anybody; nobody is theirs for that.
    const slots = await make.aSession([bernd.id]);
    await make.anOffer({ kind: 'CONSULTATION', venueId: here, organisationId: ours.id, slots });
    const mentor = { role: 'MENTOR', mentorId: aylin.id, venueId: here } as const;
    const people = {
      mentor: await StaffClient.signedIn(api, mentor),
      mentorOfTwoVenues: await StaffClient.signedIn(api, mentor, { ...mentor, venueId: elsewhere }),
      plannedMentor: await StaffClient.signedIn(api, { role: 'MENTOR', mentorId: bernd.id }),
      mentorOfOthers: await StaffClient.signedIn(api, { ...mentor, mentorId: carla.id, venueId: elsewhere }),
      mentorAndTeam: await StaffClient.signedIn(api, mentor, { role: 'QUARTIER_TEAM', venueId: here }),
      // All its offers are at the team's venue; but the team could have posted them itself.
      member: await StaffClient.signedIn(api, { role: 'ORGANISATION_MEMBER', organisationId: ours.id }),
    };
    const theirs = ['mentor', 'mentorOfTwoVenues'];
    const { staff } = await team.data(LIST, { first: 100 });
    const listed = staff.nodes.map(({ id }: { id: string }) => id);
    const one = 'query ($id: ID!) { staffMember(id: $id) { id } }';
    for (const [who, { staffId: id }] of Object.entries(people)) {
      const answers = [
        listed.includes(id),
        (await team.graphql(one, { id })).code,
        (await team.graphql(SIGN_IN_LINK, { id })).code,
      ];
      const expected = theirs.includes(who)
        ? [true, undefined, undefined]
        : [false, 'NOT_FOUND', 'NOT_FOUND'];
      expect([who, ...answers]).toEqual([who, ...expected]);
      const byAdmin = (await admin.graphql(SIGN_IN_LINK, { id })).code;
      expect([who, byAdmin]).toEqual([who, who === 'mentorAndTeam' ? 'FORBIDDEN' : undefined]);
    }
  });
});
