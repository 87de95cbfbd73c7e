// What the team sends when it acts for somebody.
import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import { BookSlotInput } from '../../booking-inputs.ts';
import { BookingChannel, BookingEndReason } from '../../booking-terms.ts';
import { Attendance } from '../../dates/attendance.service.ts';

/** Ways on which the team books for somebody. */
export const StaffChannel = {
  PHONE: BookingChannel.PHONE,
  DESK: BookingChannel.DESK,
  WALK_IN: BookingChannel.WALK_IN,
} as const;
export type StaffChannel = (typeof StaffChannel)[keyof typeof StaffChannel];

/** On whose wish the team cancels. */
export const CancelReason = {
  BY_GUEST: BookingEndReason.BY_GUEST,
  BY_TEAM: BookingEndReason.BY_TEAM,
} as const;
export type CancelReason = (typeof CancelReason)[keyof typeof CancelReason];

registerEnumType(StaffChannel, {
  name: 'StaffChannel',
  description: 'On which way somebody came to the team.',
  valuesMap: {
    PHONE: { description: 'By phone.' },
    DESK: { description: 'To the desk.' },
    WALK_IN: {
      description:
        'To the date itself, without a booking: from 60 minutes before the slot until its end, counted as come, no contact.',
    },
  },
});
registerEnumType(CancelReason, {
  name: 'CancelReason',
  description: 'On whose wish a booking is cancelled.',
  valuesMap: {
    BY_GUEST: { description: 'The guest asked for it.' },
    BY_TEAM: { description: 'The team has to.' },
  },
});
registerEnumType(Attendance, {
  name: 'Attendance',
  description: 'Whether people came.',
  valuesMap: {
    ATTENDED: { description: 'They came.' },
    MISSED: { description: 'They did not.' },
    CONFIRMED: { description: 'Nothing is known: takes back what was noted.' },
  },
});

@InputType({
  description:
    'A booking made by the team for somebody; of a walk-in only slot or date, party and request key count.',
})
export class BookForGuestInput extends BookSlotInput {
  @Field(() => StaffChannel, { description: 'On which way the person came.' })
  channel: StaffChannel;
}
