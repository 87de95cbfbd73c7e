// How an enquiry stands, and whose it is.
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { byId } from '../../platform/graphql/loaders.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { StaffMember } from '../../team/accounts/staff-member.entity.ts';
import { AnswerDeadlines } from '../deadlines/answer-deadlines.ts';
import { Enquiry } from '../enquiry.entity.ts';
import { EnquiryStanding } from '../enquiry-terms.ts';
import { standingOf } from './enquiry-standing.ts';

const memberById = byId(StaffMember);

@Resolver(() => Enquiry)
export class EnquiryFieldsResolver {
  constructor(private readonly deadlines: AnswerDeadlines) {}

  @ResolveField(() => EnquiryStanding, { description: 'How it stands today.' })
  async standing(@Parent() enquiry: Enquiry): Promise<EnquiryStanding> {
    return standingOf(enquiry, await this.deadlines.today());
  }

  @ResolveField(() => Boolean, { description: 'Whether they left a way to answer.' })
  answerable(@Parent() { email, phone }: Enquiry): boolean {
    return email !== null || phone !== null;
  }

  @ResolveField(() => String, {
    nullable: true,
    name: 'takenBy',
    description: 'Name of who took it on; null while nobody has, or once they were forgotten.',
  })
  taker(@Parent() { takenBy }: Enquiry, @Context() context: RequestContext): Promise<string | null> {
    return nameOf(takenBy, context);
  }

  @ResolveField(() => String, {
    nullable: true,
    name: 'closedBy',
    description: 'Name of who said it is done.',
  })
  closer(@Parent() { closedBy }: Enquiry, @Context() context: RequestContext): Promise<string | null> {
    return nameOf(closedBy, context);
  }
}

async function nameOf(id: string | null, { loaders }: RequestContext): Promise<string | null> {
  return id === null ? null : ((await loaders.of(memberById).load(id))?.name ?? null);
}
