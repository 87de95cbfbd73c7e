import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { SeriesDraft } from '../../offers/posting/offer-draft.ts';
import { placesPlan } from '../../offers/posting/planned-slots.ts';
import { SeriesService } from '../../offers/series/series.service.ts';
import { PlacesService } from '../../places/venues/places.service.ts';
import { type Api, startApi } from '../../testing/api.ts';
import { brokenInvariants } from '../../testing/booking-invariants.ts';
import { Builders, type MadeOffer } from '../../testing/builders.ts';
import { Guest } from '../../testing/guest.ts';
import type { Consequence, WantedChange } from '../date-plans/date-change.ts';
import { CancelOccurrence } from './cancel-occurrence.ts';
import { ChangeDates } from './change-dates.service.ts';

let api: Api;
let make: Builders;
let guest: Guest;

beforeAll(async () => {
  api = await startApi();
  make = new Builders(api);
  guest = new Guest(api);
  await make.aTown();
});
// A Monday.
beforeEach(() => api.clock.set('2026-11-23T08:00:00Z'));
afterEach(async () => expect(await brokenInvariants(api)).toEqual({}));
afterAll(() => api.close());

const on = (day: string) => Temporal.PlainDate.from(day);
const at = (time: string) => Temporal.PlainTime.from(time);
const tuesdays: SeriesDraft = {
  frequency: 'WEEKLY',
  weekdays: [2],
  startsOn: on('2026-11-24'),
  endsOn: on('2026-12-20'),
  startTime: at('14:00'),
  minutes: 120,
  slotPlan: placesPlan(120, { onSite: 2 }),
};
const aSeries = (given: Partial<SeriesDraft> = {}) =>
  make.anOffer({ contactRequired: false, largestParty: 5, series: [{ ...tuesdays, ...given }] });

const local = (instant: Temporal.Instant) =>
  instant.toZonedDateTimeISO('Europe/Berlin').toPlainDateTime().toString({ smallestUnit: 'minute' });
/** Dates as they stand, e.g. `2026-11-24T14:00`. */
const starts = async ({ id }: MadeOffer) =>
  (await make.madeOffer(id, '')).occurrences.map(
    (date) => local(date.startsAt) + (date.isCancelled ? ' cancelled' : ''),
  );
const told = (consequences: Consequence[]) =>
  consequences.map(({ on: day, effect, to, people, waiting }) =>
    [day.toString().slice(5), effect, to && local(to.startsAt).slice(5), people, waiting]
      .filter(Boolean)
      .join(' '),
  );

const changes = () => api.get(ChangeDates);
/** Applies a change, and checks that the preview said the same. */
async function change(occurrenceId: string, wanted: WantedChange): Promise<string[]> {
  const shown = await changes().preview(occurrenceId, wanted);
  const done = await changes().apply(occurrenceId, wanted, 'Der Raum ist belegt.');
  expect(told(done)).toEqual(told(shown));
  return told(done);
}
async function booked(slotId: string, given: object = {}) {
  const { value, code } = await guest.book({ slotId, ...given });
  expect(code).toBeUndefined();
  return value;
}
const found = async (receipt: { number: string; pin: string }) => (await guest.find(receipt)).value!;

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
    const offer = await make.anOffer();
    const venue = await make.aVenue();
    const endsAt = offer.occurrence.startsAt.add({ minutes: 45 });
    const meetingUrl = 'https://meet.example/neu';
    await change(offer.occurrence.id, { scope: 'THIS', change: { endsAt, venueId: venue.id, meetingUrl } });
    const { occurrence } = await make.madeOffer(offer.id, '');
    expect(occurrence).toMatchObject({ venueId: venue.id, meetingUrl, changedAlone: true });
    expect(occurrence.slots[0]!.endsAt.equals(endsAt)).toBe(true);
  });

  test('a shorter date loses empty slots, but nobody loses their place', async () => {
    const mentor = await make.aMentor();
    const slots = await make.aSession([mentor.id]);
    const offer = await make.anOffer({ kind: 'CONSULTATION', slots });
    const wanted: WantedChange = {
      scope: 'THIS',
      change: { endsAt: offer.occurrence.startsAt.add({ minutes: 60 }) },
    };
    const last = await booked(offer.slots[3]!.id);
    await expect(changes().apply(offer.occurrence.id, wanted, '')).rejects.toMatchObject({
      code: 'PLACES_TAKEN',
    });
    await expect(changes().preview(offer.occurrence.id, wanted)).rejects.toMatchObject({
      code: 'PLACES_TAKEN',
    });
    await guest.cancel(last);
    await change(offer.occurrence.id, wanted);
    const { occurrence } = await make.madeOffer(offer.id, '');
    expect(occurrence.slots.map(({ withdrawnAt }) => withdrawnAt === null)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('a held place ends an hour before an earlier start', async () => {
    const offer = await make.anOffer({
      contactRequired: false,
      cutoffMinutes: 0,
      slots: [{ capacity: 1 }],
    });
    const first = await booked(offer.slot.id);
    const asked = await booked(offer.slot.id, { promoteMe: false });
    await guest.cancel(first);
    const startsAt = api.clock.now().add({ hours: 5 });
    await change(offer.occurrence.id, { scope: 'THIS', change: { startsAt } });
    expect((await found(asked)).heldUntil).toBe(startsAt.subtract({ hours: 1 }).toString());
  });

  test('what cannot be is refused', async () => {
    const offer = await make.anOffer();
    const refused = async (given: WantedChange, refusal: object, id = offer.occurrence.id) => {
      await expect(changes().apply(id, given, '')).rejects.toMatchObject(refusal);
      await expect(changes().preview(id, given)).rejects.toMatchObject(refusal);
    };
    const { startsAt, endsAt } = offer.occurrence;
    await refused({ scope: 'THIS', change: {} }, { code: 'NOT_FOUND' }, offer.id);
    await refused({ scope: 'ALL', change: {} }, { code: 'BAD_INPUT' }, 'no id');
    await refused({ scope: 'ALL', change: {} }, { code: 'BAD_INPUT', field: 'scope' });
    await refused({ scope: 'THIS', change: { endsAt: startsAt } }, { code: 'BAD_INPUT', field: 'endsAt' });
    const past = api.clock.now().subtract({ hours: 1 });
    await refused({ scope: 'THIS', change: { startsAt: past } }, { code: 'BAD_INPUT', field: 'startsAt' });
    await refused({ scope: 'THIS', change: { venueId: offer.id } }, { code: 'BAD_INPUT', field: 'venueId' });
    const meetingUrl = 'javascript:alert(1)';
    await refused({ scope: 'THIS', change: { meetingUrl } }, { code: 'BAD_INPUT', field: 'meetingUrl' });
    await api.get(CancelOccurrence).cancel(offer.occurrence.id, 'Krank');
    await refused({ scope: 'THIS', change: {} }, { code: 'DATE_CANCELLED' });
    const over = await make.anOffer();
    api.clock.set(endsAt);
    await refused({ scope: 'THIS', change: {} }, { code: 'PAST' }, over.occurrence.id);
  });
});

describe('all dates', () => {
  test('move from Tuesday to Thursday with their bookings; what was is untouched', async () => {
    const offer = await aSeries();
    api.clock.set('2026-11-25T08:00:00Z');
    const has = await booked(offer.slots[1]!.id, { partySize: 2 });
    const waits = await booked(offer.slots[1]!.id, { partySize: 1 });
    const wanted: WantedChange = { scope: 'ALL', change: { weekdays: [4], startTime: at('10:00') } };
    expect(await change(offer.occurrences[1]!.id, wanted)).toEqual([
      '12-01 MOVED 12-03T10:00 2 1',
      '12-08 MOVED 12-10T10:00',
      '12-15 MOVED 12-17T10:00',
    ]);
    expect(await starts(offer)).toEqual([
      '2026-11-24T14:00',
      '2026-12-03T10:00',
      '2026-12-10T10:00',
      '2026-12-17T10:00',
    ]);
    expect(await found(has)).toMatchObject({
      status: 'CONFIRMED',
      slot: { startsAt: '2026-12-03T09:00:00Z' },
    });
    expect(await found(waits)).toMatchObject({ status: 'WAITLISTED' });
  });

  test('move to an earlier day too, also the very first, but none into the past', async () => {
    const offer = await aSeries({ weekdays: [4], startsOn: on('2026-11-26') });
    api.clock.set('2026-11-25T08:00:00Z');
    const consequences = await change(offer.occurrence.id, { scope: 'ALL', change: { weekdays: [2] } });
    expect(consequences.slice(0, 2)).toEqual(['11-26 KEPT 11-26T14:00', '12-03 MOVED 12-01T14:00']);
    const other = await aSeries({ weekdays: [4], startsOn: on('2026-12-03') });
    const moved = await change(other.occurrence.id, { scope: 'ALL', change: { weekdays: [2] } });
    expect(moved[0]).toBe('12-03 MOVED 12-01T14:00');
  });

  test('get another weekday beside theirs from the first coming date on, not before it', async () => {
    const offer = await aSeries({ weekdays: [4] });
    const consequences = await change(offer.occurrence.id, { scope: 'ALL', change: { weekdays: [2, 4] } });
    expect(consequences.slice(0, 3)).toEqual([
      '11-26 KEPT 11-26T14:00',
      '12-01 ADDED 12-01T14:00',
      '12-03 KEPT 12-03T14:00',
    ]);
  });

  test('of a series without an end all move, the last one too, and later ones come once', async () => {
    const offer = await aSeries({ endsOn: null, leaveOutHolidays: false });
    const consequences = await change(offer.occurrence.id, { scope: 'ALL', change: { weekdays: [4] } });
    expect(consequences).toHaveLength(10);
    expect(consequences.filter((text) => !text.includes(' MOVED '))).toEqual([]);
    api.clock.advance({ days: 21 });
    await api.get(SeriesService).extendAll();
    const first = on('2026-11-26');
    expect((await starts(offer)).map((start) => start.slice(0, 10))).toEqual(
      Array.from({ length: 12 }, (_, week) => first.add({ weeks: week }).toString()),
    );
  });

  test('that a rule no longer has are cancelled, or deleted where nobody ever booked', async () => {
    const offer = await aSeries();
    const has = await booked(offer.slots[1]!.id);
    const waits = await booked(offer.slots[1]!.id, { partySize: 2 });
    expect(await change(offer.occurrence.id, { scope: 'ALL', change: { every: 2 } })).toEqual([
      '11-24 KEPT 11-24T14:00',
      '12-01 CANCELLED 1 1',
      '12-08 KEPT 12-08T14:00',
      '12-15 REMOVED',
    ]);
    expect(await starts(offer)).toEqual([
      '2026-11-24T14:00',
      '2026-12-01T14:00 cancelled',
      '2026-12-08T14:00',
    ]);
    for (const receipt of [has, waits]) {
      expect(await found(receipt)).toMatchObject({ status: 'CANCELLED', endReason: 'DATE_CANCELLED' });
    }
    expect(await change(offer.occurrence.id, { scope: 'ALL', change: { every: 1 } })).toEqual([
      '11-24 KEPT 11-24T14:00',
      '12-01 ADDED 12-01T14:00',
      '12-08 KEPT 12-08T14:00',
      '12-15 ADDED 12-15T14:00',
    ]);
  });

  test('lose the days left out by hand, and gain those after a later end', async () => {
    const offer = await aSeries();
    const exceptOn = [on('2026-12-08')];
    const endsOn = on('2026-12-24');
    expect(await change(offer.occurrence.id, { scope: 'ALL', change: { exceptOn, endsOn } })).toEqual([
      '11-24 KEPT 11-24T14:00',
      '12-01 KEPT 12-01T14:00',
      '12-08 REMOVED',
      '12-15 KEPT 12-15T14:00',
      '12-22 ADDED 12-22T14:00',
    ]);
  });

  test('follow the closed days of a new venue', async () => {
    const offer = await aSeries();
    const venue = await make.aVenue();
    const closed = { venueId: venue.id, fromOn: on('2026-12-01'), toOn: on('2026-12-01'), reason: 'Umbau' };
    await api.get(PlacesService).closeVenue(closed);
    const consequences = await change(offer.occurrence.id, { scope: 'ALL', change: { venueId: venue.id } });
    expect(consequences.slice(0, 2)).toEqual(['11-24 MOVED 11-24T14:00', '12-01 REMOVED']);
  });

  test('a date changed alone or cancelled keeps its day, and nothing is added beside it', async () => {
    const offer = await aSeries();
    const [alone, cancelled] = offer.occurrences;
    const startsAt = Temporal.Instant.from('2026-11-25T08:00:00Z');
    await change(alone!.id, { scope: 'THIS', change: { startsAt } });
    await api.get(CancelOccurrence).cancel(cancelled!.id, 'Krank');
    expect(await change(offer.occurrences[3]!.id, { scope: 'ALL', change: { weekdays: [4] } })).toEqual([
      '11-24 KEPT 11-25T09:00',
      '12-08 MOVED 12-10T14:00',
      '12-15 MOVED 12-17T14:00',
    ]);
    expect(await starts(offer)).toEqual([
      '2026-11-25T09:00',
      '2026-12-01T14:00 cancelled',
      '2026-12-10T14:00',
      '2026-12-17T14:00',
    ]);
  });

  test('nobody gives way to a date that was called off', async () => {
    const offer = await aSeries({ weekdays: [1, 4], startsOn: on('2026-11-30'), endsOn: on('2026-12-06') });
    await api.get(CancelOccurrence).cancel(offer.occurrence.id, 'Krank');
    const has = await booked(offer.occurrences[1]!.slots[0]!.id);
    expect(await change(offer.occurrences[1]!.id, { scope: 'ALL', change: { weekdays: [2] } })).toEqual([
      '12-03 MOVED 12-01T14:00 1',
    ]);
    expect(await found(has)).toMatchObject({ status: 'CONFIRMED' });
  });

  test('get more places, and who waits gets them; fewer than are taken are refused', async () => {
    const offer = await aSeries();
    await booked(offer.slot.id, { partySize: 2 });
    const waits = await booked(offer.slot.id);
    const places = (onSite: number): WantedChange => ({
      scope: 'ALL',
      change: { slotPlan: placesPlan(120, { onSite, online: 4 }) },
    });
    await expect(changes().apply(offer.occurrence.id, places(1), '')).rejects.toMatchObject({
      code: 'PLACES_TAKEN',
      values: { taken: 2 },
    });
    await change(offer.occurrence.id, places(3));
    expect(await found(waits)).toMatchObject({ status: 'CONFIRMED', slot: { id: offer.slot.id, taken: 3 } });
    const { slots } = await make.madeOffer(offer.id, '');
    expect(slots).toHaveLength(8);
  });

  test('last longer or shorter, and so do dates that come later', async () => {
    const offer = await aSeries({ endsOn: null });
    await change(offer.occurrence.id, { scope: 'ALL', change: { minutes: 90 } });
    api.clock.advance({ days: 21 });
    await api.get(SeriesService).extendAll();
    const { occurrences } = await make.madeOffer(offer.id, '');
    for (const { startsAt, endsAt, slots } of occurrences) {
      expect(startsAt.until(endsAt).total('minutes')).toBe(90);
      expect(slots[0]!.endsAt.equals(endsAt)).toBe(true);
    }
    expect(new Set(await starts(offer)).size).toBe(occurrences.length);
  });

  test('a rule that cannot be is refused', async () => {
    const offer = await aSeries();
    const refused = async (change: (WantedChange & { scope: 'ALL' })['change'], refusal: object) =>
      expect(changes().apply(offer.occurrence.id, { scope: 'ALL', change }, '')).rejects.toMatchObject(
        refusal,
      );
    await refused(
      { weekdays: [] },
      { code: 'BAD_INPUT', field: 'series', values: { problem: 'WEEKDAY_MISSING' } },
    );
    await refused({ frequency: 'MONTHLY_BY_WEEKDAY' }, { code: 'BAD_INPUT', field: 'series' });
    await refused({ minutes: 0 }, { code: 'BAD_INPUT' });
    await refused({ slotPlan: [] }, { code: 'BAD_INPUT', field: 'slotPlan' });
    await refused(
      { slotPlan: placesPlan(180, { onSite: 1 }) },
      { code: 'BAD_INPUT', field: 'slotPlan.0.minutes' },
    );
    api.clock.set(offer.occurrence.startsAt);
    await refused({}, { code: 'PAST' });
    expect(await starts(offer)).toHaveLength(4);
  });
});

describe('this date and later ones', () => {
  test('become a series of their own; the one before ends the day before', async () => {
    const offer = await aSeries({ endsOn: null });
    const has = await booked(offer.slots[1]!.id);
    const pivot = offer.occurrences[1]!;
    const wanted: WantedChange = {
      scope: 'THIS_AND_LATER',
      change: { weekdays: [4], endsOn: on('2026-12-18') },
    };
    const consequences = await change(pivot.id, wanted);
    expect(consequences.slice(0, 4)).toEqual([
      '12-01 MOVED 12-03T14:00 1',
      '12-08 MOVED 12-10T14:00',
      '12-15 MOVED 12-17T14:00',
      '12-22 REMOVED',
    ]);
    expect(await found(has)).toMatchObject({ status: 'CONFIRMED', occurrence: { id: pivot.id } });
    const series = await api.sql(
      'SELECT starts_on, ends_on FROM series WHERE offer_id = $1 ORDER BY starts_on',
      [offer.id],
    );
    expect(series.map((row) => [String(row.starts_on), String(row.ends_on)])).toEqual([
      ['2026-11-24', '2026-11-30'],
      ['2026-12-01', '2026-12-18'],
    ]);
    api.clock.advance({ days: 14 });
    await api.get(SeriesService).extendAll();
    expect(await starts(offer)).toEqual(
      ['2026-11-24', '2026-12-03', '2026-12-10', '2026-12-17'].map((day) => `${day}T14:00`),
    );
  });

  test('from the first coming one are all of them', async () => {
    const offer = await aSeries();
    await change(offer.occurrence.id, { scope: 'THIS_AND_LATER', change: { startTime: at('15:00') } });
    expect(await starts(offer)).toEqual(
      ['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15'].map((day) => `${day}T15:00`),
    );
    expect(await api.sql('SELECT id FROM series WHERE offer_id = $1', [offer.id])).toHaveLength(1);
  });

  test('move within their week also to a day before, beside the dates of the old rule', async () => {
    const offer = await aSeries({ weekdays: [1, 4], startsOn: on('2026-11-23'), endsOn: on('2026-12-04') });
    const thursday = offer.occurrences[1]!;
    const wanted: WantedChange = { scope: 'THIS_AND_LATER', change: { weekdays: [1, 3] } };
    expect(await change(thursday.id, wanted)).toEqual([
      '11-26 MOVED 11-25T14:00',
      '11-30 KEPT 11-30T14:00',
      '12-03 MOVED 12-02T14:00',
    ]);
  });

  test('count a new rhythm from this date', async () => {
    const offer = await aSeries();
    const consequences = await change(offer.occurrences[1]!.id, {
      scope: 'THIS_AND_LATER',
      change: { every: 2 },
    });
    expect(consequences).toEqual(['12-01 KEPT 12-01T14:00', '12-08 REMOVED', '12-15 KEPT 12-15T14:00']);
  });

  test('can become monthly', async () => {
    const offer = await aSeries({ endsOn: null });
    const change_ = { frequency: 'MONTHLY_BY_WEEKDAY', nth: 2, weekdays: [4] } as const;
    const consequences = await change(offer.occurrences[1]!.id, { scope: 'THIS_AND_LATER', change: change_ });
    expect(consequences.filter((text) => !text.includes('REMOVED'))).toEqual([
      '12-08 MOVED 12-10T14:00',
      '01-12 MOVED 01-14T14:00',
    ]);
  });
});

describe('across the change of the clocks', () => {
  test.each(['2026-03-29', '2026-10-25'])(
    'a Sunday at 14:00 around %s stays at its time on the clock',
    async (day) => {
      const sunday = on(day);
      api.clock.set(`${sunday.subtract({ days: 13 }).toString()}T08:00:00Z`);
      const sundays = {
        weekdays: [7],
        startsOn: sunday.subtract({ days: 7 }),
        endsOn: sunday.add({ days: 14 }),
      };
      const offer = await aSeries(sundays);
      await change(offer.occurrence.id, { scope: 'ALL', change: { weekdays: [6], startTime: at('15:30') } });
      expect((await starts(offer)).map((start) => start.slice(11))).toEqual(Array(4).fill('15:30'));
      const { occurrences } = await make.madeOffer(offer.id, '');
      for (const { startsAt, endsAt, slots } of occurrences) {
        expect(startsAt.until(endsAt).total('minutes')).toBe(120);
        expect([slots[0]!.startsAt, slots[0]!.endsAt].map(String)).toEqual([startsAt, endsAt].map(String));
      }
    },
  );

  test('a night that moves out of the short one lasts until morning again', async () => {
    api.clock.set('2026-03-16T08:00:00Z');
    const nights = { startTime: at('22:00'), minutes: 480, slotPlan: placesPlan(480, { onSite: 3 }) };
    const offer = await aSeries({
      ...nights,
      weekdays: [6],
      startsOn: on('2026-03-28'),
      endsOn: on('2026-04-01'),
    });
    const has = await booked(offer.slot.id);
    await change(offer.occurrence.id, { scope: 'ALL', change: { weekdays: [5] } });
    const { slot, occurrence } = await make.madeOffer(offer.id, '');
    expect([local(slot.startsAt), local(slot.endsAt)]).toEqual(['2026-03-27T22:00', '2026-03-28T06:00']);
    expect(slot.endsAt.equals(occurrence.endsAt)).toBe(true);
    expect(await found(has)).toMatchObject({ status: 'CONFIRMED' });
  });
});

describe('mentors', () => {
  test('a session moves by half an hour without its own slots standing in the way', async () => {
    const mentor = await make.aMentor();
    const slotPlan = await make.aSession([mentor.id]);
    const offer = await aSeries({ slotPlan });
    const has = await booked(offer.slots[1]!.id);
    await change(offer.occurrence.id, { scope: 'ALL', change: { startTime: at('14:30') } });
    expect(await found(has)).toMatchObject({ slot: { startsAt: '2026-11-24T14:00:00Z' } });
    const { slots } = await make.madeOffer(offer.id, '');
    expect(new Set(slots.map(({ mentorId }) => mentorId))).toEqual(new Set([mentor.id]));
  });

  test('who is somewhere else then stops the change, and nothing has changed', async () => {
    const mentor = await make.aMentor();
    const slotPlan = await make.aSession([mentor.id]);
    const offer = await aSeries({ slotPlan });
    const has = await booked(offer.slots[4]!.id);
    const startsAt = Temporal.Instant.from('2026-12-10T13:00:00Z');
    await make.anOffer({ dates: [{ startsAt, minutes: 30, slots: [{ ...slotPlan[0]! }] }] });
    const before = await starts(offer);
    const wanted: WantedChange = { scope: 'THIS_AND_LATER', change: { weekdays: [4], every: 1 } };
    const moving = changes().apply(offer.occurrences[1]!.id, wanted, '');
    await expect(moving).rejects.toMatchObject({ code: 'MENTOR_BUSY' });
    expect(await starts(offer)).toEqual(before);
    expect(await found(has)).toMatchObject({ slot: { startsAt: '2026-12-01T13:00:00Z' } });
  });
});
