// Another number of places, of one date or of a series: told before, never overbooked, and the waiting list moves up.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { placesPlan } from '../../offers/posting/planned-slots.ts';
import { SeriesService } from '../../offers/series/series.service.ts';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import { ChangingDates } from '../../testing/desks/changing-dates.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';
import type { WantedChange } from '../date-plans/date-change.ts';

const town = BookingTown.forSpecs();
const dates = new ChangingDates(town);
const { aSeries, booked, change, found } = dates;
let desk: StaffClient;

beforeAll(async () => {
  desk = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
});

const all = (onSite: number | null): WantedChange => ({ scope: 'ALL', change: { places: { onSite } } });
const capacities = async ({ id }: { id: string }) =>
  (await town.make.madeOffer(id, '')).slots.map(({ capacity }) => capacity);

describe('places of a series', () => {
  test('become more, and who waits moves up in every date; also dates that come later have them', async () => {
    const offer = await aSeries({ endsOn: null, leaveOutHolidays: false });
    await booked(offer.slot.id, { partySize: 2 });
    const [waits, waitsLonger] = [await booked(offer.slot.id), await booked(offer.slot.id, { partySize: 2 })];
    const consequences = await change(offer.occurrence.id, all(3));
    expect(consequences[0]).toBe('11-24 RESIZED 11-24T14:00 2 2');
    expect(new Set(consequences.map((text) => text.split(' ')[1]))).toEqual(new Set(['RESIZED']));
    expect(await found(waits)).toMatchObject({ status: 'CONFIRMED', slot: { taken: 3 } });
    expect(await found(waitsLonger)).toMatchObject({ status: 'WAITLISTED', waitingPosition: 1 });
    town.api.clock.advance({ days: 21 });
    await town.api.get(SeriesService).extendAll();
    expect(new Set(await capacities(offer))).toEqual(new Set([3]));
  });

  test('become fewer; where more are taken so many stay, and that is said before', async () => {
    const offer = await aSeries({ slotPlan: placesPlan(120, { onSite: 6 }) });
    const full = await booked(offer.slot.id, { partySize: 5 });
    const [first, second] = await dates.changes.preview(offer.occurrence.id, all(4));
    expect(first).toMatchObject({ effect: 'RESIZED', people: 5, places: { from: 6, to: 4, tooFull: true } });
    expect(second).toMatchObject({ effect: 'RESIZED', places: { from: 6, to: 4, tooFull: false } });
    await change(offer.occurrence.id, all(4));
    const [again] = await dates.changes.preview(offer.occurrence.id, all(4));
    expect(again).toMatchObject({ effect: 'KEPT', places: { from: 4, to: 4, tooFull: true } });
    expect(await capacities(offer)).toEqual([5, 4, 4, 4]);
    expect(await found(full)).toMatchObject({ status: 'CONFIRMED' });
    expect((await town.guest.book({ slotId: offer.slot.id, ifFull: 'REFUSE' })).code).toBe('FULL');
    await town.guest.cancel(full);
    expect(await capacities(offer)).toEqual([4, 4, 4, 4]);
  });

  test('change from one date on, without a limit too, and leave alone what was changed alone', async () => {
    const offer = await aSeries();
    const later = offer.occurrences[2]!;
    const startsAt = later.startsAt.add({ hours: 1 });
    await change(offer.occurrences[3]!.id, {
      scope: 'THIS',
      change: { startsAt: startsAt.add({ hours: 168 }) },
    });
    await change(later.id, { scope: 'THIS_AND_LATER', change: { places: { onSite: null } } });
    expect(await capacities(offer)).toEqual([2, 2, null, 2]);
  });

  test('change together with the time', async () => {
    const offer = await aSeries();
    const wanted = { weekdays: [4], places: { onSite: 9 } };
    const [first] = await change(offer.occurrence.id, { scope: 'ALL', change: wanted });
    expect(first).toBe('11-24 MOVED 11-26T14:00');
    expect(await capacities(offer)).toEqual([9, 9, 9, 9]);
  });

  test('on site and online are changed apart; talks of mentors keep theirs', async () => {
    const mentor = await town.make.aMentor();
    const talks = await town.make.aSession([mentor.id]);
    const slotPlan = [...placesPlan(120, { onSite: 2, online: 4 }), ...talks];
    const offer = await aSeries({ slotPlan, endsOn: Temporal.PlainDate.from('2026-11-24') });
    await change(offer.occurrence.id, { scope: 'ALL', change: { places: { online: 7 } } });
    const { slots } = await town.make.madeOffer(offer.id, '');
    const open = slots.filter(({ mentorId }) => mentorId === null);
    expect(open.map(({ mode, capacity }) => `${mode} ${capacity}`).sort()).toEqual(['ONLINE 7', 'ON_SITE 2']);
    expect(slots.filter(({ mentorId }) => mentorId).every(({ capacity }) => capacity === 1)).toBe(true);
  });

  test('there is nothing to change are refused', async () => {
    const offer = await aSeries();
    for (const scope of ['THIS', 'THIS_AND_LATER', 'ALL'] as const)
      await expect(
        dates.changes.preview(offer.occurrence.id, { scope, change: { places: { online: 3 } } }),
      ).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'change.places.online' });
  });

  test('that change while people book are never overbooked, and nobody who has a place loses it', async () => {
    const offer = await aSeries({ slotPlan: placesPlan(120, { onSite: 10 }) });
    const booking = Array.from({ length: 20 }, () => town.guest.book({ slotId: offer.slot.id }));
    const shrinking = dates.changes.apply(offer.occurrence.id, all(4), '');
    const replies = await Promise.all(booking);
    await shrinking;
    const [{ capacity, taken }] = await town.api.sql('SELECT capacity, taken FROM slot WHERE id = $1', [
      offer.slot.id,
    ]);
    const placed = replies.filter(({ value }) => value.booking.status === 'CONFIRMED').length;
    expect(capacity).toBe(Math.max(4, taken));
    expect(placed).toBe(taken);
    await dates.changes.apply(offer.occurrence.id, all(20), '');
    expect((await town.api.sql('SELECT taken FROM slot WHERE id = $1', [offer.slot.id]))[0].taken).toBe(20);
  });
});

describe('places of one date', () => {
  const DONE = `dates { effect places { from to tooFull } } totals { effect dates }`;
  const ask = (id: string, places: object, scope = 'THIS') =>
    desk.graphql(
      `query ($id: ID!, $scope: DatesScope!, $change: DatesChangeInput!) {
        done: changeConsequences(occurrenceId: $id, scope: $scope, change: $change) { ${DONE} } }`,
      { id, scope, change: { places } },
    );
  const apply = (id: string, change: object, scope = 'THIS') =>
    desk.graphql(
      `mutation ($id: ID!, $scope: DatesScope!, $change: DatesChangeInput!) {
        done: changeDates(occurrenceId: $id, scope: $scope, change: $change, reason: "") { ${DONE} } }`,
      { id, scope, change },
    );

  test('change without a reason, and the date still moves with its series', async () => {
    const offer = await aSeries();
    const { data } = await ask(offer.occurrence.id, { onSite: 5 });
    expect(data.done.dates).toEqual([{ effect: 'RESIZED', places: { from: 2, to: 5, tooFull: false } }]);
    expect((await apply(offer.occurrence.id, { places: { onSite: 5 } })).data.done).toEqual(data.done);
    const [moved] = await change(offer.occurrences[1]!.id, { scope: 'ALL', change: { weekdays: [4] } });
    expect(moved).toBe('11-24 MOVED 11-26T14:00');
    expect(await capacities(offer)).toEqual([5, 2, 2, 2]);
  });

  test('are refused when more are taken, before and when it is done', async () => {
    const offer = await aSeries();
    await booked(offer.slot.id, { partySize: 2 });
    for (const refused of [
      await ask(offer.occurrence.id, { onSite: 1 }),
      await apply(offer.occurrence.id, { places: { onSite: 1 } }),
    ])
      expect(refused.errors![0]!.extensions).toMatchObject({ code: 'PLACES_TAKEN', values: { taken: 2 } });
    expect(await capacities(offer)).toEqual([2, 2, 2, 2]);
  });

  test.each([-1, 100_001])('%s is no number of places', async (onSite) => {
    const { occurrence } = await aSeries();
    const { errors } = await ask(occurrence.id, { onSite });
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'change.places.onSite' });
  });

  test('a reason is still needed where dates with people in them are called off', async () => {
    const offer = await aSeries();
    await booked(offer.slots[1]!.id);
    const { errors } = await apply(offer.occurrence.id, { every: 2 }, 'ALL');
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'reason' });
  });
});
