// One date changes alone: with everybody in it, and never into something that cannot be.
import { describe, expect, test } from '@jest/globals';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import { at, ChangingDates } from '../../testing/desks/changing-dates.ts';
import type { WantedChange } from '../date-plans/date-change.ts';
import { CancelOccurrence } from './cancel-occurrence.ts';

const town = BookingTown.forSpecs();
const dates = new ChangingDates(town);
const { aSeries, booked, change, found, starts } = dates;

describe('this date', () => {
  test('moves with everybody who has a place or waits, and is left alone by the series from then on', async () => {
    const offer = await aSeries();
    const [has, waits] = [
      await booked(offer.slot.id, { partySize: 2, email: 'mia@example.org' }),
      await booked(offer.slot.id),
    ];
    const startsAt = Temporal.Instant.from('2026-11-27T09:00:00Z');
    expect(await change(offer.occurrence.id, { scope: 'THIS', change: { startsAt } })).toEqual([
      '11-24 MOVED 11-27T10:00 2 1',
    ]);
    expect(await found(has)).toMatchObject({
      status: 'CONFIRMED',
      slot: { startsAt: '2026-11-27T09:00:00Z' },
      storedUntil: '2026-12-27',
    });
    expect(await found(waits)).toMatchObject({ status: 'WAITLISTED', waitingPosition: 1 });

    await change(offer.occurrence.id, { scope: 'ALL', change: { startTime: at('16:00') } });
    expect((await starts(offer)).slice(0, 2)).toEqual(['2026-11-27T10:00', '2026-12-01T16:00']);
  });

  test('gets another room, meeting address and length; its slot fills it again', async () => {
    const offer = await town.make.anOffer();
    const venue = await town.make.aVenue();
    const endsAt = offer.occurrence.startsAt.add({ minutes: 45 });
    const meetingUrl = 'https://meet.example/neu';
    await change(offer.occurrence.id, { scope: 'THIS', change: { endsAt, venueId: venue.id, meetingUrl } });
    const { occurrence } = await town.make.madeOffer(offer.id, '');
    expect(occurrence).toMatchObject({ venueId: venue.id, meetingUrl, changedAlone: true });
    expect(occurrence.slots[0]!.endsAt.equals(endsAt)).toBe(true);
  });

  test('a shorter date loses empty slots, but nobody loses their place', async () => {
    const mentor = await town.make.aMentor();
    const slots = await town.make.aSession([mentor.id]);
    const offer = await town.make.anOffer({ kind: 'CONSULTATION', slots });
    const wanted: WantedChange = {
      scope: 'THIS',
      change: { endsAt: offer.occurrence.startsAt.add({ minutes: 60 }) },
    };
    const last = await booked(offer.slots[3]!.id);
    await expect(dates.changes.apply(offer.occurrence.id, wanted, '')).rejects.toMatchObject({
      code: 'PLACES_TAKEN',
    });
    await expect(dates.changes.preview(offer.occurrence.id, wanted)).rejects.toMatchObject({
      code: 'PLACES_TAKEN',
    });
    await town.guest.cancel(last);
    await change(offer.occurrence.id, wanted);
    const { occurrence } = await town.make.madeOffer(offer.id, '');
    expect(occurrence.slots.map(({ withdrawnAt }) => withdrawnAt === null)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('a held place ends an hour before an earlier start', async () => {
    const offer = await town.make.anOffer({
      contactRequired: false,
      cutoffMinutes: 0,
      slots: [{ capacity: 1 }],
    });
    const first = await booked(offer.slot.id);
    const asked = await booked(offer.slot.id, { promoteMe: false });
    await town.guest.cancel(first);
    const startsAt = town.api.clock.now().add({ hours: 5 });
    await change(offer.occurrence.id, { scope: 'THIS', change: { startsAt } });
    expect((await found(asked)).heldUntil).toBe(startsAt.subtract({ hours: 1 }).toString());
  });

  test('what cannot be is refused', async () => {
    const offer = await town.make.anOffer();
    const refused = async (given: WantedChange, refusal: object, id = offer.occurrence.id) => {
      await expect(dates.changes.apply(id, given, '')).rejects.toMatchObject(refusal);
      await expect(dates.changes.preview(id, given)).rejects.toMatchObject(refusal);
    };
    const { startsAt, endsAt } = offer.occurrence;
    await refused({ scope: 'THIS', change: {} }, { code: 'NOT_FOUND' }, offer.id);
    await refused({ scope: 'ALL', change: {} }, { code: 'BAD_INPUT' }, 'no id');
    await refused({ scope: 'ALL', change: {} }, { code: 'BAD_INPUT', field: 'scope' });
    await refused({ scope: 'THIS', change: { endsAt: startsAt } }, { code: 'BAD_INPUT', field: 'endsAt' });
    const past = town.api.clock.now().subtract({ hours: 1 });
    await refused({ scope: 'THIS', change: { startsAt: past } }, { code: 'BAD_INPUT', field: 'startsAt' });
    await refused({ scope: 'THIS', change: { venueId: offer.id } }, { code: 'BAD_INPUT', field: 'venueId' });
    const meetingUrl = 'javascript:alert(1)';
    await refused({ scope: 'THIS', change: { meetingUrl } }, { code: 'BAD_INPUT', field: 'meetingUrl' });
    await town.api.get(CancelOccurrence).cancel(offer.occurrence.id, 'Krank');
    await refused({ scope: 'THIS', change: {} }, { code: 'DATE_CANCELLED' });
    const over = await town.make.anOffer();
    town.api.clock.set(endsAt);
    await refused({ scope: 'THIS', change: {} }, { code: 'PAST' }, over.occurrence.id);
  });
});
