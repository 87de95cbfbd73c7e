// What everybody may tell the town, from any page.
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CalendarDate } from '../../platform/graphql/scalars.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { SameForAll } from '../../platform/graphql/same-for-all.ts';
import { Public } from '../../platform/http/public.decorator.ts';
import { AnswerDeadlines } from '../deadlines/answer-deadlines.ts';
import { FeedbackInput, FeedbackReceipt } from './feedback-input.ts';
import { GiveFeedback } from './give-feedback.ts';

@Public()
@Resolver()
export class FeedbackResolver {
  constructor(
    private readonly feedback: GiveFeedback,
    private readonly deadlines: AnswerDeadlines,
  ) {}

  @SameForAll()
  @Query(() => CalendarDate, {
    description:
      'The day by which something that is sent now gets its first answer: two working days, holidays of the federal ' +
      'state and the town’s own days off left out.',
  })
  async firstAnswerBy(): Promise<Temporal.PlainDate> {
    return (await this.deadlines.fromNow()).dueOn;
  }

  @Mutation(() => FeedbackReceipt, {
    description:
      'Tells the town about a barrier, a mistake, a suggestion or praise. A repeated request is stored once. Errors: ' +
      'BAD_INPUT, REQUEST_KEY_REUSED, RATE_LIMITED.',
  })
  giveFeedback(
    @Args('input', { description: 'What somebody tells.' }) input: FeedbackInput,
    @Context() context: RequestContext,
  ): Promise<FeedbackReceipt> {
    return this.feedback.give(input, context);
  }
}
