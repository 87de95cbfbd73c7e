// The call list: people without an e-mail address whom there is something to tell.
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Message } from '../../../../messages/message.entity.ts';
import { Audited } from '../../../../team/audit/audited.decorator.ts';
import { Acting, ForStaff } from '../../../../team/roles/for-staff.decorator.ts';
import type { Staff } from '../../../../team/roles/staff.ts';
import { whoSeesBookings } from '../../../team/who-sees-bookings.ts';
import { Call, CallContact, CallResult } from './call.ts';
import { CallList } from './call-list.ts';

const MESSAGE = { type: () => ID, description: 'The `id` of the call.' };

@ForStaff(...whoSeesBookings)
@Resolver()
export class CallsResolver {
  constructor(private readonly list: CallList) {}

  @Query(() => [Call], {
    description: 'Whom to call, the most urgent first, at most 500; an entry is gone when its reason is.',
  })
  calls(@Acting() { reach }: Staff): Promise<Call[]> {
    return this.list.list(reach);
  }

  @Audited('call.open', ({ id }) => id)
  @Mutation(() => CallContact, {
    description:
      'Shows whom to call, also long before the date; a mutation, because each opening is noted. Errors: NOT_FOUND, ' +
      'also when there is nothing to call for any more.',
  })
  openCall(@Args('id', MESSAGE) id: string, @Acting() staff: Staff): Promise<CallContact> {
    return this.list.open(staff, id);
  }

  @Audited('call.record', ({ id }) => id)
  @Mutation(() => Message, {
    description:
      'Notes how a call went. Reached: the entry is done, unless something newer is to be told. Errors: NOT_FOUND.',
  })
  recordCall(
    @Args('id', MESSAGE) id: string,
    @Args('result', { type: () => CallResult, description: 'How it went.' }) result: CallResult,
    @Args('about', { type: () => String, description: '`about` of the call as it was told.' }) about: string,
    @Acting() staff: Staff,
  ): Promise<Message> {
    return this.list.record(staff, id, result, about);
  }
}
