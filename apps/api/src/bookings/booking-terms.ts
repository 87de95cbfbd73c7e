// States of a booking and the answers to a full date, as enums of the schema.
import { registerEnumType } from '@nestjs/graphql';

export enum BookingStatus {
  CONFIRMED = 'CONFIRMED',
  WAITLISTED = 'WAITLISTED',
  OFFERED = 'OFFERED',
  CANCELLED = 'CANCELLED',
  ATTENDED = 'ATTENDED',
  MISSED = 'MISSED',
}

export enum BookingEndReason {
  BY_GUEST = 'BY_GUEST',
  BY_TEAM = 'BY_TEAM',
  DATE_CANCELLED = 'DATE_CANCELLED',
  DECLINED = 'DECLINED',
  UNANSWERED = 'UNANSWERED',
  NOT_CONFIRMED = 'NOT_CONFIRMED',
}

/** On which way it was booked. */
export enum BookingChannel {
  WEB = 'WEB',
  KIOSK = 'KIOSK',
  PHONE = 'PHONE',
  DESK = 'DESK',
  WALK_IN = 'WALK_IN',
}

/** Ways on which people book by themselves, so that nobody of the team has spoken with them. */
export const selfMade: readonly BookingChannel[] = [BookingChannel.WEB, BookingChannel.KIOSK];

export enum IfFull {
  WAIT = 'WAIT',
  REFUSE = 'REFUSE',
}

registerEnumType(BookingStatus, {
  name: 'BookingStatus',
  description: 'State of a booking.',
  valuesMap: {
    CONFIRMED: { description: 'It has its places.' },
    WAITLISTED: { description: 'It waits for places to come free.' },
    OFFERED: { description: 'Places are held for it; it must say yes or no.' },
    CANCELLED: { description: 'It ended before the date.' },
    ATTENDED: { description: 'The people came.' },
    MISSED: { description: 'The people did not come.' },
  },
});
registerEnumType(BookingEndReason, {
  name: 'BookingEndReason',
  description: 'Why a booking was cancelled.',
  valuesMap: {
    BY_GUEST: { description: 'By whoever made it.' },
    BY_TEAM: { description: 'By the team.' },
    DATE_CANCELLED: { description: 'The date does not take place.' },
    DECLINED: { description: 'A held place was declined.' },
    UNANSWERED: { description: 'Held places were not answered twice.' },
    NOT_CONFIRMED: { description: 'Asked twice shortly before, nobody said that they come.' },
  },
});
registerEnumType(BookingChannel, {
  name: 'BookingChannel',
  description: 'On which way a booking was made.',
  valuesMap: {
    WEB: { description: 'On a web page, by the guest.' },
    KIOSK: { description: 'At a kiosk, by the guest.' },
    PHONE: { description: 'By the team, for somebody on the phone.' },
    DESK: { description: 'By the team, for somebody at the desk.' },
    WALK_IN: { description: 'Came without a booking, and was counted.' },
  },
});
registerEnumType(IfFull, {
  name: 'IfFull',
  description: 'What to do when no place is left.',
  valuesMap: {
    WAIT: { description: 'Join the waiting list of the date.' },
    REFUSE: { description: 'Refuse with FULL or NOT_ENOUGH_PLACES.' },
  },
});
