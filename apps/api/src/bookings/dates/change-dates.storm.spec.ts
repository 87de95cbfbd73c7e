// People book while a series changes, in two APIs on one database: nobody is lost, nobody booked twice.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { placesPlan } from '../../offers/posting/planned-slots.ts';
import { SeriesService } from '../../offers/series/series.service.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { brokenInvariants } from '../../testing/asked/booking-invariants.ts';
import { Builders, type MadeOffer } from '../../testing/made/builders.ts';
import { Guest } from '../../testing/desks/guest.ts';
import type { SeriesChange, WantedChange } from '../date-plans/date-change.ts';
import { ChangeDates } from './change-dates.service.ts';

let apis: [Api, Api];
let make: Builders;

beforeAll(async () => {
  const first = await startApi();
  apis = [first, await startApi({ sharing: first })];
  make = new Builders(first);
  await make.aTown();
});
beforeEach(() => apis[0].clock.set('2026-11-23T08:00:00Z'));
afterAll(async () => {
  await apis[1].close();
  await apis[0].close();
});

const slotPlan = placesPlan(120, { onSite: 3, online: 1 });
const aSeries = () =>
  make.anOffer({
    contactRequired: false,
    largestParty: 3,
    series: [
      {
        frequency: 'WEEKLY',
        weekdays: [2, 4],
        startsOn: Temporal.PlainDate.from('2026-11-24'),
        endsOn: Temporal.PlainDate.from('2026-12-18'),
        startTime: Temporal.PlainTime.from('14:00'),
        minutes: 120,
        slotPlan,
      },
    ],
  });

/** Bookings for which the change left no state that a person could be told about. */
const LOST = `
  SELECT b.id, b.status, b.end_reason FROM booking b
  JOIN occurrence o ON o.id = b.occurrence_id LEFT JOIN slot s ON s.id = b.slot_id
  WHERE o.offer_id = $1 AND NOT coalesce(CASE b.status
    WHEN 'CANCELLED' THEN b.end_reason = 'DATE_CANCELLED' AND o.cancelled_at IS NOT NULL
    WHEN 'WAITLISTED' THEN o.cancelled_at IS NULL
    ELSE o.cancelled_at IS NULL AND s.withdrawn_at IS NULL AND s.offers @> b.needs
      AND s.starts_at >= o.starts_at AND s.ends_at <= o.ends_at END, false)`;
const DOUBLE = `
  SELECT series_id, starts_at FROM occurrence WHERE offer_id = $1 AND cancelled_at IS NULL AND NOT changed_alone
  GROUP BY series_id, starts_at HAVING count(*) > 1`;

async function expectAllIsWell({ id }: MadeOffer): Promise<void> {
  expect(await brokenInvariants(apis[0])).toEqual({});
  expect(await apis[0].sql(LOST, [id])).toEqual([]);
  expect(await apis[0].sql(DOUBLE, [id])).toEqual([]);
}

test('twenty people who book while their date moves all get an answer that holds', async () => {
  const offer = await aSeries();
  const [slot] = offer.occurrences[2]!.slots;
  const booking = Array.from({ length: 20 }, (_, index) =>
    new Guest(apis[index % 2]!).book({ slotId: slot!.id }),
  );
  const change = { weekdays: [3, 5], slotPlan: placesPlan(120, { onSite: 7, online: 1 }) };
  await apis[0].get(ChangeDates).apply(offer.occurrence.id, { scope: 'ALL', change }, 'Umzug');
  const replies = await Promise.all(booking);
  expect(replies.map(({ code }) => code)).toEqual(Array(20).fill(undefined));
  const rows = await apis[0].sql(
    `SELECT count(*)::int AS count FROM booking WHERE occurrence_id = $1 AND status = 'CONFIRMED'`,
    [offer.occurrences[2]!.id],
  );
  expect(rows[0].count).toBe(7);
  await expectAllIsWell(offer);
});

test('two changes of one series at once are made one after the other', async () => {
  const offer = await aSeries();
  await new Guest(apis[0]).book({ slotId: offer.occurrences[5]!.slots[0]!.id });
  const at = (time: string) => ({ startTime: Temporal.PlainTime.from(time) });
  const all: WantedChange = { scope: 'ALL', change: { ...at('10:00'), weekdays: [1, 3] } };
  const later: WantedChange = { scope: 'THIS_AND_LATER', change: at('18:00') };
  await Promise.all([
    apis[0].get(ChangeDates).apply(offer.occurrences[3]!.id, later, 'Umzug'),
    apis[1].get(ChangeDates).apply(offer.occurrences[4]!.id, all, 'Umzug'),
    apis[1].get(SeriesService).extendAll(),
  ]);
  await expectAllIsWell(offer);
});

interface Try {
  readonly date: number;
  readonly wanted: WantedChange;
}

const day = fc
  .integer({ min: 0, max: 50 })
  .map((days) => Temporal.PlainDate.from('2026-11-20').add({ days }));
const seriesChanges: fc.Arbitrary<SeriesChange> = fc.oneof(
  fc.record(
    {
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 3 }),
      every: fc.integer({ min: 1, max: 3 }),
      startTime: fc
        .integer({ min: 0, max: 47 })
        .map((half) => new Temporal.PlainTime(half >> 1, (half % 2) * 30)),
      minutes: fc.constantFrom(60, 120, 720, 1_500),
      endsOn: fc.option(day),
      exceptOn: fc.array(day, { maxLength: 3 }),
    },
    { requiredKeys: [] },
  ),
  fc.constant({ frequency: 'MONTHLY_BY_WEEKDAY' as const, nth: 2 as const, weekdays: [3] }),
  fc.integer({ min: 0, max: 4 }).map((onSite) => ({ places: { onSite } })),
  fc
    .integer({ min: 1, max: 5 })
    .map((onSite) => ({ minutes: 90, slotPlan: placesPlan(90, { onSite, online: 1 }) })),
);
const tries: fc.Arbitrary<Try> = fc.record({
  date: fc.nat(9),
  wanted: fc.oneof(
    fc.record({ scope: fc.constantFrom('ALL' as const, 'THIS_AND_LATER' as const), change: seriesChanges }),
    fc
      .integer({ min: -48, max: 600 })
      .map((hours) => ({ startsAt: Temporal.Instant.from('2026-11-23T08:00:00Z').add({ hours }) }))
      .map((change): WantedChange => ({ scope: 'THIS', change })),
  ),
});

/** Codes of what a person may be told; anything else is a fault of ours. */
const REFUSALS = [
  'BAD_INPUT',
  'NOT_FOUND',
  'PAST',
  'DATE_CANCELLED',
  'PLACES_TAKEN',
  'NO_FITTING_SLOT',
  'CLOSED',
];

async function change(offer: MadeOffer, { date, wanted }: Try, index: number): Promise<void> {
  const { id } = offer.occurrences[date % offer.occurrences.length]!;
  try {
    await apis[index % 2]!.get(ChangeDates).apply(id, wanted, 'Umzug');
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    expect(REFUSALS).toContain(error.code);
  }
}

async function book(
  offer: MadeOffer,
  { slot, partySize }: { slot: number; partySize: number },
  index: number,
) {
  const slotId = offer.slots[slot % offer.slots.length]!.id;
  const { code } = await new Guest(apis[index % 2]!).book({ slotId, partySize, promoteMe: index % 3 > 0 });
  if (code !== undefined) expect([...REFUSALS, 'NOT_ENOUGH_PLACES']).toContain(code);
}

const bookings = fc.array(fc.record({ slot: fc.nat(15), partySize: fc.integer({ min: 1, max: 3 }) }), {
  maxLength: 16,
});

test('whatever changes while people book, nobody is lost and no date comes twice', async () => {
  await fc.assert(
    fc.asyncProperty(
      bookings,
      bookings,
      fc.array(tries, { minLength: 1, maxLength: 3 }),
      async (before, meanwhile, changes) => {
        apis[0].clock.set('2026-11-23T08:00:00Z');
        const offer = await aSeries();
        await Promise.all(before.map((wish, index) => book(offer, wish, index)));
        await Promise.all([
          ...meanwhile.map((wish, index) => book(offer, wish, index)),
          ...changes.map((wanted, index) => change(offer, wanted, index)),
        ]);
        await expectAllIsWell(offer);
        apis[0].clock.advance({ days: 10 });
        await apis[0].get(SeriesService).extendAll();
        expect(await apis[0].sql(DOUBLE, [offer.id])).toEqual([]);
      },
    ),
    { numRuns: 15 },
  );
}, 120_000);
