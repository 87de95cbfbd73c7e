// The record of a session: what was helped with and how it ended, once for each talk, and nothing of a person.
import { expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import { MentorDay } from '../../testing/towns/mentor-day.ts';

const town = BookingTown.forSpecs();
const SUMS = 'count solved comesAgain passedOn minutes';

const note = async (day: MentorDay, given: object = {}) => {
  const talk = { worry: 'WIFI', device: 'PC', outcome: 'SOLVED', minutes: 30, requestKey: randomUUID() };
  const { data, code } = await day.mentor.graphql(
    `mutation ($input: TalkInput!) { recordTalk(input: $input) { ${SUMS} } }`,
    { input: { occurrenceId: day.occurrenceId, ...talk, ...given } },
  );
  return { sums: data?.recordTalk, code };
};

test('adds up, whether or not one had a booking', async () => {
  const day = await MentorDay.of(town);
  day.at(10);
  await note(day);
  await note(day, { outcome: 'COMES_AGAIN', minutes: 20, worry: null, device: null });
  const { sums } = await note(day, { outcome: 'PASSED_ON', minutes: 5 });
  expect(sums).toEqual({ count: 3, solved: 1, comesAgain: 1, passedOn: 1, minutes: 55 });
});

test('counts a double tap once, and refuses its key for another talk', async () => {
  const day = await MentorDay.of(town);
  day.at(10);
  const requestKey = randomUUID();
  await Promise.all([note(day, { requestKey }), note(day, { requestKey })]);
  expect((await note(day, { requestKey })).sums.count).toBe(1);
  expect((await note(day, { requestKey, minutes: 45 })).code).toBe('REQUEST_KEY_REUSED');
});

test('is taken back with the key it was noted with', async () => {
  const day = await MentorDay.of(town);
  day.at(10);
  const requestKey = randomUUID();
  await note(day, { requestKey });
  const takeBack = (as: MentorDay, occurrenceId: string) =>
    as.mentor.graphql(
      `mutation ($occurrenceId: ID!, $requestKey: String!) {
        takeBackTalk(occurrenceId: $occurrenceId, requestKey: $requestKey) { count } }`,
      { occurrenceId, requestKey },
    );
  const other = await MentorDay.of(town);
  expect((await takeBack(other, day.occurrenceId)).code).toBe('NOT_FOUND');
  expect((await takeBack(other, other.occurrenceId)).data.takeBackTalk.count).toBe(0);
  expect((await note(day, { requestKey })).sums.count).toBe(1);
  expect((await takeBack(day, day.occurrenceId)).data.takeBackTalk.count).toBe(0);
});

test('can be written down from an hour before until two weeks after', async () => {
  const day = await MentorDay.of(town);
  day.at(-61);
  expect((await note(day)).code).toBe('CLOSED');
  day.at(120 + 14 * 1_440);
  expect((await note(day)).code).toBeUndefined();
  day.at(121 + 14 * 1_440);
  expect((await note(day)).code).toBe('PAST');
});

test.each([0, 241])('%d minutes are refused', async (minutes) => {
  const day = await MentorDay.of(town);
  day.at(10);
  expect((await note(day, { minutes })).code).toBe('BAD_INPUT');
});

test('knows no person, no booking and no time of day', async () => {
  const columns = await town.api.sql(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'talk'`,
  );
  expect(columns.map(({ name }) => name).sort()).toEqual([
    'device',
    'minutes',
    'occurrence_id',
    'outcome',
    'request_key',
    'worry',
  ]);
});
