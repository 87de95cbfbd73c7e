// Writes what becomes of the slots of many dates at once, so that a mentor's own slots never stand in each other's way.
import { type EntityManager, In } from 'typeorm';
import { Slot } from '../../offers/slot.entity.ts';
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
  await entities.update(Slot, { id: In(withdrawn) }, { withdrawnAt: now });
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
  if (added.length > 0) await entities.insert(Slot, added);
  return [...changed.map(({ slot }) => slot.id), ...withdrawn, ...added.map(({ id }) => id)];
}

function addedRows({ occurrenceId, added }: SlotChanges & { readonly occurrenceId: string }) {
  return added.map(({ startsAt, endsAt, planned }) => ({
    id: newId(),
    occurrenceId,
    mentorId: planned.mentorId ?? null,
    startsAt,
    endsAt,
    offers: [...planned.offers],
    capacity: planned.capacity,
    taken: 0,
    withdrawnAt: null,
  }));
}
