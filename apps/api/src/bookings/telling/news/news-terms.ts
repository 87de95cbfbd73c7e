// The kinds of what is told about a booking. What each says stands in news-letter.ts.

/** The difference between what somebody was told last and what is true now. */
export const newsKinds = [
  /** First word: it has its places. */
  'CONFIRMED',
  /** First word: it waits; or it waits again. */
  'WAITING',
  /** A place is held until `heldUntil`; yes or no. */
  'HELD',
  /** Nobody answered in time: it waits again, at the end of the list. */
  'HOLD_ENDED',
  /** It waited, and has its places now: taken at once, or accepted. */
  'MOVED_UP',
  'ACCEPTED',
  /** It was moved to another time or date of the offer. */
  'MOVED',
  /** Its date got another time, and maybe another venue. */
  'DATE_MOVED',
  'VENUE_CHANGED',
  /** Same time, same place, but somebody else helps. */
  'MENTOR_CHANGED',
  /** Its mentor can't come: another place is held until `heldUntil`; yes or no. */
  'HELD_INSTEAD',
  /** Its mentor can't come, and there is nothing else yet: it waits, first in line. */
  'PLACE_LOST',
  /** The place held instead fell through as well, before anybody said yes: it waits, first in line. */
  'HELD_LOST',
  /** Its mentor comes after all: it has its place again. */
  'PLACE_BACK',
  'PARTY_CHANGED',
  'CANCELLED_BY_GUEST',
  'CANCELLED_BY_TEAM',
  'DATE_CANCELLED',
  'DECLINED',
  /** Held places were not answered twice. */
  'UNANSWERED',
  /** Asked twice whether they come, nobody answered: the place was given to somebody else. */
  'RELEASED',
] as const;
export type NewsKind = (typeof newsKinds)[number];

export const reminderKinds = ['DAY_BEFORE', 'TWO_HOURS_BEFORE'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** Kinds of the rows in `message`. */
export const NEWS = 'booking.news';
/** The team gave it a new PIN: whoever has a letter with the old one needs another. */
export const NEW_PIN = 'booking.new-pin';
export const REMINDERS: Readonly<Record<ReminderKind, string>> = {
  DAY_BEFORE: 'booking.day-before',
  TWO_HOURS_BEFORE: 'booking.two-hours-before',
};
