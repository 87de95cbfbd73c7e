// Sums over the people of a date.
import type { Batch } from '../../../platform/graphql/loaders.ts';

export interface DateCounts {
  /** People with a place who booked before. */
  readonly expected: number;
  /** People who came, walk-ins among them. */
  readonly arrived: number;
  readonly missed: number;
  readonly walkIns: number;
}

/** In people; held places and the waiting list don't count. */
export const countsOfDates: Batch<string, DateCounts> = async (occurrenceIds, { dataSource }) => {
  const there = `status IN ('CONFIRMED', 'ATTENDED', 'MISSED')`;
  const rows = await dataSource.query<(DateCounts & { id: string })[]>(
    `SELECT occurrence_id AS id,
       coalesce(sum(party_size) FILTER (WHERE ${there} AND channel <> 'WALK_IN'), 0)::int AS expected,
       coalesce(sum(party_size) FILTER (WHERE status = 'ATTENDED'), 0)::int AS arrived,
       coalesce(sum(party_size) FILTER (WHERE status = 'MISSED'), 0)::int AS missed,
       coalesce(sum(party_size) FILTER (WHERE ${there} AND channel = 'WALK_IN'), 0)::int AS "walkIns"
     FROM booking WHERE occurrence_id = ANY($1) GROUP BY occurrence_id`,
    [occurrenceIds],
  );
  const counts = new Map(rows.map((row) => [row.id, row]));
  return occurrenceIds.map((id) => counts.get(id) ?? { expected: 0, arrived: 0, missed: 0, walkIns: 0 });
};
