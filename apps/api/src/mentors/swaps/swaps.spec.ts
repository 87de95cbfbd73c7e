// A session goes from one mentor to another with consent, with everybody in it, or not at all.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { ChangeDates } from '../../bookings/dates/change-dates.service.ts';
import { AbsenceTown } from '../../testing/towns/absence-town.ts';
import type { MadeOffer } from '../../testing/made/builders.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';

const town = AbsenceTown.forSpecs();
const { bookAt, seen } = town;

const SWAP =
  'id state fromMentorId fromName toMentorId toName takenBy takenByName isOwn mayAnswer settledAt topics { worry count } occurrence { id }';
const OFFER = `mutation ($date: ID!, $from: ID, $to: ID) {
  offerSwap(occurrenceId: $date, fromMentorId: $from, toMentorId: $to) { ${SWAP} } }`;
const ANSWER = `mutation ($id: ID!, $accept: Boolean!, $mentorId: ID) {
  answerSwap(id: $id, accept: $accept, mentorId: $mentorId) { ${SWAP} } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawSwap(id: $id) { ${SWAP} } }`;
const LIST = `{ mentorSwaps { ${SWAP} } }`;
const PARTNERS = `query ($date: ID!, $from: ID) {
  swapPartners(occurrenceId: $date, fromMentorId: $from) { mentorId name busy misfits } }`;

let mentors: { id: string; client: StaffClient }[];
const someone = async (worries: string[]) => {
  const { id } = await town.make.aMentor({ worries: worries as never });
  return { id, client: await StaffClient.signedIn(town.api, { role: 'MENTOR', mentorId: id }) };
};
beforeAll(async () => {
  mentors = [await someone(['WIFI', 'PHOTOS']), await someone(['WIFI']), await someone(['WIFI', 'PHOTOS'])];
});

/** The first mentor alone in a session, which those of the specs before are gone from. */
async function ownSession(): Promise<MadeOffer> {
  return town.sessionOf([mentors[0]!.id]);
}

const offered = async ({ occurrence }: MadeOffer, to: string | null = null) =>
  (await mentors[0]!.client.data(OFFER, { date: occurrence.id, to })).offerSwap;
const answer = async (by: number, id: string, accept = true) =>
  mentors[by]!.client.graphql(ANSWER, { id, accept });
const listOf = async (by: number) =>
  (await mentors[by]!.client.data(LIST)).mentorSwaps.map(({ state, mayAnswer }: any) => [state, mayAnswer]);

const swapOf = async (by: number, id: string) =>
  (await mentors[by]!.client.data(LIST)).mentorSwaps.find((swap: any) => swap.id === id);
const ownOf = async (by: number, id: string) => (await swapOf(by, id)).isOwn;
const topicsIn = async (by: number, id: string) => (await swapOf(by, id)).topics;

describe('a mentor asks', () => {
  test('one colleague, who says yes: the session with everybody in it is theirs, and nobody else reads of it', async () => {
    const date = await ownSession();
    const has = await bookAt(date, '14:00', { worry: 'WIFI' }, mentors[0]!.id);
    const { id, state, toMentorId } = await offered(date, mentors[1]!.id);
    expect([state, toMentorId]).toEqual(['OPEN', mentors[1]!.id]);
    expect(await topicsIn(1, id)).toEqual([{ worry: 'WIFI', count: 1 }]);
    expect([await listOf(0), await listOf(1), await listOf(2)]).toEqual([
      [['OPEN', false]],
      [['OPEN', true]],
      [],
    ]);
    const { data } = await answer(1, id);
    expect(data!.answerSwap).toMatchObject({
      state: 'TAKEN',
      takenBy: mentors[1]!.id,
      mayAnswer: false,
      topics: [],
    });
    expect([await ownOf(0, id), await ownOf(1, id)]).toEqual([true, false]);
    expect(await seen(has)).toMatchObject({ status: 'CONFIRMED', mentor: mentors[1]!.id });
    expect((await answer(1, id)).data!.answerSwap.state).toBe('TAKEN');
    expect(await town.mentorsOf(date)).toEqual([mentors[1]!.id]);
  });

  test('who can’t help with what is booked: which times those are stands beside the name, and the question is refused', async () => {
    const date = await ownSession();
    await bookAt(date, '14:30', { worry: 'PHOTOS' }, mentors[0]!.id);
    const { swapPartners } = await mentors[0]!.client.data(PARTNERS, { date: date.occurrence.id });
    const partner = (at: number) => swapPartners.find(({ mentorId }: any) => mentorId === mentors[at]!.id);
    expect(partner(1)).toMatchObject({ busy: false, misfits: [town.at(date, '14:30')] });
    expect(partner(2)).toMatchObject({ busy: false, misfits: [] });
    const refused = await mentors[0]!.client.graphql(OFFER, { date: date.occurrence.id, to: mentors[1]!.id });
    expect([refused.code, refused.errors![0]!.extensions.values]).toEqual([
      'SWAP_DOES_NOT_FIT',
      { count: 1 },
    ]);
  });

  test('who is somewhere else then: MENTOR_BUSY, before and also at the last moment', async () => {
    const date = await ownSession();
    const { id } = await offered(date, mentors[1]!.id);
    await town.sessionOf([mentors[1]!.id]);
    expect((await answer(1, id)).code).toBe('MENTOR_BUSY');
    const refused = await mentors[0]!.client.graphql(OFFER, { date: date.occurrence.id, to: mentors[1]!.id });
    expect(refused.code).toBe('MENTOR_BUSY');
    expect(await town.mentorsOf(date)).toEqual([mentors[0]!.id]);
  });

  test('all who fit: who could say yes reads it, the first who does has it, for the others it is over', async () => {
    const date = await ownSession();
    await bookAt(date, '14:00', { worry: 'PHOTOS' }, mentors[0]!.id);
    const { id } = await offered(date);
    expect([await listOf(1), await listOf(2)]).toEqual([[], [['OPEN', true]]]);
    expect((await answer(1, id)).code).toBe('SWAP_DOES_NOT_FIT');
    expect((await answer(2, id)).data!.answerSwap.state).toBe('TAKEN');
    expect((await answer(1, id)).code).toBe('SWAP_OVER');
  });

  test('one of all who says no leaves it to the others; the one who alone was asked ends it', async () => {
    const date = await ownSession();
    const { id } = await offered(date);
    expect((await answer(1, id, false)).data!.answerSwap).toMatchObject({ state: 'OPEN', mayAnswer: false });
    const alone = await offered(date, mentors[2]!.id);
    expect((await answer(1, id)).code).toBe('SWAP_OVER');
    expect((await answer(2, alone.id, false)).data!.answerSwap.state).toBe('DECLINED');
    expect((await answer(2, alone.id)).code).toBe('SWAP_OVER');
  });

  test('and takes it back, or can’t come at all: then it is over', async () => {
    const date = await ownSession();
    const first = await offered(date);
    expect((await mentors[0]!.client.data(WITHDRAW, { id: first.id })).withdrawSwap.state).toBe('WITHDRAWN');
    expect((await answer(1, first.id)).code).toBe('SWAP_OVER');
    const second = await offered(date);
    await town.said('mentorAbsent', date, mentors[0]!.id);
    expect((await answer(1, second.id)).code).toBe('SWAP_OVER');
    const refused = await mentors[0]!.client.graphql(OFFER, { date: date.occurrence.id });
    expect(refused.code).toBe('SWAP_OVER');
  });
});

test('a session that changed hands keeps its mentor when its series changes', async () => {
  const slotPlan = await town.make.aSession([mentors[0]!.id]);
  const rule = {
    frequency: 'WEEKLY' as const,
    weekdays: [4],
    startsOn: Temporal.PlainDate.from('2026-11-26'),
  };
  const series = { ...rule, startTime: Temporal.PlainTime.from('14:00'), minutes: 120, slotPlan };
  const date = await town.make.anOffer({ kind: 'CONSULTATION', series: [series] });
  const [first, second, third] = date.occurrences.map(({ id }) => id) as [string, string, string];
  const asked = await mentors[0]!.client.data(OFFER, { date: second, to: mentors[1]!.id });
  await answer(1, asked.offerSwap.id);
  await town.api.get(ChangeDates).apply(first, { scope: 'ALL', change: { slotPlan } }, '');
  const staff = [];
  for (const id of [first, second, third]) staff.push(await town.mentorsOf({ occurrence: { id } }));
  expect(staff).toEqual([[mentors[0]!.id], [mentors[1]!.id], [mentors[0]!.id]]);
});

test('nobody answers what they were not asked, nor gives away what is not theirs', async () => {
  const date = await ownSession();
  const { id } = await offered(date, mentors[1]!.id);
  expect((await answer(2, id)).code).toBe('NOT_FOUND');
  expect((await answer(0, id)).code).toBe('NOT_FOUND');
  expect((await mentors[2]!.client.graphql(WITHDRAW, { id })).code).toBe('NOT_FOUND');
  const stolen = await mentors[1]!.client.graphql(OFFER, { date: date.occurrence.id, from: mentors[0]!.id });
  expect(stolen.code).toBe('NOT_FOUND');
});

test('the team answers for a mentor who said so on the phone', async () => {
  const date = await ownSession();
  const { id } = await offered(date);
  const { answerSwap } = await town.desk.data(ANSWER, { id, accept: true, mentorId: mentors[2]!.id });
  expect(answerSwap).toMatchObject({ state: 'TAKEN', takenBy: mentors[2]!.id, toMentorId: null });
});

test('two say yes at once: one has it', async () => {
  const date = await ownSession();
  const { id } = await offered(date);
  const codes = (await Promise.all([answer(1, id), answer(2, id)])).map(({ code }) => code);
  expect(codes.sort()).toEqual(['SWAP_OVER', undefined]);
  expect(await town.mentorsOf(date)).toHaveLength(1);
});
