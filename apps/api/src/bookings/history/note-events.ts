// Writes what happened to bookings, in the transaction in which it happens.
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/ids.ts';
import { planNews } from '../telling/news/plan-news.ts';
import { BookingEvent } from './booking-event.entity.ts';
import { type BookingEventKind, EventAuthor } from './history-terms.ts';

/** Who makes something happen. */
export type By = Pick<BookingEvent, 'author' | 'staffId'>;

export const byGuest: By = { author: EventAuthor.GUEST, staffId: null };
export const byRule: By = { author: EventAuthor.RULE, staffId: null };
export const byStaff = (staffId: string | null): By => ({ author: EventAuthor.STAFF, staffId });

/** When something happens, and who makes it happen. */
export interface Deed {
  readonly now: Temporal.Instant;
  readonly by: By;
}

interface Happened extends Partial<Omit<BookingEvent, 'id' | 'bookingRow' | 'at' | keyof By>> {
  readonly bookingId: string;
  readonly kind: BookingEventKind;
}

/** Rows of one statement; it has a limit for parameters. */
const AT_ONCE = 1_000;

/**
 * Notes events of one moment and one author, and plans what must be told of them; within one moment they are told in the
 * order they are given.
 */
export async function noteEvents(
  entities: EntityManager,
  deed: Deed,
  events: readonly Happened[],
): Promise<void> {
  for (let start = 0; start < events.length; start += AT_ONCE) {
    const some = events.slice(start, start + AT_ONCE);
    await writeEvents(entities, deed, some);
    await planNews(entities, deed.now, some);
  }
}

/** Notes events of which nobody can be told: at most 1,000 at once. */
export async function writeEvents(
  entities: EntityManager,
  { now, by }: Deed,
  events: readonly Happened[],
): Promise<void> {
  await entities.insert(
    BookingEvent,
    events.map((event) => ({ ...event, ...by, at: now, id: newId() })),
  );
}
