// Dates as they are before a change: with their slots, and how many are in them.
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import type { Occurrence } from '../../offers/occurrence.entity.ts';
import { Slot } from '../../offers/slot.entity.ts';

export interface InDate {
  /** Bookings that have or are held a place. */
  readonly bookings: number;
  /** People in these bookings. */
  readonly people: number;
  readonly waiting: number;
  /** Whether there is a row of any booking, also of one that ended: then the date cannot be deleted. */
  readonly everBooked: boolean;
}

/** A booking in a slot with a mentor. */
export interface Talk {
  readonly bookingId: string;
  readonly number: string;
  readonly slotId: string;
  readonly needs: readonly string[];
}

export interface DateNow extends InDate {
  readonly occurrence: Occurrence;
  /** Those that are not withdrawn, by start; with those that come back with their mentor, so that they go along. */
  readonly slots: readonly Slot[];
  readonly talks: readonly Talk[];
}

export const NOBODY: InDate = { bookings: 0, people: 0, waiting: 0, everBooked: false };

/** These dates in the order they are given. */
export async function datesNow(
  entities: EntityManager,
  occurrences: readonly Occurrence[],
): Promise<DateNow[]> {
  const ids = occurrences.map(({ id }) => id);
  const slots = await entities.find(Slot, {
    where: [
      { occurrenceId: In(ids), withdrawnAt: IsNull() },
      { occurrenceId: In(ids), absentSince: Not(IsNull()) },
    ],
    order: { startsAt: 'ASC', id: 'ASC' },
  });
  const slotsOf = Map.groupBy(slots, ({ occurrenceId }) => occurrenceId);
  const talksOf = await talksIn(
    entities,
    slots.filter(({ mentorId, taken }) => mentorId !== null && taken > 0),
  );
  const peopleOf = await peopleIn(entities, ids);
  return occurrences.map((occurrence) => ({
    occurrence,
    slots: slotsOf.get(occurrence.id) ?? [],
    talks: talksOf.get(occurrence.id) ?? [],
    ...(peopleOf.get(occurrence.id) ?? NOBODY),
  }));
}

/** Who is in these slots, by date. */
async function talksIn(entities: EntityManager, slots: readonly Slot[]): Promise<Map<string, Talk[]>> {
  const talks = await entities.query<(Talk & { occurrenceId: string })[]>(
    `SELECT id AS "bookingId", number, slot_id AS "slotId", needs, occurrence_id AS "occurrenceId" FROM booking
     WHERE slot_id = ANY($1) AND status NOT IN ('WAITLISTED', 'CANCELLED') ORDER BY number`,
    [slots.map(({ id }) => id)],
  );
  return Map.groupBy(talks, ({ occurrenceId }) => occurrenceId);
}

/** Who is in these dates; dates without any booking are left out. */
export async function peopleIn(entities: EntityManager, ids: string[]): Promise<Map<string, InDate>> {
  const rows = await entities.query<(InDate & { id: string })[]>(
    `SELECT occurrence_id AS id, true AS "everBooked",
       count(*) FILTER (WHERE has_place)::int AS bookings,
       coalesce(sum(party_size) FILTER (WHERE has_place), 0)::int AS people,
       count(*) FILTER (WHERE status = 'WAITLISTED')::int AS waiting
     FROM (SELECT *, status NOT IN ('WAITLISTED', 'CANCELLED') AS has_place FROM booking) booking
     WHERE occurrence_id = ANY($1) GROUP BY occurrence_id`,
    [ids],
  );
  return new Map(rows.map(({ id, ...inDate }) => [id, inDate]));
}
