// Letters that may have arrived although nobody noted that they were told: a server fell silent, or a process died.
import type { EntityManager } from 'typeorm';
import { NEWS } from '../news/news-terms.ts';

/** How many at most since something was last told for sure. */
export async function lettersMaybeHeard(entities: EntityManager, bookingId: string): Promise<number> {
  const [maybe] = await entities.query<{ letters: number }[]>(
    `SELECT coalesce(sum(m.tries + 1), 0)::int AS letters FROM message m
     LEFT JOIN booking_told told ON told.booking_id = m.subject_id
     WHERE m.subject_id = $1 AND m.kind = $2 AND m.repeated AND m.state NOT IN ('SENT', 'DONE')
       AND (m.settled_at IS NULL OR told.told_at IS NULL OR m.settled_at > told.told_at)`,
    [bookingId, NEWS],
  );
  return maybe!.letters;
}
