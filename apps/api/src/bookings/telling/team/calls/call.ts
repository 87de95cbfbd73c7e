// Somebody to be called, because there is news and nothing can be written to them.
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../../../platform/graphql/scalars.ts';
import type { Booking } from '../../../booking.entity.ts';
import { TeamBooking } from '../../../team/team-booking.ts';
import { type CallReason, CallReasonEnum } from './call-reason.ts';

export enum CallResult {
  REACHED = 'REACHED',
  NOT_REACHED = 'NOT_REACHED',
  CALL_AGAIN = 'CALL_AGAIN',
}

registerEnumType(CallResult, {
  name: 'CallResult',
  description: 'How a call went.',
  valuesMap: {
    REACHED: { description: 'They know it now; asked whether they come, they said yes.' },
    NOT_REACHED: { description: 'Nobody answered.' },
    CALL_AGAIN: { description: 'Somebody answered, but asked to be called again.' },
  },
});

@ObjectType({
  description: 'Somebody to be called, because there is news and nothing can be written to them.',
})
export class Call {
  @Field(() => ID, { description: 'Of the message.' })
  id: string;

  @Field(() => TeamBooking, {
    description: 'Whose booking; its `name` is told when the contact may be looked at.',
  })
  booking: Booking;

  @Field(() => CallReasonEnum, { description: 'Why: what they must be told, or are asked, as it is now.' })
  why: CallReason;

  @Field(() => DateTime, { description: 'Until when it helps: the end of a held place, else the start.' })
  until: Temporal.Instant;

  @Field(() => DateTime, { description: 'Since when there is something to tell.' })
  since: Temporal.Instant;

  @Field(() => Int, { description: 'How often it was tried in vain.' })
  tries: number;

  @Field(() => DateTime, { nullable: true, description: 'When it was tried last.' })
  lastTriedAt: Temporal.Instant | null;

  @Field(() => String, {
    description:
      'Stands for what is to be told; give it to `recordCall`, so that nothing newer counts as told.',
  })
  about: string;
}

@ObjectType({ description: 'Whom to call; each opening is noted.' })
export class CallContact {
  @Field(() => String, { nullable: true, description: 'Name or nickname.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number, E.164.' })
  phone: string | null;
}
