// SQL: the offers a feed tells of, the latest publication first, found in the order of indexes.
import type { ScopeIds } from '../asked/feed-places.ts';
import type { FeedScope } from '../asked/feed-scope.ts';
import { MOST_OFFERS } from '../dates/found-dates.ts';

/** Entries of a feed. Who asks each week finds all that is new in a town with two thousand new offers a year. */
const MOST_ENTRIES = 50;
/** Dates to come that are looked at in one venue. */
const MOST_AT_VENUE = 1_000;

/** For ids; $1 is now. */
export interface FoundOffers {
  readonly sql: string;
  readonly values: readonly unknown[];
}

const NEWEST = 'ORDER BY published_at DESC, id DESC';
/**
 * As in the list of offers; one whose next date was called off stays, so that people read of it. With EXISTS PostgreSQL would
 * gather the dates of the whole town first.
 */
const LISTED = `(o.schedule = 'BY_ARRANGEMENT' OR (
  SELECT true FROM occurrence d WHERE d.offer_id = o.id AND d.starts_at >= $1::timestamptz LIMIT 1))`;

export function offersOfScope(scope: FeedScope, { districtIds, venueIds }: ScopeIds): FoundOffers {
  if (scope.of === 'offers') return found(among('true'), []);
  if (scope.of === 'kind') return found(among('kind = $2'), [scope.kind]);
  if (scope.of === 'organisation') return found(among('organisation_id = $2::uuid'), [scope.id]);
  if (scope.of === 'venue') return found(atVenues, [venueIds]);
  return found(`${atVenues} UNION ${among('district_id = ANY($3::uuid[])')}`, [venueIds, districtIds]);
}

/** Of the latest public offers those that are listed. */
function among(condition: string): string {
  return `(SELECT o.id, o.published_at FROM (
      SELECT id, schedule, published_at FROM offer WHERE ${condition} AND state = 'PUBLISHED' ${NEWEST} LIMIT ${MOST_OFFERS}
    ) o WHERE ${LISTED} ${NEWEST} LIMIT ${MOST_ENTRIES})`;
}

/** Whatever has a date to come at one of the venues $2, and what is there by arrangement. */
const atVenues = `
  SELECT o.id, o.published_at FROM unnest($2::uuid[]) AS venue(id) CROSS JOIN LATERAL (
    SELECT d.offer_id FROM occurrence d WHERE d.venue_id = venue.id AND d.starts_at >= $1::timestamptz
    ORDER BY d.starts_at, d.id LIMIT ${MOST_AT_VENUE}) there JOIN offer o ON o.id = there.offer_id AND o.state = 'PUBLISHED'
  UNION
  SELECT arranged.id, arranged.published_at FROM unnest($2::uuid[]) AS venue(id) CROSS JOIN LATERAL (
    SELECT o.id, o.published_at FROM offer o
    WHERE o.venue_id = venue.id AND o.state = 'PUBLISHED' AND o.schedule = 'BY_ARRANGEMENT' ${NEWEST} LIMIT ${MOST_ENTRIES}) arranged`;

function found(sql: string, values: readonly unknown[]): FoundOffers {
  return { sql: `SELECT id FROM (${sql}) found ${NEWEST} LIMIT ${MOST_ENTRIES}`, values };
}
