// Fields of people of the staff that stand in other tables.
import { ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '../../platform/time/clock.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { StaffLink } from '../links/staff-link.entity.ts';
import { mayComeByLink } from '../roles/role.ts';
import { StaffGrant } from '../accounts/staff-grant.entity.ts';
import { grantsOfStaff, lastSeenOfStaff, linksOfStaff } from './staff-loaders.ts';
import { StaffMember } from '../accounts/staff-member.entity.ts';

@Resolver(() => StaffMember)
export class StaffFieldsResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => [StaffGrant], { description: 'What they are there for.' })
  grants({ id }: StaffMember, _: unknown, { loaders }: RequestContext): Promise<StaffGrant[]> {
    return loaders.of(grantsOfStaff).load(id);
  }

  @ResolveField(() => Boolean, {
    description: 'Whether a one-time link lets them in without a password: mentors and members only.',
  })
  async comesByLink({ id }: StaffMember, _: unknown, { loaders }: RequestContext): Promise<boolean> {
    return mayComeByLink(await loaders.of(grantsOfStaff).load(id));
  }

  @ResolveField(() => [StaffLink], { description: 'Links that can still be opened.' })
  async links({ id }: StaffMember, _: unknown, { loaders }: RequestContext): Promise<StaffLink[]> {
    const links = await loaders.of(linksOfStaff).load(id);
    return links.filter(({ expiresAt }) => Temporal.Instant.compare(expiresAt, this.clock.now()) > 0);
  }

  @ResolveField(() => DateTime, {
    nullable: true,
    description: 'When a browser in which they are signed in was last used, to the minute; null without one.',
  })
  lastSeenAt({ id }: StaffMember, _: unknown, { loaders }: RequestContext): Promise<Temporal.Instant | null> {
    return loaders.of(lastSeenOfStaff).load(id);
  }
}
