// How many people are in a date of the team.
import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import { TeamDate } from '../../../offers/team/dates/team-date.ts';
import type { Batch } from '../../../platform/graphql/loaders.ts';
import type { RequestContext } from '../../../platform/graphql/request-context.ts';
import { type InDate, NOBODY, peopleIn } from '../../date-plans/dates-now.ts';

const peopleInDates: Batch<string, InDate> = async (ids, { dataSource }) => {
  const found = await peopleIn(dataSource.manager, [...ids]);
  return ids.map((id) => found.get(id) ?? NOBODY);
};

@Resolver(() => TeamDate)
export class TeamDateBookingsResolver {
  @ResolveField(() => Int, { description: 'Bookings that have or are held a place.' })
  async bookings({ id }: TeamDate, _: unknown, { loaders }: RequestContext): Promise<number> {
    return (await loaders.of(peopleInDates).load(id)).bookings;
  }

  @ResolveField(() => Int, { description: 'People in these bookings.' })
  async people({ id }: TeamDate, _: unknown, { loaders }: RequestContext): Promise<number> {
    return (await loaders.of(peopleInDates).load(id)).people;
  }

  @ResolveField(() => Int, { description: 'Bookings on the waiting list.' })
  async waiting({ id }: TeamDate, _: unknown, { loaders }: RequestContext): Promise<number> {
    return (await loaders.of(peopleInDates).load(id)).waiting;
  }
}
