// Whether news must reach somebody even if they have to be called for it: others did it, and it changes their plans.
import type { EntityManager } from 'typeorm';
import { BookingEventKind, EventAuthor } from '../../history/history-terms.ts';
import type { BookingFacts } from '../news/facts.ts';
import { lostUntold, mustKnow } from '../news/news.ts';
import type { NewsKind } from '../news/news-terms.ts';

interface Difference {
  readonly bookingId: string;
  readonly told: BookingFacts | null;
  readonly facts: BookingFacts;
}

interface Unseen {
  readonly kind: BookingEventKind;
  readonly from: Temporal.Instant | null;
}

const GIVEN_BY_RULE: readonly BookingEventKind[] = [BookingEventKind.MOVED_UP, BookingEventKind.PLACE_HELD];
/** Its place fell through, or came back. */
const OF_ITS_PLACE: readonly BookingEventKind[] = [
  BookingEventKind.HELD_INSTEAD,
  BookingEventKind.PLACE_LOST,
  BookingEventKind.PLACE_BACK,
];
const GIVEN: readonly BookingEventKind[] = [
  ...OF_ITS_PLACE,
  ...GIVEN_BY_RULE,
  BookingEventKind.ACCEPTED,
  BookingEventKind.MOVED,
];

const GIVEN_OR_TAKEN: readonly BookingEventKind[] = [...GIVEN, BookingEventKind.HOLD_ENDED];

/** Done by the team, these are news; done by themselves they saw them. */
const BY_THE_TEAM: readonly BookingEventKind[] = [BookingEventKind.MOVED, BookingEventKind.PARTY_CHANGED];

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
  const happened = (kinds: readonly BookingEventKind[]) => unseen.some((each) => kinds.includes(each.kind));
  if (lostUntold(told, facts) && happened(OF_ITS_PLACE)) return true;
  if (isElsewhere(told, facts, unseen) || happened(BY_THE_TEAM)) return true;
  if (mustKnow(kind)) return happened(GIVEN_OR_TAKEN);
  // Who was told nothing yet knows what they saw when they booked.
  return told === null && facts.standing !== 'WAITING' && happened(GIVEN_BY_RULE);
}

/** Whether the date is at another time or place than they know. */
function isElsewhere(
  told: BookingFacts | null,
  { startsAt, venueId }: BookingFacts,
  unseen: readonly Unseen[],
): boolean {
  const moved = unseen.find(({ kind }) => kind === BookingEventKind.DATE_MOVED);
  const changed = unseen.some(({ kind }) => kind === BookingEventKind.VENUE_CHANGED);
  if (!moved && !changed) return false;
  if (told) return told.startsAt !== startsAt || told.venueId !== venueId;
  return changed || moved?.from?.toString() !== startsAt;
}

/** What others did since its person did something, in that order. */
function unseenEvents(entities: EntityManager, bookingId: string): Promise<Unseen[]> {
  return entities.query<Unseen[]>(
    `SELECT kind, from_starts_at AS "from" FROM booking_event event
     WHERE booking_id = $1 AND author <> $2 AND NOT EXISTS (
       SELECT FROM booking_event own WHERE own.booking_id = $1 AND own.author = $2
         AND (own.at, own.id) > (event.at, event.id))
     ORDER BY at, id`,
    [bookingId, EventAuthor.GUEST],
  );
}
