// Whether news must reach somebody even if they have to be called for it: others did it, and it changes their plans.
import type { EntityManager } from 'typeorm';
import { BookingEventKind, EventAuthor } from '../../history/history-terms.ts';
import type { BookingFacts } from '../facts.ts';
import { mustKnow } from '../news.ts';
import type { NewsKind } from '../news-terms.ts';

interface Difference {
  readonly bookingId: string;
  readonly told: BookingFacts | null;
  readonly facts: BookingFacts;
}

const OTHER_TIME_OR_PLACE: readonly BookingEventKind[] = [
  BookingEventKind.DATE_MOVED,
  BookingEventKind.VENUE_CHANGED,
];
const BY_RULES: readonly BookingEventKind[] = [
  BookingEventKind.MOVED_UP,
  BookingEventKind.PLACE_HELD,
  ...OTHER_TIME_OR_PLACE,
];
const BY_OTHERS: readonly BookingEventKind[] = [
  BookingEventKind.ACCEPTED,
  BookingEventKind.MOVED,
  ...BY_RULES,
];

/**
 * Whoever did something themselves saw on the page how it stands, so only what came after that counts: a held place they
 * took needs no call, a date that was moved after they had moved to it does.
 */
export async function mustHear(
  entities: EntityManager,
  kind: NewsKind,
  { bookingId, told, facts }: Difference,
): Promise<boolean> {
  if (facts.standing === 'ENDED') return mustKnow(kind);
  const unseen = await unseenEvents(entities, bookingId);
  const happened = (kinds: readonly BookingEventKind[]) => unseen.some((each) => kinds.includes(each));
  if (mustKnow(kind)) return happened(BY_OTHERS);
  // Of what they were never told they know what they saw when they booked.
  if (told === null) return happened(BY_RULES);
  return happened(OTHER_TIME_OR_PLACE) && isElsewhere(told, facts);
}

function isElsewhere(told: BookingFacts, { startsAt, venueId }: BookingFacts): boolean {
  return told.startsAt !== startsAt || told.venueId !== venueId;
}

/** What others did since its person did something. */
async function unseenEvents(entities: EntityManager, bookingId: string): Promise<BookingEventKind[]> {
  const events = await entities.query<{ kind: BookingEventKind }[]>(
    `SELECT DISTINCT kind FROM booking_event event WHERE booking_id = $1 AND author <> $2 AND NOT EXISTS (
       SELECT FROM booking_event own WHERE own.booking_id = $1 AND own.author = $2
         AND (own.at, own.id) > (event.at, event.id))`,
    [bookingId, EventAuthor.GUEST],
  );
  return events.map(({ kind }) => kind);
}
