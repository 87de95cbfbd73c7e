// A mentor can't come: everybody in the session has another place, is asked about one, or waits first in line and is told.
import { describe, expect, test } from '@jest/globals';
import { AbsenceTown, bookingsOf } from '../../testing/towns/absence-town.ts';

const town = AbsenceTown.forSpecs();
const { session, another, bookAt, said, seen } = town;

describe('who had a place', () => {
  test('is helped by another mentor at the same time, who can help with it', async () => {
    const { date, ids } = await session(['WIFI'], ['WIFI'], ['PHOTOS']);
    const has = await bookAt(date, '14:00', { worry: 'WIFI' }, ids[0]!);
    const { bookings, since } = await said('mentorAbsent', date, ids[0]!);
    expect([bookingsOf(bookings), since]).toEqual([['14:00 SAME_TIME 14:00'], expect.any(String)]);
    expect(await seen(has)).toMatchObject({ status: 'CONFIRMED', insteadOf: null, mentor: ids[1] });
  });

  test('is held the nearest other time of the same session, where nobody fits at theirs', async () => {
    const { date, ids } = await session(['WIFI'], ['WIFI']);
    const has = await bookAt(date, '14:30', {}, ids[0]!);
    await bookAt(date, '14:30', {}, ids[1]!);
    await bookAt(date, '15:00', {}, ids[1]!);
    const { bookings } = await said('mentorAbsent', date, ids[0]!);
    expect(bookingsOf(bookings)).toEqual(['14:30 HELD 14:00']);
    const now = await seen(has);
    expect(now).toMatchObject({ status: 'OFFERED', mentor: ids[1], insteadOf: town.at(date, '14:30') });
    expect(now.number).toBe(has.number);
  });

  test('and nobody is held a time that somebody else could keep', async () => {
    const { date, ids } = await session(['WIFI'], ['WIFI']);
    await bookAt(date, '14:00', {}, ids[1]!);
    for (const at of ['14:00', '14:30']) await bookAt(date, at, {}, ids[0]!);
    const { bookings } = await said('mentorAbsent', date, ids[0]!);
    expect(bookingsOf(bookings)).toEqual(['14:00 HELD 15:00', '14:30 SAME_TIME 14:30']);
  });

  test('else the same venue on another day, else a venue nearby; never farther than 5 km or 14 days', async () => {
    const { date, ids } = await session(['WIFI']);
    const has = await bookAt(date, '14:00', { worry: 'WIFI' }, ids[0]!);
    const far = await another({ venue: 'far', days: 1 });
    const late = await another({ venue: 'same', days: 15 });
    const unfit = await another({ venue: 'same', days: 1, worries: ['PHOTOS'] });
    const near = await another({ venue: 'near', days: 1 });
    const wouldBe = async () => (await said('absenceConsequences', date, ids[0]!)).bookings[0].occurrence?.id;
    expect(await wouldBe()).toBe(near.occurrence.id);
    const same = await another({ venue: 'same', days: 8 });
    expect(await wouldBe()).toBe(same.occurrence.id);
    expect(await seen(has)).toMatchObject({ status: 'CONFIRMED' });
    await said('mentorAbsent', date, ids[0]!);
    expect(await seen(has)).toMatchObject({ status: 'OFFERED', occurrence: { id: same.occurrence.id } });
    expect(await town.taken(far, late, unfit, near)).toEqual([0, 0, 0, 0]);
  });

  test('else waits in front of all who never had a place, and keeps number and PIN', async () => {
    const { date, ids } = await session(['WIFI']);
    const has = await bookAt(date, '14:00', {}, ids[0]!);
    for (const at of ['14:30', '15:00', '15:30']) await bookAt(date, at, {}, ids[0]!);
    const waits = await town.waitFor(date);
    const { bookings } = await said('mentorAbsent', date, ids[0]!);
    expect(bookings.map(({ outcome }: any) => outcome)).toEqual(['WAITING', 'WAITING', 'WAITING', 'WAITING']);
    expect(await seen(has)).toMatchObject({ status: 'WAITLISTED', waitingPosition: 1 });
    expect(await seen(waits)).toMatchObject({ status: 'WAITLISTED', waitingPosition: 5 });
  });

  test('and whom nobody can reach takes a place of that time as soon as there is one', async () => {
    const { date, ids } = await session(['WIFI'], ['WIFI']);
    const nobody = await bookAt(date, '14:00', {}, ids[0]!, {});
    const other = await bookAt(date, '14:00', {}, ids[1]!);
    const { bookings } = await said('mentorAbsent', date, ids[0]!);
    expect(bookingsOf(bookings)).toEqual(['14:00 UNREACHABLE -']);
    await town.guest.cancel(other);
    expect(await seen(nobody)).toMatchObject({ status: 'CONFIRMED', mentor: ids[1], insteadOf: null });
  });

  test('also while nobody else is there at that time, and until it begins: before all others', async () => {
    const { date, ids } = await session(['WIFI']);
    const nobody = await bookAt(date, '14:00', {}, ids[0]!, {});
    await said('mentorAbsent', date, ids[0]!);
    town.api.clock.set(town.at(date, '13:50'));
    const { id: substitute } = await town.make.aMentor({ worries: ['WIFI'] });
    await town.staff(date, [substitute]);
    expect(await seen(nobody)).toMatchObject({ status: 'CONFIRMED', mentor: substitute, insteadOf: null });
    expect((await seen(nobody)).slot.startsAt).toBe(town.at(date, '14:00'));
  });

  test('is not held a time at which they are somewhere else themselves', async () => {
    const { date, ids } = await session(['WIFI']);
    const email = town.someone();
    const has = await bookAt(date, '14:00', {}, ids[0]!, { email });
    const same = await another({ venue: 'same', days: 1, minutes: 30 });
    const near = await another({ venue: 'near', days: 2, minutes: 30 });
    const there = await another({ venue: 'near', days: 1, minutes: 30 });
    await town.booked({ slotId: there.slot.id, email });
    await said('mentorAbsent', date, ids[0]!);
    expect(await seen(has)).toMatchObject({ occurrence: { id: near.occurrence.id } });
    expect(await town.taken(same)).toEqual([0]);
  });
});

describe('who was asked about a place of the mentor', () => {
  test('waits again in front, and being asked does not count', async () => {
    const { date, ids } = await session(['WIFI']);
    for (const at of ['14:30', '15:00', '15:30']) await bookAt(date, at, {}, ids[0]!);
    const first = await bookAt(date, '14:00', {}, ids[0]!);
    const asked = await town.waitFor(date, { promoteMe: false });
    await town.guest.cancel(first);
    expect(await seen(asked)).toMatchObject({ status: 'OFFERED' });
    await said('mentorAbsent', date, ids[0]!);
    expect(await seen(asked)).toMatchObject({ status: 'WAITLISTED', waitingPosition: 4 });
    await said('mentorBack', date, ids[0]!);
    expect(await seen(asked)).toMatchObject({ status: 'OFFERED', heldUntil: expect.any(String) });
  });
});

describe('the mentor', () => {
  test('may say it twice, and undo it: whoever agreed to nothing else has their place again', async () => {
    const { date, ids } = await session(['WIFI']);
    const [one, two] = [await bookAt(date, '14:00', {}, ids[0]!), await bookAt(date, '15:00', {}, ids[0]!)];
    const same = await another({ venue: 'same', days: 1 });
    await said('mentorAbsent', date, ids[0]!);
    const again = await said('mentorAbsent', date, ids[0]!);
    expect(bookingsOf(again.bookings).map((line: string) => line.slice(0, 10))).toEqual([
      '14:00 HELD',
      '15:00 HELD',
    ]);
    expect((await town.guest.accept(two)).code).toBeUndefined();
    const back = await said('mentorBack', date, ids[0]!);
    expect([back.since, bookingsOf(back.bookings)]).toEqual([null, ['14:00 BACK 14:00']]);
    expect(await seen(one)).toMatchObject({
      status: 'CONFIRMED',
      mentor: ids[0],
      insteadOf: null,
      heldUntil: null,
    });
    expect(await seen(two)).toMatchObject({ status: 'CONFIRMED', occurrence: { id: same.occurrence.id } });
    expect((await said('mentorBack', date, ids[0]!)).bookings).toEqual([]);
  });

  test('who is needed elsewhere by now can’t come back', async () => {
    const { date, ids } = await session(['WIFI']);
    await said('mentorAbsent', date, ids[0]!);
    await town.make.anOffer({
      dates: [{ startsAt: date.occurrence.startsAt, slots: [{ capacity: 1, mentorId: ids[0]! }] }],
    });
    expect(await town.refused('mentorBack', date, ids[0]!)).toBe('MENTOR_BUSY');
  });

  test('of a session that has begun leaves what has begun, and all of it is too late', async () => {
    const { date, ids } = await session(['WIFI']);
    await bookAt(date, '14:00', {}, ids[0]!);
    const later = await bookAt(date, '15:00', {}, ids[0]!);
    town.api.clock.set(town.at(date, '14:10'));
    const { bookings } = await said('mentorAbsent', date, ids[0]!);
    expect(bookingsOf(bookings)).toEqual(['15:00 WAITING -']);
    expect(await seen(later)).toMatchObject({ status: 'WAITLISTED' });
    town.api.clock.set(town.at(date, '15:45'));
    expect(await town.refused('mentorBack', date, ids[0]!)).toBe('PAST');
  });

  test('sees who was checked in already', async () => {
    const { date, ids } = await session(['WIFI']);
    const has = await bookAt(date, '14:00', {}, ids[0]!);
    town.api.clock.set(town.at(date, '13:30'));
    await town.checkIn(has);
    expect(bookingsOf((await said('mentorAbsent', date, ids[0]!)).bookings)).toEqual(['14:00 ON_SITE -']);
    expect(await seen(has)).toMatchObject({ status: 'ATTENDED' });
  });
});

test('two bookings of one contact go side by side', async () => {
  const { date, ids } = await session(['WIFI']);
  const email = town.someone();
  const first = await bookAt(date, '14:00', {}, ids[0]!, { email });
  const second = await bookAt(date, '14:30', {}, ids[0]!, { email });
  const { bookings } = await said('mentorAbsent', date, ids[0]!);
  expect(bookingsOf(bookings)).toEqual(['14:00 WAITING -', '14:30 WAITING -']);
  await said('mentorBack', date, ids[0]!);
  for (const booking of [first, second]) expect(await seen(booking)).toMatchObject({ status: 'CONFIRMED' });
});
