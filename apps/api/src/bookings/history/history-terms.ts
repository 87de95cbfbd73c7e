// What can happen to a booking, and who makes it happen, as enums of the schema.
import { registerEnumType } from '@nestjs/graphql';

export enum BookingEventKind {
  BOOKED = 'BOOKED',
  JOINED_LIST = 'JOINED_LIST',
  MOVED_UP = 'MOVED_UP',
  PLACE_HELD = 'PLACE_HELD',
  HOLD_ENDED = 'HOLD_ENDED',
  ACCEPTED = 'ACCEPTED',
  MOVED = 'MOVED',
  DATE_MOVED = 'DATE_MOVED',
  VENUE_CHANGED = 'VENUE_CHANGED',
  MENTOR_CHANGED = 'MENTOR_CHANGED',
  HELD_INSTEAD = 'HELD_INSTEAD',
  PLACE_LOST = 'PLACE_LOST',
  PLACE_BACK = 'PLACE_BACK',
  PARTY_CHANGED = 'PARTY_CHANGED',
  COMING_CONFIRMED = 'COMING_CONFIRMED',
  PIN_REISSUED = 'PIN_REISSUED',
  CAME = 'CAME',
  MISSED = 'MISSED',
  ATTENDANCE_UNDONE = 'ATTENDANCE_UNDONE',
  CONTACT_OPENED = 'CONTACT_OPENED',
  CONTACT_LISTED = 'CONTACT_LISTED',
  CANCELLED = 'CANCELLED',
}

export enum EventAuthor {
  GUEST = 'GUEST',
  STAFF = 'STAFF',
  RULE = 'RULE',
}

registerEnumType(BookingEventKind, {
  name: 'BookingEventKind',
  description: 'What happened to a booking.',
  valuesMap: {
    BOOKED: { description: 'It was made, with a place.' },
    JOINED_LIST: { description: 'It was made, and waits.' },
    MOVED_UP: { description: 'A place came free, and it took it at once.' },
    PLACE_HELD: { description: 'A place came free, and is held until `heldUntil`.' },
    HOLD_ENDED: { description: 'Nobody answered: it waits again, at the end of the list.' },
    ACCEPTED: { description: 'A held or open place was accepted.' },
    MOVED: { description: 'It changed from one time or date to another.' },
    DATE_MOVED: { description: 'Its date got another time.' },
    VENUE_CHANGED: { description: 'Its date got another venue.' },
    MENTOR_CHANGED: { description: 'Somebody else helps, at the same time and place.' },
    HELD_INSTEAD: {
      description: 'Its mentor can’t come: another place, at `toStartsAt`, is held until `heldUntil`.',
    },
    PLACE_LOST: {
      description:
        'Its place, or the one held instead, fell through, and nothing else was found: it waits, first in line.',
    },
    PLACE_BACK: { description: 'Its mentor comes after all: it has its place again.' },
    PARTY_CHANGED: { description: 'It is for more people or fewer.' },
    COMING_CONFIRMED: { description: 'Asked shortly before, its person said that they come.' },
    PIN_REISSUED: { description: 'It got a new PIN.' },
    CAME: { description: 'The people came.' },
    MISSED: { description: 'The people did not come.' },
    ATTENDANCE_UNDONE: { description: 'What was noted about their coming was taken back.' },
    CONTACT_OPENED: { description: 'Its contact was looked at.' },
    CONTACT_LISTED: { description: 'Its contact stood in a printed list or a table.' },
    CANCELLED: { description: 'It ended, for `endReason`.' },
  },
});
registerEnumType(EventAuthor, {
  name: 'EventAuthor',
  description: 'Who made something happen.',
  valuesMap: {
    GUEST: { description: 'The guest.' },
    STAFF: { description: 'Somebody of the staff.' },
    RULE: { description: 'Nobody: it follows from the rules.' },
  },
});
