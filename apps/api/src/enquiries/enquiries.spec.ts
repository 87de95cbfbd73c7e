// From what somebody tells the town to what becomes of it: promised, answered in time, and deleted.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { type Api, startApi } from '../testing/servers/api.ts';
import { Builders } from '../testing/made/builders.ts';
import { StaffClient } from '../testing/desks/staff-client.ts';
import { ForgetEnquiries } from './forget-enquiries.ts';

const MONDAY = '2026-11-23T08:00:00Z';
const GIVE = `mutation ($input: FeedbackInput!) { giveFeedback(input: $input) { answerBy answerable keptDays } }`;
const LIST = `query ($list: EnquiryList, $first: Int, $after: String) { teamEnquiries(list: $list, first: $first, after: $after) {
  nodes { id kind text pagePath standing dueOn answerable takenBy note closedBy closedAt } pageInfo { hasNextPage endCursor } } }`;

let api: Api;
let venueId: string;

beforeAll(async () => {
  api = await startApi();
  const make = new Builders(api);
  await make.aTown();
  venueId = (await make.aVenue()).id;
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set(MONDAY);
  await api.sql('DELETE FROM enquiry');
});

/** Somebody who signs in now: sessions don't last as long as enquiries. */
const team = () => StaffClient.signedIn(api, { role: 'QUARTIER_TEAM', venueId });
const admin = () => StaffClient.signedIn(api, { role: 'TOWN_ADMIN' });
const wish = (more: object = {}) => ({
  kind: 'BARRIER',
  text: 'Der Knopf ist zu klein.',
  requestKey: randomUUID(),
  ...more,
});
const given = (more: object = {}) => api.graphql(GIVE, { input: wish(more) });
const received = async (more: object = {}): Promise<string> => {
  const input = wish(more);
  await api.data(GIVE, { input });
  const [{ id }] = await api.sql('SELECT id FROM enquiry WHERE request_key = $1', [input.requestKey]);
  return id;
};
const list = async (which: string, more: object = {}) =>
  (await (await team()).data(LIST, { list: which, ...more })).teamEnquiries;
const deed = async (name: string, id: string, who = team) =>
  (await who()).graphql(`mutation ($id: ID!) { ${name}(id: $id) { id takenBy closedBy standing } }`, { id });

describe('whoever tells something', () => {
  test('is told by when it is answered, and how long it is kept', async () => {
    const { data } = await given({ email: 'ida@example.org' });
    expect(data.giveFeedback).toEqual({ answerBy: '2026-11-25', answerable: true, keptDays: 30 });
    expect((await api.data('{ firstAnswerBy }')).firstAnswerBy).toBe('2026-11-25');
  });

  test('over Christmas is promised no day on which nobody works', async () => {
    api.clock.set('2026-12-23T15:00:00Z');
    await (
      await admin()
    ).data('mutation ($input: DayOffInput!) { saveDayOff(input: $input) { id } }', {
      input: { on: '2026-12-24', name: 'Heiligabend' },
    });
    // 25 and 26 are holidays, 27 is a Sunday.
    expect((await given()).data.giveFeedback.answerBy).toBe('2026-12-29');
  });

  test('late in the evening is promised a day counted in the town, not in Greenwich', async () => {
    api.clock.set('2026-11-23T23:30:00Z');
    expect((await given()).data.giveFeedback.answerBy).toBe('2026-11-26');
  });

  test('need not say who they are', async () => {
    expect((await given()).data.giveFeedback.answerable).toBe(false);
  });

  test('is stored once, however often it is sent', async () => {
    const input = wish({ phone: '030 23125 001' });
    const answers = await Promise.all([1, 2, 3].map(() => api.graphql(GIVE, { input })));
    expect(answers.map(({ code }) => code)).toEqual([undefined, undefined, undefined]);
    expect((await list('OPEN')).nodes).toHaveLength(1);
    const other = await api.graphql(GIVE, { input: { ...input, text: 'Etwas anderes.' } });
    expect(other.code).toBe('REQUEST_KEY_REUSED');
  });

  test.each([
    [{ text: '  ' }, 'input.text'],
    [{ text: 'x'.repeat(3_001) }, 'input.text'],
    [{ email: 'ida' }, 'input.email'],
    [{ phone: 'morgen' }, 'input.phone'],
    [{ pagePath: 'https://example.org/' }, 'input.pagePath'],
    [{ pagePath: '//example.org/' }, 'input.pagePath'],
    [{ pagePath: '/buchung?nummer=1' }, 'input.pagePath'],
    [{ requestKey: '1' }, 'requestKey'],
  ])('is told which field is wrong: %j', async (more, field) => {
    const { errors } = await given(more);
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field });
  });

  test('never leaves a number behind that could open a booking', async () => {
    await received({ pagePath: '/angebote/1023456' });
    await received({ pagePath: '/buchung/123456789' });
    const { nodes } = await list('OPEN');
    expect(nodes.map(({ pagePath }: { pagePath: string }) => pagePath).sort()).toEqual([
      '/angebote/1023456',
      null,
    ]);
  });
});

describe('the inbox', () => {
  test('has the most pressing first and tells how each stands', async () => {
    const early = await received();
    api.clock.set('2026-11-25T22:00:00Z'); // the promised day, in the evening of the town
    const late = await received();
    expect((await list('OPEN')).nodes).toMatchObject([
      { id: early, standing: 'OPEN' },
      { id: late, standing: 'OPEN' },
    ]);
    api.clock.set('2026-11-26T08:00:00Z');
    expect((await list('OVERDUE')).nodes).toMatchObject([{ id: early, standing: 'OVERDUE' }]);
    expect((await (await team()).data('{ enquiryCounts { open overdue } }')).enquiryCounts).toEqual({
      open: 2,
      overdue: 1,
    });
    api.clock.set('2026-12-01T08:00:00Z');
    expect((await list('OPEN')).nodes[0]).toMatchObject({ id: early, standing: 'ESCALATED' });
  });

  test('comes in pages that leave out and repeat nothing, whether it waits or is done', async () => {
    const ids = [await received(), await received(), await received()];
    for (const which of ['OPEN', 'DONE']) {
      const first = await list(which, { first: 2 });
      const { endCursor, hasNextPage } = first.pageInfo;
      const rest = await list(which, { first: 2, after: endCursor });
      const seen = [...first.nodes, ...rest.nodes].map(({ id }: { id: string }) => id);
      expect([seen.sort(), hasNextPage, rest.pageInfo.hasNextPage]).toEqual([[...ids].sort(), true, false]);
      for (const id of ids) await deed('closeEnquiry', id);
    }
    expect((await (await team()).graphql(LIST, { list: 'OPEN', after: 'x' })).code).toBe('BAD_INPUT');
  });

  test('says whose an enquiry is, and everything can be taken back', async () => {
    const id = await received();
    expect((await deed('takeEnquiry', id)).data.takeEnquiry.takenBy).toMatch(/^Person/);
    expect((await deed('releaseEnquiry', id)).data.releaseEnquiry.takenBy).toBeNull();
    expect((await deed('closeEnquiry', id)).data.closeEnquiry.standing).toBe('DONE');
    expect((await list('OPEN')).nodes).toEqual([]);
    expect((await deed('reopenEnquiry', id)).data.reopenEnquiry).toMatchObject({
      closedBy: null,
      standing: 'OPEN',
    });
  });

  test('keeps the moment at which it was done first', async () => {
    const id = await received();
    await deed('closeEnquiry', id);
    api.clock.advance({ hours: 1 });
    await deed('closeEnquiry', id, admin);
    expect((await list('DONE')).nodes[0].closedAt).toBe(MONDAY);
  });

  test('shows who wrote only to who opens it, and notes that', async () => {
    const id = await received({ name: 'Ida', phone: '030 23125 002' });
    expect(JSON.stringify(await list('OPEN'))).not.toContain('23125002');
    const { data } = await (
      await team()
    ).graphql('mutation ($id: ID!) { openEnquiryContact(id: $id) { name email phone deletedOn } }', { id });
    expect(data.openEnquiryContact).toEqual({
      name: 'Ida',
      email: null,
      phone: '+493023125002',
      deletedOn: null,
    });
    const noted = await api.sql(
      `SELECT 1 FROM audit_entry WHERE action = 'enquiry.contact' AND object_id = $1`,
      [id],
    );
    expect(noted).toHaveLength(1);
  });

  test('stands on the page of the day, though not for an organisation', async () => {
    const id = await received();
    const today = '{ today { enquiries { id standing } } }';
    expect((await (await team()).data(today)).today.enquiries).toEqual([{ id, standing: 'OPEN' }]);
    const organisation = await new Builders(api).anOrganisation();
    const member = await StaffClient.signedIn(api, {
      role: 'ORGANISATION_MEMBER',
      organisationId: organisation.id,
    });
    expect((await member.data(today)).today.enquiries).toEqual([]);
  });
});

describe('what was told', () => {
  const run = () => api.get(ForgetEnquiries).run();

  test('is deleted as many days after it was done as the town says; a count stays', async () => {
    const id = await received({ name: 'Ida', email: 'ida@example.org', pagePath: '/angebote' });
    await deed('takeEnquiry', id);
    await deed('closeEnquiry', id);
    api.clock.advance({ hours: 30 * 24 - 1 });
    expect(await run()).toBe(0);
    api.clock.advance({ hours: 2 });
    expect(await run()).toBe(1);
    const [row] = await api.sql('SELECT * FROM enquiry WHERE id = $1', [id]);
    expect(row).toMatchObject({ kind: 'BARRIER', page_path: '/angebote' });
    const gone = ['text', 'name', 'email', 'phone', 'note', 'fingerprint', 'taken_by', 'closed_by'];
    expect(gone.filter((column) => (row as Record<string, unknown>)[column] !== null)).toEqual([]);
    expect((await deed('reopenEnquiry', id)).code).toBe('NOT_FOUND');
    expect((await list('DONE')).nodes).toEqual([]);
  });

  test('waits for its answer, but no longer than a year', async () => {
    await received();
    api.clock.advance({ hours: 364 * 24 });
    expect(await run()).toBe(0);
    api.clock.advance({ hours: 48 });
    expect(await run()).toBe(1);
  });
});
