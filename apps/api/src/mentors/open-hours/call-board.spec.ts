// The board of a venue: numbers and tables, live, for as long as somebody may be called.
import { expect, test } from '@jest/globals';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import { MentorDay } from '../../testing/towns/mentor-day.ts';

const town = BookingTown.forSpecs();
const BOARD = 'venueName sessions { title endsAt waiting calls { number table calledAt } }';
const see = (key: string) =>
  town.api.graphql(`query ($key: String!) { callBoard(key: $key) { ${BOARD} } }`, { key });

test('shows the session from an hour before until half an hour after, and who was called last first', async () => {
  const day = await MentorDay.of(town);
  day.at(-60);
  const { boardKey } = (await day.serve()).hours;
  for (let came = 0; came < 2; came++) await day.serve();
  day.at(1);
  await day.callNext(2);
  day.at(2);
  await day.callNext(1);
  const board = async () => (await see(boardKey)).data.callBoard.sessions;
  expect(await board()).toMatchObject([
    {
      waiting: 1,
      calls: [
        { number: 2, table: 1 },
        { number: 1, table: 2, calledAt: '2026-11-26T13:01:00Z' },
      ],
    },
  ]);
  day.at(149);
  expect(await board()).toHaveLength(1);
  day.at(150);
  expect(await board()).toEqual([]);
  day.at(-61);
  expect(await board()).toEqual([]);
});

test('forgets whoever is gone', async () => {
  const day = await MentorDay.of(town);
  day.at(0);
  const { boardKey, numbers } = (await day.serve()).hours;
  await day.callNext(7);
  await day.change((id) => `walkInGone(id: ${id})`, numbers[0].id);
  expect((await see(boardKey)).data.callBoard.sessions).toMatchObject([{ waiting: 0, calls: [] }]);
});

test('follows by itself', async () => {
  const day = await MentorDay.of(town);
  day.at(0);
  const { boardKey } = (await day.serve()).hours;
  const events = town.api.subscribe(
    `subscription ($key: String!) { callBoardChanged(key: $key) { ${BOARD} } }`,
    { key: boardKey },
  );
  const next = async () => (await events.next())?.data.data.callBoardChanged.sessions[0];
  expect(await next()).toMatchObject({ waiting: 1, calls: [] });
  await day.callNext(2);
  expect(await next()).toMatchObject({ waiting: 0, calls: [{ number: 1, table: 2 }] });
  events.close();
});

test('is found by its address alone', async () => {
  const day = await MentorDay.of(town);
  expect((await see(day.venueId)).code).toBe('NOT_FOUND');
  expect((await see('')).code).toBe('NOT_FOUND');
});
