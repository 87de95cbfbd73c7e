// What a message told, in the team's words.
import type { Translate } from '@mitnand/i18n/translator';

/** Messages that are not sent yet are called by what they may become. */
const before: Record<string, string> = {
  'booking.news': 'NEWS',
  'booking.day-before': 'DAY_BEFORE',
  'booking.two-hours-before': 'TWO_HOURS_BEFORE',
  'booking.reconfirm': 'RECONFIRM',
  'booking.reconfirm-again': 'RECONFIRM_AGAIN',
  'booking.lost-numbers': 'LOST_NUMBERS',
  'booking.lost-numbers-by-phone': 'LOST_NUMBERS',
  'booking.place-open': 'PLACE_OPEN',
  'booking.new-pin': 'NEW_PIN',
  'booking.thanks': 'THANKS',
};

const kinds = new Set<string>([
  ...['NEWS', 'CONFIRMED', 'WAITING', 'HELD', 'HOLD_ENDED', 'PLACE_OPEN', 'MOVED_UP', 'ACCEPTED', 'MOVED'],
  ...[
    'DATE_MOVED',
    'VENUE_CHANGED',
    'MENTOR_CHANGED',
    'HELD_INSTEAD',
    'PLACE_LOST',
    'HELD_LOST',
    'PLACE_BACK',
    'PARTY_CHANGED',
    'CANCELLED_BY_GUEST',
    'CANCELLED_BY_TEAM',
    'DATE_CANCELLED',
  ],
  ...['DECLINED', 'UNANSWERED', 'RELEASED', 'DAY_BEFORE', 'TWO_HOURS_BEFORE', 'RECONFIRM', 'RECONFIRM_AGAIN'],
  ...['LOST_NUMBERS', 'NEW_PIN', 'THANKS', 'STAFF_INVITATION', 'STAFF_SIGN_IN'],
  ...['SWAP_ASKED', 'SWAP_OVER', 'SWAP_TAKEN', 'SWAP_DECLINED', 'SWAP_WITHDRAWN', 'SWAP_UNANSWERED'],
]);

/** `Erinnerung am Tag davor`; a kind that only a newer version knows is news. */
export function kindWords(t: Translate, kind: string): string {
  const known = before[kind] ?? kind;
  return t(`teamBookings.messages.kind.${(kinds.has(known) ? known : 'NEWS') as 'NEWS'}`);
}
