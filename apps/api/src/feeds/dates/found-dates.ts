// SQL: the dates a calendar is made of, found in the order of indexes. What that costs does not grow with the town.
import type { FeedScope } from '../asked/feed-scope.ts';
import type { ScopeIds } from '../asked/feed-places.ts';

/** Dates to come that one calendar holds, the soonest; and those of the last weeks, the latest. */
const MOST_COMING = 1_000;
const MOST_OVER = 250;
/** So long a date stays in a calendar: programs would otherwise forget what was last week. No date is longer than six weeks. */
export const BACK = { hours: 60 * 24 };
/** Of one organisation or part of town only so many public offers are looked at, the latest. */
export const MOST_OFFERS = 5_000;
/** Of many offers or venues together so many times the dates of a calendar are read, of each its share. */
const READ_OF_MANY = 10;

/** Which way to look from now. */
type Way = 'coming' | 'over';

const WINDOWS: Record<Way, string> = {
  coming: 'd.starts_at >= $1::timestamptz ORDER BY d.starts_at, d.id',
  over: 'd.starts_at < $1::timestamptz AND d.starts_at >= $2::timestamptz ORDER BY d.starts_at DESC, d.id DESC',
};
const MOST: Record<Way, number> = { coming: MOST_COMING, over: MOST_OVER };
const ORDERS: Record<Way, string> = { coming: 'starts_at, id', over: 'starts_at DESC, id DESC' };

/** A statement for ids of dates; $1 is now, $2 is how far back, $3 and on are `values`. */
export interface FoundDates {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** All dates of one offer, whatever has become of it. */
export function datesOfOffer(offerId: string): FoundDates {
  return bothWays(
    (way) => `SELECT d.id, d.starts_at FROM occurrence d WHERE d.offer_id = $3::uuid AND ${WINDOWS[way]}`,
    [offerId],
  );
}

/** Dates of the public offers of a scope. */
export function datesOfScope(scope: FeedScope, { districtIds, venueIds }: ScopeIds): FoundDates {
  if (scope.of === 'organisation')
    return bothWays((way) => ofOffers('organisation_id = $3::uuid', way), [scope.id]);
  const atVenues = (way: Way) => `
    SELECT there.id, there.starts_at FROM unnest($3::uuid[]) AS venue(id) CROSS JOIN LATERAL (
      SELECT d.id, d.starts_at FROM occurrence d JOIN offer o ON o.id = d.offer_id AND o.state = 'PUBLISHED'
      WHERE d.venue_id = venue.id AND ${WINDOWS[way]} LIMIT ${shareOf('cardinality($3::uuid[])', way)}) there`;
  if (scope.of === 'venue') return bothWays(atVenues, [venueIds]);
  const within = (way: Way) => `${atVenues(way)} UNION ${ofOffers('district_id = ANY($4::uuid[])', way)}`;
  return bothWays(within, [venueIds, districtIds]);
}

/** Of each of the latest offers its next dates. */
function ofOffers(condition: string, way: Way): string {
  return `
    (WITH latest AS MATERIALIZED (
      SELECT id FROM offer WHERE ${condition} AND state = 'PUBLISHED' ORDER BY published_at DESC, id DESC LIMIT ${MOST_OFFERS})
    SELECT its.id, its.starts_at FROM latest o CROSS JOIN LATERAL (
      SELECT d.id, d.starts_at FROM occurrence d WHERE d.offer_id = o.id AND ${WINDOWS[way]}
      LIMIT ${shareOf('(SELECT count(*) FROM latest)', way)}) its)`;
}

/** SQL: how many dates to read of each of `count`. With few of them each may fill the whole calendar. */
function shareOf(count: string, way: Way): string {
  return `greatest(2, least(${MOST[way]}, ${READ_OF_MANY * MOST[way]} / greatest(${count}, 1)))`;
}

function bothWays(found: (way: Way) => string, values: readonly unknown[]): FoundDates {
  const part = (way: Way) =>
    `(SELECT id FROM (${found(way)}) found ORDER BY ${ORDERS[way]} LIMIT ${MOST[way]})`;
  return { sql: `${part('coming')} UNION ALL ${part('over')}`, values };
}
