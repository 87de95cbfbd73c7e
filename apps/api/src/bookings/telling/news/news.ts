// What a person must be told next: the difference between what they were told last and what is true now.
import { BookingEndReason } from '../../booking-terms.ts';
import type { BookingFacts } from './facts.ts';
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
  'HELD_INSTEAD',
  'PLACE_LOST',
  'HELD_LOST',
  'PLACE_BACK',
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
  if (told?.standing !== now.standing) return newsOfStanding(told, now);
  return newsWithin(told, now);
}

/** Whether somebody must call when it can't be written. */
export function mustKnow(kind: NewsKind): boolean {
  return MUST_KNOW.includes(kind);
}

/** The word for how a booking stands, whatever was told: when the team sends it again. */
export function standingNews(now: BookingFacts): NewsKind | null {
  if (now.standing === 'ENDED') return endings[now.endReason!];
  return now.standing === 'OVER' ? null : newsOfStanding(null, now);
}

/** Whether the other place that is held, as its person was told, fell through too; not that nobody answered: that counts as asked. */
export function heldLost(told: BookingFacts | null, now: BookingFacts): boolean {
  if (told?.insteadOf == null || told.insteadOf !== now.insteadOf) return false;
  if (told.standing !== 'HELD') return false;
  if (now.standing === 'WAITING') return (now.asked ?? 0) < (told.asked ?? 0);
  if (now.standing !== 'HELD') return false;
  const leftDate = told.occurrenceId !== now.occurrenceId;
  // A date that only moved takes its slots along.
  const leftSlot = told.slotId !== now.slotId && told.startsAt !== now.startsAt;
  return (leftDate || leftSlot) && (now.asked ?? 0) <= (told.asked ?? 0);
}

/** Whether its place fell through, and its person was not told. */
export function lostUntold(told: BookingFacts | null, { insteadOf }: BookingFacts): boolean {
  return insteadOf != null && told?.insteadOf !== insteadOf;
}

function newsOfEnd(told: BookingFacts | null, reason: BookingEndReason): NewsKind | null {
  if (told === null && OWN_ENDINGS.includes(reason)) return null;
  return told?.standing === 'ENDED' ? null : endings[reason];
}

function newsOfStanding(told: BookingFacts | null, now: BookingFacts): NewsKind {
  const before = told?.standing ?? null;
  if (now.standing === 'HELD') return question(now);
  if (now.standing === 'WAITING') {
    if (lostUntold(told, now) || (told === null && now.insteadOf != null)) return 'PLACE_LOST';
    if (heldLost(told, now)) return 'HELD_LOST';
    return before === 'HELD' ? 'HOLD_ENDED' : 'WAITING';
  }
  if (told?.insteadOfSlotId != null && told.insteadOfSlotId === now.slotId) return 'PLACE_BACK';
  if (before === 'WAITING') return 'MOVED_UP';
  return before === 'HELD' ? 'ACCEPTED' : 'CONFIRMED';
}

/** What changed while it has its places, waits, or is asked, as before. */
function newsWithin(told: BookingFacts, now: BookingFacts): NewsKind | null {
  if (lostUntold(told, now)) return now.standing === 'HELD' ? question(now) : 'PLACE_LOST';
  // Nothing was held for them any more in the date that is called off: they are back where they lost theirs.
  if (now.standing === 'WAITING' && now.insteadOf != null && told.occurrenceId !== now.occurrenceId)
    return 'PLACE_LOST';
  const isAnotherPlace =
    told.slotId !== now.slotId && (told.occurrenceId !== now.occurrenceId || !isSameTime(told, now));
  if (told.heldUntil !== now.heldUntil || (now.standing === 'HELD' && isAnotherPlace)) return question(now);
  if (told.occurrenceId !== now.occurrenceId || isAnotherPlace) return 'MOVED';
  if (told.startsAt !== now.startsAt || told.endsAt !== now.endsAt) return 'DATE_MOVED';
  if (told.venueId !== now.venueId) return told.slotId === now.slotId ? 'VENUE_CHANGED' : 'MOVED';
  if (told.people !== now.people) return 'PARTY_CHANGED';
  return newsOfSlot(told, now);
}

/** What somebody is asked for whom a place is held. */
function question({ insteadOf }: BookingFacts): NewsKind {
  return insteadOf == null ? 'HELD' : 'HELD_INSTEAD';
}

/** Another slot at the same time and place: a question stays the same whoever helps. */
function newsOfSlot(told: BookingFacts, now: BookingFacts): NewsKind | null {
  const isAnotherMentor = told.mentorId !== undefined && told.mentorId !== now.mentorId;
  if (isAnotherMentor) return now.standing === 'PLACE' ? 'MENTOR_CHANGED' : null;
  return told.slotId === now.slotId || now.standing !== 'PLACE' ? null : 'MOVED';
}

function isSameTime(told: BookingFacts, now: BookingFacts): boolean {
  return told.startsAt === now.startsAt && told.endsAt === now.endsAt;
}
