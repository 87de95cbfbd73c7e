// People who come to a session without a booking: a number each, called in turn, counted, and nobody known.
import { describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import { MentorDay } from '../../testing/towns/mentor-day.ts';

const town = BookingTown.forSpecs();

/** Places of the session that somebody has. */
async function takenOf({ occurrenceId }: MentorDay): Promise<number> {
  const sum = 'SELECT sum(taken)::int AS taken FROM slot WHERE occurrence_id = $1';
  return (await town.api.sql(sum, [occurrenceId]))[0].taken;
}

describe('a number', () => {
  test('is given out in one tap, from an hour before the session until its end', async () => {
    const day = await MentorDay.of(town);
    day.at(-61);
    expect((await day.serve()).code).toBe('CLOSED');
    day.at(-60);
    expect(day.shown((await day.serve()).hours)).toEqual(['1 WAITING']);
    day.at(119);
    expect((await day.serve()).hours).toMatchObject({ count: 2, isOpen: true });
    day.at(120);
    expect((await day.serve()).code).toBe('PAST');
  });

  test('takes the next free place, and waits all the same when there is none', async () => {
    const day = await MentorDay.of(town);
    for (const { id } of day.date.slots.slice(0, 3)) await town.booked({ slotId: id });
    day.at(30);
    for (let came = 0; came < 2; came++) await day.serve();
    const rows = await town.api.sql(
      `SELECT w.number, b.slot_id AS slot, b.channel, b.contact_id AS contact FROM walk_in w
       LEFT JOIN booking b ON b.id = w.booking_id WHERE w.occurrence_id = $1 ORDER BY w.number`,
      [day.occurrenceId],
    );
    expect(rows).toEqual([
      { number: 1, slot: day.date.slots[3]!.id, channel: 'WALK_IN', contact: null },
      { number: 2, slot: null, channel: null, contact: null },
    ]);
  });

  test('tapped twice is one', async () => {
    const day = await MentorDay.of(town);
    day.at(0);
    const key = randomUUID();
    const answers = await Promise.all([day.serve(key), day.serve(key), day.serve(key)]);
    expect(answers.map(({ code }) => code)).toEqual([undefined, undefined, undefined]);
    expect((await day.serve(key)).hours.count).toBe(1);
    expect(await takenOf(day)).toBe(1);
  });

  test('comes once, however many are given out at the same moment', async () => {
    const day = await MentorDay.of(town, 2);
    day.at(0);
    await Promise.all(Array.from({ length: 12 }, () => day.serve()));
    const { hours } = await day.serve();
    expect(hours.numbers.map(({ number }: { number: number }) => number)).toEqual(
      Array.from({ length: 13 }, (_, at) => at + 1),
    );
  });
});

test('tapped again after they left: the number has no place any more', async () => {
  const day = await MentorDay.of(town);
  const guests = [];
  for (const { id } of day.date.slots) guests.push(await town.booked({ slotId: id }));
  day.at(45);
  const key = randomUUID();
  const [{ id }] = (await day.serve(key)).hours.numbers;
  await day.change((known) => `walkInGone(id: ${known})`, id);
  await town.guest.cancel(guests[3]!);
  expect(day.shown((await day.serve(key)).hours)).toEqual(['1 GONE']);
  expect(await takenOf(day)).toBe(3);
});

describe('whoever waits', () => {
  test('is called in turn; two tables call two people, and a double tap one', async () => {
    const day = await MentorDay.of(town);
    day.at(0);
    for (let came = 0; came < 3; came++) await day.serve();
    const key = randomUUID();
    await Promise.all([day.callNext(1, key), day.callNext(1, key), day.callNext(2)]);
    const { hours } = await day.callNext(1, key);
    expect(day.shown(hours).map((words) => words.split(' ')[1])).toEqual(['CALLED', 'CALLED', 'WAITING']);
    expect(new Set(hours.numbers.slice(0, 2).map(({ table }: { table: number }) => table))).toEqual(
      new Set([1, 2]),
    );
  });

  test('is not there any more, and is passed over', async () => {
    const day = await MentorDay.of(town);
    day.at(0);
    await day.serve();
    const { hours } = await day.serve();
    await day.change((id) => `walkInGone(id: ${id})`, hours.numbers[0].id);
    expect(day.shown((await day.callNext(4)).hours)).toEqual(['1 GONE', '2 CALLED 4']);
    expect((await day.callNext(4)).hours.count).toBe(2);
  });

  test('a table there is not is refused', async () => {
    const day = await MentorDay.of(town);
    day.at(0);
    expect((await day.callNext(0)).code).toBe('BAD_INPUT');
    expect((await day.callNext(100)).code).toBe('BAD_INPUT');
  });
});

describe('what was tapped by mistake', () => {
  const takeBack = (was: string) => (id: string) => `takeBackWalkIn(id: ${id}, was: ${was})`;

  test('is taken back step by step, each once', async () => {
    const day = await MentorDay.of(town);
    day.at(0);
    const [{ id }] = (await day.serve()).hours.numbers;
    await day.callNext(3);
    await day.change((known) => `walkInGone(id: ${known})`, id);
    const back = async (was: string) => day.shown((await day.change(takeBack(was), id)).hours);
    expect(await back('CALLED')).toEqual(['1 GONE 3']);
    expect(await back('GONE')).toEqual(['1 CALLED 3']);
    expect(await back('GONE')).toEqual(['1 CALLED 3']);
    expect(await back('CALLED')).toEqual(['1 WAITING']);
    expect(await back('WAITING')).toEqual([]);
  });

  test('gives the place back, and the number never comes again', async () => {
    const day = await MentorDay.of(town);
    day.at(0);
    const [{ id }] = (await day.serve()).hours.numbers;
    await day.change(takeBack('WAITING'), id);
    expect(await takenOf(day)).toBe(0);
    expect(day.shown((await day.serve()).hours)).toEqual(['2 WAITING']);
  });

  test('gives the place back when it is said again, where a process died in between', async () => {
    const day = await MentorDay.of(town);
    day.at(0);
    const [{ id }] = (await day.serve()).hours.numbers;
    await town.api.sql('UPDATE walk_in SET taken_back_at = entered_at WHERE id = $1', [id]);
    expect(await takenOf(day)).toBe(1);
    for (let said = 0; said < 2; said++) await day.change(takeBack('WAITING'), id);
    expect(await takenOf(day)).toBe(0);
  });
});

test('only those who work in a session are asked to', async () => {
  const [day, other] = [await MentorDay.of(town), await MentorDay.of(town)];
  day.at(0);
  expect((await day.serve(randomUUID(), other.mentor)).code).toBe('NOT_FOUND');
  const [{ id }] = (await day.serve()).hours.numbers;
  expect((await other.change((known) => `walkInGone(id: ${known})`, id)).code).toBe('NOT_FOUND');
});
