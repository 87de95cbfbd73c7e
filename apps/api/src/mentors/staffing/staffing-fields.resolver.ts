// Who is meant in a staffing, where, and what could be offered to whom nobody can take over.
import { ResolveField, Resolver } from '@nestjs/graphql';
import {
  AlternativeTime,
  AlternativeTimesService,
} from '../../offers/listing/consultation-times/alternative-times.ts';
import type { Alternative } from '../../offers/listing/consultation-times/choose-alternatives.ts';
import { venueById } from '../../offers/reading/offer-loaders.ts';
import { needsOf } from '../../offers/slot-tokens.ts';
import { Venue } from '../../places/venues/venue.entity.ts';
import { byId } from '../../platform/graphql/loaders.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Mentor } from '../mentor.entity.ts';
import { MentorBeyond, MentorClash, StaffedTalk } from './staffing.ts';

const MOST_ALTERNATIVES = 3;

const mentorById = byId(Mentor);

@Resolver(() => StaffedTalk)
export class StaffedTalkResolver {
  constructor(private readonly alternativeTimes: AlternativeTimesService) {}

  @ResolveField(() => Mentor, { description: 'Who leaves.' })
  mentor({ mentorId }: StaffedTalk, _: unknown, { loaders }: RequestContext) {
    return loaders.of(mentorById).load(mentorId);
  }

  @ResolveField(() => Mentor, {
    nullable: true,
    description:
      'Who takes over, at the same time. Null: nobody can, so their mentor stays for this talk alone.',
  })
  toMentor({ toMentorId }: StaffedTalk, _: unknown, { loaders }: RequestContext) {
    return toMentorId === null ? null : loaders.of(mentorById).load(toMentorId);
  }

  @ResolveField(() => [AlternativeTime], {
    description: 'Where nobody can take over: at most three other times one could agree on with the guest.',
  })
  async alternatives(talk: StaffedTalk): Promise<Alternative[]> {
    const { venueId, mentorId, toMentorId, needs, startsAt } = talk;
    if (toMentorId !== null || venueId === null) return [];
    const { mode: _mode, ...wanted } = needsOf(needs);
    const asked = { venueId, needs: wanted, startsAt, first: MOST_ALTERNATIVES, withoutMentorId: mentorId };
    return (await this.alternativeTimes.find(asked)).times;
  }
}

@Resolver(() => MentorClash)
export class MentorClashResolver {
  @ResolveField(() => Mentor, { description: 'Who is there.' })
  mentor({ mentorId }: MentorClash, _: unknown, { loaders }: RequestContext) {
    return loaders.of(mentorById).load(mentorId);
  }

  @ResolveField(() => Venue, { nullable: true, description: 'Where that is; null when it is online.' })
  venue({ venueId }: MentorClash, _: unknown, { loaders }: RequestContext) {
    return venueId === null ? null : loaders.of(venueById).load(venueId);
  }
}

@Resolver(() => MentorBeyond)
export class MentorBeyondResolver {
  @ResolveField(() => Mentor, { description: 'Whose limit it is.' })
  mentor({ mentorId }: MentorBeyond, _: unknown, { loaders }: RequestContext) {
    return loaders.of(mentorById).load(mentorId);
  }
}
