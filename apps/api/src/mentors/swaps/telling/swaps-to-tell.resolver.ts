// What the team tells mentors of swaps, on the page of the day.
import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Today } from '../../../bookings/team/today/today.ts';
import { Occurrence } from '../../../offers/occurrence.entity.ts';
import { occurrenceById } from '../../../offers/reading/offer-loaders.ts';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { Audited } from '../../../team/audit/audited.decorator.ts';
import { Acting, ForStaff } from '../../../team/roles/for-staff.decorator.ts';
import { Role } from '../../../team/roles/role.ts';
import type { Staff } from '../../../team/roles/staff.ts';
import { SwapsToTell, SwapToTell } from './swaps-to-tell.ts';

const whoTells = [Role.QUARTIER_TEAM, Role.TOWN_ADMIN] as const;

@Resolver(() => Today)
export class TodaySwapsResolver {
  constructor(private readonly swaps: SwapsToTell) {}

  @ResolveField(() => [SwapToTell], {
    description:
      'What mentors whom no letter reaches must hear of swaps, whatever day is shown; at most 50, and none for who does ' +
      'not look after mentors.',
  })
  async swapsToTell(@Acting() staff: Staff): Promise<SwapToTell[]> {
    return staff.holds(...whoTells) ? this.swaps.list(staff.reach) : [];
  }

  @ForStaff(...whoTells)
  @Audited('date.tell-swap', undefined, ({ id }: Occurrence) => id)
  @Mutation(() => Occurrence, {
    description: 'Notes that a mentor has been told of a swap; its session is answered. Errors: NOT_FOUND.',
  })
  noteSwapTold(
    @Args('id', { type: () => ID, description: 'Of `swapsToTell`.' }) id: string,
    @Acting() staff: Staff,
  ): Promise<Occurrence> {
    return this.swaps.note(staff.reach, id);
  }
}

@Resolver(() => SwapToTell)
export class SwapToTellResolver {
  @ResolveField(() => Occurrence, { description: 'The session.' })
  occurrence(@Parent() { occurrenceId }: SwapToTell, @Context() { loaders }: RequestContext) {
    return loaders.of(occurrenceById).load(occurrenceId);
  }
}
