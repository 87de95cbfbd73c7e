// A place that is held for somebody whose mentor can't come: theirs with a yes, and still theirs when more is called off.
import { describe, expect, test } from '@jest/globals';
import { CancelOccurrence } from '../../bookings/dates/cancel-occurrence.ts';
import { AbsenceTown, bookingsOf } from '../../testing/towns/absence-town.ts';

const town = AbsenceTown.forSpecs();
const { session, another, bookAt, said, seen } = town;

describe('the held place', () => {
  test('is theirs with a yes, and gone with a no', async () => {
    const { date, ids } = await session(['WIFI']);
    const [yes, no] = [await bookAt(date, '14:00', {}, ids[0]!), await bookAt(date, '14:30', {}, ids[0]!)];
    const same = await another({ venue: 'same', days: 1 });
    await said('mentorAbsent', date, ids[0]!);
    await town.guest.accept(yes);
    await town.guest.decline(no);
    expect(await seen(yes)).toMatchObject({ status: 'CONFIRMED', insteadOf: null, heldUntil: null });
    expect(await seen(no)).toMatchObject({ status: 'CANCELLED', endReason: 'DECLINED' });
    expect(await town.taken(same)).toEqual([1]);
  });

  test('is theirs also with a yes to a process of the version before, which knows of no absence', async () => {
    const { date, ids } = await session(['WIFI']);
    const yes = await bookAt(date, '14:00', {}, ids[0]!);
    await another({ venue: 'same', days: 1 });
    await said('mentorAbsent', date, ids[0]!);
    await town.api.sql(`UPDATE booking SET status = 'CONFIRMED', held_until = NULL WHERE number = $1`, [
      yes.number,
    ]);
    expect(await seen(yes)).toMatchObject({ status: 'CONFIRMED', insteadOf: null });
    expect((await said('mentorBack', date, ids[0]!)).bookings).toEqual([]);
  });

  test('of another offer does not bind them to it: they may also move to another day of their own', async () => {
    const { date, mentorId } = await town.sessionAndLater(20);
    const has = await bookAt(date, '14:00', {}, mentorId);
    const near = await another({ venue: 'near', days: 1 });
    const stranger = await another({ venue: 'far', days: 1 });
    await said('mentorAbsent', date, mentorId);
    expect(await seen(has)).toMatchObject({ occurrence: { id: near.occurrence.id } });
    const own = date.occurrences[1]!;
    const { movableTo } = (await town.guest.find(has)).value!;
    const ofNear = near.slots.slice(1).map(({ id }) => id);
    expect(movableTo!.map(({ id }) => id)).toEqual([...ofNear, ...own.slots.map(({ id }) => id)]);
    expect((await town.guest.move(has, stranger.slot.id)).code).toBe('NOT_THE_SAME_OFFER');
    expect((await town.guest.move(has, own.slots[1]!.id)).code).toBeUndefined();
    expect(await seen(has)).toMatchObject({
      status: 'CONFIRMED',
      occurrence: { id: own.id },
      insteadOf: null,
    });
    expect(await town.taken(near)).toEqual([0]);
  });

  test('whose mentor can’t come either: the next one is held, and the first one is still what it stands for', async () => {
    const { date, ids } = await session(['WIFI']);
    const has = await bookAt(date, '14:00', {}, ids[0]!);
    const second = await another({ venue: 'same', days: 1 });
    await said('mentorAbsent', date, ids[0]!);
    const third = await another({ venue: 'same', days: 2 });
    await said('mentorAbsent', second, second.mentorId);
    expect(await seen(has)).toMatchObject({
      occurrence: { id: third.occurrence.id },
      insteadOf: town.at(date, '14:00'),
    });
    await said('mentorBack', date, ids[0]!);
    expect(await seen(has)).toMatchObject({ status: 'CONFIRMED', occurrence: { id: date.occurrence.id } });
    expect(await town.taken(second, third)).toEqual([0, 0]);
  });

  test('whose date is called off: they wait in front, and have theirs back with the mentor, unless they asked to be forgotten', async () => {
    const { date, ids } = await session(['WIFI']);
    const [kept, gone] = [await bookAt(date, '14:00', {}, ids[0]!), await bookAt(date, '14:30', {}, ids[0]!)];
    const before = await another({ venue: 'same', days: -1 });
    const kepts = () =>
      town.api.sql(
        'SELECT delete_after::text FROM contact JOIN booking b ON b.contact_id = contact.id WHERE number = $1',
        [kept.number],
      );
    const keptUntil = await kepts();
    await said('mentorAbsent', date, ids[0]!);
    expect(await kepts()).toEqual(keptUntil);
    await town.api.get(CancelOccurrence).cancel(before.occurrence.id, 'Wasserschaden');
    for (const has of [kept, gone])
      expect(await seen(has)).toMatchObject({ status: 'WAITLISTED', occurrence: { id: date.occurrence.id } });
    const open = (await said('mentorAbsent', date, ids[0]!)).bookings;
    expect(bookingsOf(open).sort()).toEqual(['14:00 WAITING -', '14:30 WAITING -']);
    await town.guest.forget(gone);
    const { bookings } = await said('mentorBack', date, ids[0]!);
    expect(bookingsOf(bookings)).toEqual(['14:00 BACK 14:00']);
    expect(await seen(kept)).toMatchObject({ status: 'CONFIRMED', mentor: ids[0], endReason: null });
  });

  test('that nobody answers is asked about once more, then the booking ends', async () => {
    const { date, ids } = await session(['WIFI']);
    const has = await bookAt(date, '14:00', {}, ids[0]!);
    await another({ venue: 'same', days: 9 });
    await said('mentorAbsent', date, ids[0]!);
    await town.silence();
    expect(await seen(has)).toMatchObject({ status: 'OFFERED', insteadOf: town.at(date, '14:00') });
    await town.silence();
    expect(await seen(has)).toMatchObject({ status: 'CANCELLED', endReason: 'UNANSWERED' });
  });
});
