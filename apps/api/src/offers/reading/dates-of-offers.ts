// The coming dates of many offers in one statement, whoever asks for how many from when.
import { plainRows, plainRowsTogether } from '../../platform/database/plain-rows.ts';
import type { Batch } from '../../platform/graphql/loaders.ts';
import { grouped } from '../../platform/graphql/loaders.ts';
import { Occurrence } from '../occurrence.entity.ts';
import { Slot } from '../slot.entity.ts';
import { LONGEST_DATE } from '../posting/check-offer-draft.ts';
import { IN_ORDER, slotsOfOccurrences } from './offer-loaders.ts';

/** Which dates of an offer: those that end after `from`, the first so many by start. */
export interface DatesWanted {
  readonly offerId: string;
  readonly from: Temporal.Instant;
  readonly first: number;
}

/** Loaders compare keys by value, so the wish travels as text. */
export function datesKey({ offerId, from, first }: DatesWanted): string {
  return `${from.toString()} ${first} ${offerId}`;
}

/** Dates by `datesKey`, cancelled ones included. */
export const datesOfOffers: Batch<string, Occurrence[]> = async (keys, { dataSource }) => {
  const wishes = keys.map((key) => key.split(' ') as [string, string, string]);
  const rows = await plainRows(
    dataSource,
    Occurrence,
    // No date is longer, so the index skips everything older however many dates the offer had.
    `WHERE row.id IN (
        SELECT date.id FROM unnest($1::timestamptz[], $2::int[], $3::uuid[]) AS wish(since, first, offer_id)
        CROSS JOIN LATERAL (
          SELECT d.id FROM occurrence d
          WHERE d.offer_id = wish.offer_id AND d.ends_at > wish.since
            AND d.starts_at > wish.since - make_interval(mins => ${LONGEST_DATE.minutes})
          ORDER BY d.starts_at, d.id LIMIT wish.first) date)
      ORDER BY row.starts_at, row.id`,
    [wishes.map(([from]) => from), wishes.map(([, first]) => first), wishes.map(([, , offerId]) => offerId)],
  );
  const byOffer = grouped(
    wishes.map(([, , offerId]) => offerId),
    rows,
    ({ offerId }) => offerId,
  );
  // Two wishes about one offer (aliases) share their rows here, so each takes its own part again.
  return byOffer.map((dates, index) => {
    const from = Temporal.Instant.from(wishes[index]![0]);
    return dates
      .filter(({ endsAt }) => Temporal.Instant.compare(endsAt, from) > 0)
      .slice(0, Number(wishes[index]![1]));
  });
};

/** SQL: the next date of each of the offers $1 that begins after $2 and takes place. */
export const NEXT_DATES = `
  SELECT date.id FROM unnest($1::uuid[]) AS wish(offer_id) CROSS JOIN LATERAL (
    SELECT d.id FROM occurrence d
    WHERE d.offer_id = wish.offer_id AND d.starts_at > $2 AND d.cancelled_at IS NULL
    ORDER BY d.starts_at, d.id LIMIT 1) date`;

/**
 * The next date of each offer that begins after now and takes place; null when there is none. Its slots are read
 * beside it, as nearly everybody asks for free places.
 */
export const nextDateOfOffer: Batch<string, Occurrence | null> = async (
  offerIds,
  { dataSource, loaders, now },
) => {
  const { dates, slots } = await plainRowsTogether(dataSource, readings, [offerIds, now()]);
  const slotsOf = Map.groupBy(slots, ({ occurrenceId }) => occurrenceId);
  for (const { id } of dates) loaders.of(slotsOfOccurrences).prime(id, slotsOf.get(id) ?? []);
  const found = new Map(dates.map((date) => [date.offerId, date]));
  return offerIds.map((id) => found.get(id) ?? null);
};

const readings = {
  dates: [Occurrence, `WHERE row.id IN (${NEXT_DATES})`],
  slots: [Slot, `WHERE row.occurrence_id IN (${NEXT_DATES}) AND ${IN_ORDER}`],
} as const;
