// Dates as they are before a change: with their slots, and how many are in them.
import { type EntityManager, In, IsNull } from 'typeorm';
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

export interface DateNow extends InDate {
  readonly occurrence: Occurrence;
  /** Those that are not withdrawn, by start. */
  readonly slots: readonly Slot[];
}

export const NOBODY: InDate = { bookings: 0, people: 0, waiting: 0, everBooked: false };

/** These dates in the order they are given. */
export async function datesNow(
  entities: EntityManager,
  occurrences: readonly Occurrence[],
): Promise<DateNow[]> {
  const ids = occurrences.map(({ id }) => id);
  const slots = await entities.find(Slot, {
    where: { occurrenceId: In(ids), withdrawnAt: IsNull() },
    order: { startsAt: 'ASC', id: 'ASC' },
  });
  const slotsOf = Map.groupBy(slots, ({ occurrenceId }) => occurrenceId);
  const peopleOf = await peopleIn(entities, ids);
  return occurrences.map((occurrence) => ({
    occurrence,
    slots: slotsOf.get(occurrence.id) ?? [],
    ...(peopleOf.get(occurrence.id) ?? NOBODY),
  }));
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
