// What a person must be told next: the difference between what they were told last and what is true now.
import { BookingEndReason } from '../../booking-terms.ts';
import type { BookingFacts, Standing } from './facts.ts';
import type { NewsKind } from './news-terms.ts';

const endings: Readonly<Record<BookingEndReason, NewsKind>> = {
  [BookingEndReason.BY_GUEST]: 'CANCELLED_BY_GUEST',
  [BookingEndReason.BY_TEAM]: 'CANCELLED_BY_TEAM',
  [BookingEndReason.DATE_CANCELLED]: 'DATE_CANCELLED',
  [BookingEndReason.DECLINED]: 'DECLINED',
  [BookingEndReason.UNANSWERED]: 'UNANSWERED',
  [BookingEndReason.NOT_CONFIRMED]: 'RELEASED',
};

/** What one did oneself before anything was told: the page has said it. */
const OWN_ENDINGS: readonly (BookingEndReason | null)[] = [
  BookingEndReason.BY_GUEST,
  BookingEndReason.DECLINED,
];

/** What changes plans, asks for an answer, or says that nobody waits for it any more: who can't be written to is called. */
const MUST_KNOW: readonly NewsKind[] = [
  'MOVED_UP',
  'HELD',
  'HOLD_ENDED',
  'UNANSWERED',
  'DATE_MOVED',
  'VENUE_CHANGED',
  'CANCELLED_BY_TEAM',
  'DATE_CANCELLED',
  'RELEASED',
];

/**
 * The news of a booking, null when there is none.
 * @param told what was told last; null: nothing yet
 */
export function news(told: BookingFacts | null, now: BookingFacts): NewsKind | null {
  if (now.standing === 'OVER') return null;
  if (now.standing === 'ENDED') return newsOfEnd(told, now.endReason!);
  if (told?.standing !== now.standing) return newsOfStanding(told?.standing ?? null, now.standing);
  return newsWithin(told, now);
}

/** Whether somebody must call when it can't be written. */
export function mustKnow(kind: NewsKind): boolean {
  return MUST_KNOW.includes(kind);
}

/** The word for how a booking stands, whatever was told: when the team sends it again. */
export function standingNews(now: BookingFacts): NewsKind | null {
  if (now.standing === 'ENDED') return endings[now.endReason!];
  return now.standing === 'OVER' ? null : newsOfStanding(null, now.standing);
}

function newsOfEnd(told: BookingFacts | null, reason: BookingEndReason): NewsKind | null {
  if (told === null && OWN_ENDINGS.includes(reason)) return null;
  return told?.standing === 'ENDED' ? null : endings[reason];
}

function newsOfStanding(before: Standing | null, now: 'PLACE' | 'WAITING' | 'HELD'): NewsKind {
  if (now === 'HELD') return 'HELD';
  if (now === 'WAITING') return before === 'HELD' ? 'HOLD_ENDED' : 'WAITING';
  if (before === 'WAITING') return 'MOVED_UP';
  return before === 'HELD' ? 'ACCEPTED' : 'CONFIRMED';
}

/** What changed while it has its places, waits, or is asked, as before. */
function newsWithin(told: BookingFacts, now: BookingFacts): NewsKind | null {
  if (told.heldUntil !== now.heldUntil) return 'HELD';
  if (told.occurrenceId !== now.occurrenceId || told.slotId !== now.slotId) return 'MOVED';
  if (told.startsAt !== now.startsAt || told.endsAt !== now.endsAt) return 'DATE_MOVED';
  if (told.venueId !== now.venueId) return 'VENUE_CHANGED';
  return told.people === now.people ? null : 'PARTY_CHANGED';
}
