// Which slots are told of when a booking changed: its own, or with none that of the date it waits for, so that whatever
// shows the date is looked after, and nothing else.
import type { EntityManager } from 'typeorm';
import type { Booking } from '../booking.entity.ts';

export async function slotsConcerned(
  entities: EntityManager,
  { slotId, occurrenceId }: Pick<Booking, 'slotId' | 'occurrenceId'>,
): Promise<string[]> {
  if (slotId !== null) return [slotId];
  const rows = await entities.query<{ id: string }[]>(
    'SELECT id FROM slot WHERE occurrence_id = $1 ORDER BY starts_at, id LIMIT 1',
    [occurrenceId],
  );
  return rows.map(({ id }) => id);
}
