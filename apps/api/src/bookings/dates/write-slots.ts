// Writes what becomes of the slots of many dates at once, so that a mentor's own slots never stand in each other's way.
import { type EntityManager, In } from 'typeorm';
import { Slot } from '../../offers/slot.entity.ts';
import type { SlotSpan } from '../../offers/posting/planned-slots.ts';
import { newId } from '../../platform/ids.ts';
import type { SlotChanges } from '../date-plans/slot-changes.ts';

/**
 * The table refuses a mentor in two places row by row, also halfway through a shift; so mentors leave their slots, the
 * slots change, and the mentors come back. Only a real conflict is refused then.
 * @returns ids of all slots that changed or are new
 */
export async function writeSlots(
  entities: EntityManager,
  changes: readonly (SlotChanges & { readonly occurrenceId: string })[],
  now: Temporal.Instant,
): Promise<string[]> {
  const changed = changes.flatMap((change) => change.changed);
  const withdrawn = changes.flatMap((change) => change.withdrawn.map(({ id }) => id));
  const staffed = changed.filter(({ slot }) => slot.mentorId !== null).map(({ slot }) => slot);
  await entities.update(Slot, { id: In(withdrawn) }, { withdrawnAt: now, absentSince: null });
  await entities.update(Slot, { id: In(staffed.map(({ id }) => id)) }, { mentorId: null });
  await entities.query(
    `UPDATE slot SET starts_at = new.starts_at, ends_at = new.ends_at, capacity = new.capacity,
       wanted_capacity = new.wanted_capacity
     FROM unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[], $4::int[], $5::int[])
       AS new (id, starts_at, ends_at, capacity, wanted_capacity)
     WHERE slot.id = new.id`,
    [
      changed.map(({ slot }) => slot.id),
      changed.map(({ startsAt }) => startsAt),
      changed.map(({ endsAt }) => endsAt),
      changed.map(({ capacity }) => capacity),
      changed.map(({ wantedCapacity }) => wantedCapacity),
    ],
  );
  await entities.query(
    `UPDATE slot SET mentor_id = new.mentor_id FROM unnest($1::uuid[], $2::uuid[]) AS new (id, mentor_id)
     WHERE slot.id = new.id`,
    [staffed.map(({ id }) => id), staffed.map(({ mentorId }) => mentorId)],
  );
  const added = changes.flatMap(addedRows);
  const rows = added.map(({ row }) => row);
  if (rows.length > 0) await entities.insert(Slot, rows);
  const ids = new Map<SlotSpan | Slot, string>(added.map(({ span, row }) => [span, row.id]));
  const resettled = changes.flatMap((change) => change.resettled ?? []);
  await resettle(
    entities,
    resettled.map(({ from, to }) => ({ from: from.id, to: 'id' in to ? to.id : ids.get(to)! })),
  );
  return [...changed.map(({ slot }) => slot.id), ...withdrawn, ...rows.map(({ id }) => id)];
}

/** Whoever is in one slot is in another of the same time from now on, with their places. */
async function resettle(
  entities: EntityManager,
  moves: readonly { from: string; to: string }[],
): Promise<void> {
  const pairs = [moves.map(({ from }) => from), moves.map(({ to }) => to)];
  await entities.query(
    `UPDATE booking SET slot_id = move.target FROM unnest($1::uuid[], $2::uuid[]) AS move (source, target)
     WHERE slot_id = move.source AND status NOT IN ('WAITLISTED', 'CANCELLED')`,
    pairs,
  );
  await entities.query(
    `UPDATE slot SET taken = slot.taken + source.taken
     FROM unnest($1::uuid[], $2::uuid[]) AS move (source, target) JOIN slot source ON source.id = move.source
     WHERE slot.id = move.target`,
    pairs,
  );
  await entities.query('UPDATE slot SET taken = 0 WHERE id = ANY($1)', [pairs[0]]);
}

function addedRows({ occurrenceId, added }: SlotChanges & { readonly occurrenceId: string }) {
  return added.map((span) => ({
    span,
    row: {
      id: newId(),
      occurrenceId,
      mentorId: span.planned.mentorId ?? null,
      startsAt: span.startsAt,
      endsAt: span.endsAt,
      offers: [...span.planned.offers],
      capacity: span.planned.capacity,
      taken: 0,
      withdrawnAt: null,
    },
  }));
}
