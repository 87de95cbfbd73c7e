// Questions about bookings that only SQL answers well.
import type { DataSource } from 'typeorm';
import type { Batch } from '../platform/graphql/loaders.ts';
import type { Booking } from './booking.entity.ts';

/** Position of each waiting booking on the list of its date, counted from 1. */
export const waitingPositions: Batch<string, number | null> = async (ids, { dataSource }) => {
  const rows = await dataSource.query<{ id: string; position: number }[]>(
    `SELECT b.id, (
       SELECT count(*)::int FROM booking ahead
       WHERE ahead.occurrence_id = b.occurrence_id AND ahead.status = 'WAITLISTED'
         AND ahead.waiting_rank <= b.waiting_rank) AS position
     FROM booking b WHERE b.id = ANY($1) AND b.status = 'WAITLISTED'`,
    [ids],
  );
  const positions = new Map(rows.map(({ id, position }) => [id, position]));
  return ids.map((id) => positions.get(id) ?? null);
};

/** How many bookings wait for each date. */
export const waitingCounts: Batch<string, number> = async (occurrenceIds, { dataSource }) => {
  const rows = await dataSource.query<{ id: string; count: number }[]>(
    `SELECT occurrence_id AS id, count(*)::int AS count FROM booking
     WHERE occurrence_id = ANY($1) AND status = 'WAITLISTED' GROUP BY occurrence_id`,
    [occurrenceIds],
  );
  const counts = new Map(rows.map(({ id, count }) => [id, count]));
  return occurrenceIds.map((id) => counts.get(id) ?? 0);
};

/** Living bookings among these whose time overlaps that of another one. */
export async function overlappingBookings(
  dataSource: DataSource,
  booking: Booking,
  others: readonly Booking[],
): Promise<Booking[]> {
  if (others.length === 0) return [];
  const rows = await dataSource.query<{ id: string }[]>(
    `WITH time AS (
       SELECT b.id, coalesce(s.starts_at, o.starts_at) AS starts_at, coalesce(s.ends_at, o.ends_at) AS ends_at
       FROM booking b JOIN occurrence o ON o.id = b.occurrence_id LEFT JOIN slot s ON s.id = b.slot_id
       WHERE b.id = ANY($2) OR b.id = $1)
     SELECT other.id FROM time mine JOIN time other ON other.id <> mine.id
       AND other.starts_at < mine.ends_at AND mine.starts_at < other.ends_at
     WHERE mine.id = $1`,
    [booking.id, others.map((other) => other.id)],
  );
  const ids = new Set(rows.map((row) => row.id));
  return others.filter((other) => other.isLiving && ids.has(other.id));
}
