// The news of a booking as its person must hear it: also that a place has gone which only the page told them of.
import type { EntityManager } from 'typeorm';
import { BookingEventKind, EventAuthor } from '../../history/history-terms.ts';
import type { BookingFacts } from '../news/facts.ts';
import { news } from '../news/news.ts';
import type { NewsKind } from '../news/news-terms.ts';

/**
 * What differs from what was told last. Whoever did something while a place was held, as coming with fewer people, saw that
 * it was: that it ended is news to them although nobody told them of it.
 */
export async function newsToHear(
  entities: EntityManager,
  bookingId: string,
  told: BookingFacts | null,
  facts: BookingFacts,
): Promise<NewsKind | null> {
  const kind = news(told, facts);
  const maySawHold = facts.standing === 'WAITING' && kind !== 'HOLD_ENDED' && kind !== 'HELD_LOST';
  return maySawHold && (await sawHoldThatEnded(entities, bookingId)) ? 'HOLD_ENDED' : kind;
}

async function sawHoldThatEnded(entities: EntityManager, bookingId: string): Promise<boolean> {
  const [row] = await entities.query<{ saw: boolean }[]>(
    `WITH event AS (SELECT kind, author, at, id FROM booking_event WHERE booking_id = $1),
     own AS (SELECT at, id FROM event WHERE author = $2 ORDER BY at DESC, id DESC LIMIT 1)
     SELECT EXISTS (
       SELECT FROM event ended, own WHERE ended.kind = $3 AND (ended.at, ended.id) > (own.at, own.id)
         AND NOT EXISTS (SELECT FROM booking_told WHERE booking_id = $1 AND told_at >= ended.at)
         AND $4 = (SELECT kind FROM event before WHERE before.kind IN ($3, $4) AND (before.at, before.id) < (own.at, own.id)
           ORDER BY before.at DESC, before.id DESC LIMIT 1)) AS saw`,
    [bookingId, EventAuthor.GUEST, BookingEventKind.HOLD_ENDED, BookingEventKind.PLACE_HELD],
  );
  return row!.saw;
}
