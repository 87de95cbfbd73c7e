// What mentors note of their talks.
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Audited } from '../../team/audit/audited.decorator.ts';
import { Acting, ForStaff } from '../../team/roles/for-staff.decorator.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { whoStaffs } from '../absence/own-session.ts';
import { TalkInput, TalkSums } from './talk-input.ts';
import { TalkRecord } from './talk-record.ts';

const DATE = { type: () => ID, description: 'The session, a date.' };
type Given = { occurrenceId?: unknown; input?: TalkInput };

@ForStaff(...whoStaffs)
@Resolver()
export class TalksResolver {
  constructor(private readonly record: TalkRecord) {}

  @Query(() => TalkSums, { description: 'The talks of a session, added up. Errors: NOT_FOUND.' })
  talkSums(@Args('occurrenceId', DATE) occurrenceId: string, @Acting() staff: Staff): Promise<TalkSums> {
    return this.record.see(staff, occurrenceId);
  }

  @Audited('date.record-talk', ({ input }: Given) => input?.occurrenceId)
  @Mutation(() => TalkSums, {
    description:
      'Notes a talk, from 60 minutes before the session until 14 days after it. Errors: NOT_FOUND, BAD_INPUT, ' +
      'REQUEST_KEY_REUSED, DATE_CANCELLED, CLOSED, PAST.',
  })
  recordTalk(
    @Args('input', { description: 'The talk.' }) input: TalkInput,
    @Acting() staff: Staff,
  ): Promise<TalkSums> {
    return this.record.note(staff, input);
  }

  @Audited('date.take-back-talk', ({ occurrenceId }: Given) => occurrenceId)
  @Mutation(() => TalkSums, {
    description: 'Takes back a talk that was noted by mistake. Errors: NOT_FOUND.',
  })
  takeBackTalk(
    @Args('occurrenceId', DATE) occurrenceId: string,
    @Args('requestKey', { description: 'The one it was noted with.' }) requestKey: string,
    @Acting() staff: Staff,
  ): Promise<TalkSums> {
    return this.record.takeBack(staff, occurrenceId, requestKey);
  }
}
