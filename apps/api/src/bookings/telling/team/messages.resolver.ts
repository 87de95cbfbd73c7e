// What the team sees of the messages about a booking.
import { Args, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Message } from '../../../messages/message.entity.ts';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { Audited } from '../../../team/audit/audited.decorator.ts';
import { Acting, ForStaff } from '../../../team/roles/for-staff.decorator.ts';
import type { Staff } from '../../../team/roles/staff.ts';
import type { Booking } from '../../booking.entity.ts';
import { TeamBooking } from '../../team/team-booking.ts';
import { whoSeesBookings } from '../../team/who-sees-bookings.ts';
import { BookingMessages, messagesOf } from './booking-messages.ts';
import { Undelivered, UndeliveredMessage } from './undelivered.ts';

@ForStaff(...whoSeesBookings)
@Resolver(() => TeamBooking)
export class MessagesResolver {
  constructor(
    private readonly sent: BookingMessages,
    private readonly failed: Undelivered,
  ) {}

  @Query(() => [UndeliveredMessage], {
    description:
      'Messages about coming bookings that could not be delivered, the last of each booking, as long as nothing was told ' +
      'since; the next date first, at most 100.',
  })
  undeliveredMessages(@Acting() { reach }: Staff): Promise<UndeliveredMessage[]> {
    return this.failed.list(reach);
  }

  @ResolveField(() => [Message], {
    description: 'What was told about it and how, oldest first, for 90 days.',
  })
  messages({ id }: Booking, _: unknown, { loaders }: RequestContext): Promise<Message[]> {
    return loaders.of(messagesOf).load(id);
  }

  @Audited('message.resend', ({ id }) => id)
  @Mutation(() => Message, {
    description:
      'Tells somebody again what is true of their booking now, on the way on which they can be reached. What waits to ' +
      'be sent stays as it is. Errors: NOT_FOUND.',
  })
  resendMessage(
    @Args('id', { type: () => ID, description: 'The message.' }) id: string,
    @Acting() { reach }: Staff,
  ): Promise<Message> {
    return this.sent.resend(reach, id);
  }
}
