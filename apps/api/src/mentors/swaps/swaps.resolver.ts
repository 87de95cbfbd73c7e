// Swaps between mentors, as mentors and the team ask for them; each operation is one line of its service.
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { byStaff } from '../../bookings/history/note-events.ts';
import { Occurrence } from '../../offers/occurrence.entity.ts';
import { occurrenceById } from '../../offers/reading/offer-loaders.ts';
import { byId } from '../../platform/graphql/loaders.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Audited } from '../../team/audit/audited.decorator.ts';
import { Acting, ForStaff } from '../../team/roles/for-staff.decorator.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { OwnSession, ownMentorIds, whoStaffs } from '../absence/own-session.ts';
import { Mentor } from '../mentor.entity.ts';
import { MentorSwap } from './mentor-swap.entity.ts';
import { SwapList } from './swap-list.ts';
import { SwapPartner, SwapPartners } from './swap-partners.ts';
import { SwapTopic } from './swap-topic.ts';
import { Swaps } from './swaps.service.ts';

const DATE = { type: () => ID, description: 'The session: a date with this mentor.' };
const SWAP = { type: () => ID, description: 'The swap.' };
const MENTOR = {
  type: () => ID,
  nullable: true,
  description:
    'Whose session it is; one’s own when left out. The team names one, at a date within its reach.',
};
const mentors = byId(Mentor);
type Given = Record<string, unknown>;
const dateOf = ({ occurrenceId }: MentorSwap) => occurrenceId;

@ForStaff(...whoStaffs)
@Resolver(() => MentorSwap)
export class SwapsResolver {
  constructor(
    private readonly sessions: OwnSession,
    private readonly swaps: Swaps,
    private readonly swapList: SwapList,
    private readonly partners: SwapPartners,
    private readonly dataSource: DataSource,
  ) {}

  @Query(() => [MentorSwap], {
    description:
      'Swaps of coming sessions, by their start, without those taken back. Mentors: those they asked, are asked or took; ' +
      'what was asked of all, only where they could say yes. The team: at dates within its reach. At most 200.',
  })
  mentorSwaps(@Acting() staff: Staff): Promise<MentorSwap[]> {
    return this.swapList.list(staff);
  }

  @Query(() => [SwapPartner], {
    description:
      'All other mentors, those who could take over the session first. Errors: NOT_FOUND, BAD_INPUT, DATE_CANCELLED, PAST.',
  })
  async swapPartners(
    @Args('occurrenceId', DATE) occurrenceId: string,
    @Args('fromMentorId', MENTOR) fromMentorId: string | null,
    @Acting() staff: Staff,
  ): Promise<SwapPartner[]> {
    return this.partners.of(occurrenceId, await this.sessions.mentor(staff, occurrenceId, fromMentorId));
  }

  @Audited('date.offer-swap', ({ occurrenceId }: Given) => occurrenceId)
  @Mutation(() => MentorSwap, {
    description:
      'Asks one mentor, or all who can help with everything that is booked, to take over what is still to come of a ' +
      'session. An open question about the same session is taken back. Errors: NOT_FOUND, BAD_INPUT (`toMentorId`), ' +
      'DATE_CANCELLED, PAST, MENTOR_BUSY, SWAP_DOES_NOT_FIT (see `swapPartners`), SWAP_OVER while the mentor is absent.',
  })
  async offerSwap(
    @Args('occurrenceId', DATE) occurrenceId: string,
    @Args('fromMentorId', MENTOR) fromMentorId: string | null,
    @Args('toMentorId', {
      type: () => ID,
      nullable: true,
      description: 'Who is asked; all who fit when left out.',
    })
    toMentorId: string | null,
    @Acting() staff: Staff,
  ): Promise<MentorSwap> {
    const from = await this.sessions.mentor(staff, occurrenceId, fromMentorId);
    return this.swaps.offer({ occurrenceId, fromMentorId: from, toMentorId: toMentorId ?? null });
  }

  @Audited('date.answer-swap', undefined, dateOf)
  @Mutation(() => MentorSwap, {
    description:
      'Says yes or no to a swap. With a yes the session with its bookings is theirs at once, and the people in it are ' +
      'told that somebody else helps. Said again it changes nothing. Errors: NOT_FOUND, BAD_INPUT, SWAP_OVER when ' +
      'somebody was faster or it was taken back, DATE_CANCELLED, MENTOR_BUSY, SWAP_DOES_NOT_FIT with `count`.',
  })
  async answerSwap(
    @Args('id', SWAP) id: string,
    @Args('accept', { type: () => Boolean, description: 'Yes or no.' }) accept: boolean,
    @Args('mentorId', {
      type: () => ID,
      nullable: true,
      description: 'Who answers; oneself when left out. The team names the mentor who said so.',
    })
    mentorId: string | null,
    @Acting() staff: Staff,
  ): Promise<MentorSwap> {
    const swap = await this.swaps.find(id);
    const mentor = await this.sessions.mentor(staff, swap.occurrenceId, mentorId ?? swap.toMentorId);
    return this.swaps.answer(swap, mentor, accept, byStaff(staff.id));
  }

  @Audited('date.withdraw-swap', undefined, dateOf)
  @Mutation(() => MentorSwap, {
    description: 'Takes a question back; one that was answered stays as it is. Errors: NOT_FOUND.',
  })
  async withdrawSwap(@Args('id', SWAP) id: string, @Acting() staff: Staff): Promise<MentorSwap> {
    const swap = await this.swaps.find(id);
    await this.sessions.mentor(staff, swap.occurrenceId, swap.fromMentorId);
    return this.swaps.withdraw(swap, byStaff(staff.id));
  }

  @ResolveField(() => Occurrence, { description: 'The session.' })
  occurrence(@Parent() { occurrenceId }: MentorSwap, @Context() { loaders }: RequestContext) {
    return loaders.of(occurrenceById).load(occurrenceId);
  }

  @ResolveField(() => String, { description: 'First name or nickname of who asks.' })
  async fromName(@Parent() swap: MentorSwap, @Context() context: RequestContext): Promise<string> {
    return (await nameOf(swap.fromMentorId, context))!;
  }

  @ResolveField(() => String, { nullable: true, description: 'First name or nickname of who is asked.' })
  toName(@Parent() swap: MentorSwap, @Context() context: RequestContext) {
    return nameOf(swap.toMentorId, context);
  }

  @ResolveField(() => String, { nullable: true, description: 'First name or nickname of who took it over.' })
  takenByName(@Parent() swap: MentorSwap, @Context() context: RequestContext) {
    return nameOf(swap.takenBy, context);
  }

  @ResolveField(() => Boolean, { description: 'Whether whoever reads it is the mentor who asks.' })
  isOwn(@Parent() { fromMentorId }: MentorSwap, @Acting() staff: Staff): boolean {
    return ownMentorIds(staff).includes(fromMentorId);
  }

  @ResolveField(() => [SwapTopic], {
    description: 'How many are booked and with what, the most frequent first; empty once it was answered.',
  })
  topics(@Parent() swap: MentorSwap): Promise<SwapTopic[]> {
    return this.swapList.topics(this.dataSource.manager, swap);
  }

  @ResolveField(() => Boolean, {
    description: 'Whether whoever asks is a mentor who can say yes or no to it now.',
  })
  async mayAnswer(@Parent() swap: MentorSwap, @Acting() staff: Staff): Promise<boolean> {
    return (await this.swapList.mayAnswer(this.dataSource.manager, swap, ownMentorIds(staff))) !== null;
  }
}

async function nameOf(mentorId: string | null, { loaders }: RequestContext): Promise<string | null> {
  return mentorId === null ? null : ((await loaders.of(mentors).load(mentorId))?.name ?? null);
}
