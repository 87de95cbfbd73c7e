// The coming dates of many offers in one statement, whoever asks for how many from when.
import type { Batch } from '../../platform/graphql/loaders.ts';
import { grouped } from '../../platform/graphql/loaders.ts';
import { Occurrence } from '../occurrence.entity.ts';
import { LONGEST_DATE } from '../posting/check-offer-draft.ts';

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
  const rows = await dataSource
    .createQueryBuilder(Occurrence, 'occurrence')
    .where(
      // No date is longer, so the index skips everything older however many dates the offer had.
      `occurrence.id IN (
        SELECT date.id FROM unnest(:froms::timestamptz[], :firsts::int[], :offerIds::uuid[]) AS wish(since, first, offer_id)
        CROSS JOIN LATERAL (
          SELECT d.id FROM occurrence d
          WHERE d.offer_id = wish.offer_id AND d.ends_at > wish.since
            AND d.starts_at > wish.since - make_interval(mins => :longest)
          ORDER BY d.starts_at, d.id LIMIT wish.first) date)`,
      {
        froms: wishes.map(([from]) => from),
        firsts: wishes.map(([, first]) => first),
        offerIds: wishes.map(([, , offerId]) => offerId),
        longest: LONGEST_DATE.minutes,
      },
    )
    .orderBy('occurrence.startsAt')
    .addOrderBy('occurrence.id')
    .getMany();
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

/** The next date of each offer that begins after `now` and takes place; null when there is none. */
export function nextDates(now: () => Temporal.Instant): Batch<string, Occurrence | null> {
  return async (offerIds, { dataSource }) => {
    const rows = await dataSource
      .createQueryBuilder(Occurrence, 'occurrence')
      .where(
        `occurrence.id IN (
          SELECT date.id FROM unnest(:offerIds::uuid[]) AS wish(offer_id) CROSS JOIN LATERAL (
            SELECT d.id FROM occurrence d
            WHERE d.offer_id = wish.offer_id AND d.starts_at > :now AND d.cancelled_at IS NULL
            ORDER BY d.starts_at, d.id LIMIT 1) date)`,
        { offerIds: [...offerIds], now: now() },
      )
      .getMany();
    const found = new Map(rows.map((row) => [row.offerId, row]));
    return offerIds.map((id) => found.get(id) ?? null);
  };
}
