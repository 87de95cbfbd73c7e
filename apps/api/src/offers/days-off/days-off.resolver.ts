// Days without dates, for the staff.
import { Args, Field, ID, InputType, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length } from 'class-validator';
import { CalendarDate } from '../../platform/graphql/scalars.ts';
import { Audited } from '../../team/audit/audited.decorator.ts';
import { Acting, ForStaff } from '../../team/roles/for-staff.decorator.ts';
import { Role } from '../../team/roles/role.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { DateOnClosedDay, DayOff } from './days-off.ts';
import { DaysOffService } from './days-off.service.ts';

@InputType({ description: 'A day off of the town’s own.' })
export class DayOffInput {
  @Field(() => ID, { nullable: true, description: 'Edits this one; a new one when left out.' })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field(() => CalendarDate, { description: 'The day.' })
  on: Temporal.PlainDate;

  @Field(() => String, { description: 'What it is called, in German.' })
  @Length(1, 100)
  name: string;
}

@ForStaff(Role.TOWN_ADMIN)
@Resolver()
export class DaysOffResolver {
  constructor(private readonly days: DaysOffService) {}

  @ForStaff()
  @Query(() => [DayOff], { description: 'Holidays and the town’s own days off from a day on, by day.' })
  daysOff(
    @Args('from', { type: () => CalendarDate, nullable: true, description: 'Today when left out.' })
    from: Temporal.PlainDate | null,
    @Args('days', { type: () => Int, defaultValue: 365, description: 'So many days, 366 at most.' })
    days: number,
  ): Promise<DayOff[]> {
    return this.days.daysOff(from, days);
  }

  @ForStaff(Role.TOWN_ADMIN, Role.QUARTIER_TEAM)
  @Query(() => [DateOnClosedDay], {
    description:
      'The dates closed days would meet, by start; 200 at most. They stay until somebody cancels them.',
  })
  datesOnClosedDays(
    @Args('venueId', { type: () => ID, description: 'The venue.' }) venueId: string,
    @Args('fromOn', { type: () => CalendarDate, description: 'First closed day.' })
    fromOn: Temporal.PlainDate,
    @Args('toOn', { type: () => CalendarDate, description: 'Last closed day, included.' })
    toOn: Temporal.PlainDate,
    @Acting() staff: Staff,
  ): Promise<DateOnClosedDay[]> {
    return this.days.datesOn(staff, venueId, fromOn, toOn);
  }

  @Audited('dayOff.save', ({ input }: { input: { id?: string } }) => input.id)
  @Mutation(() => [DayOff], {
    description: 'Writes down a day off of the town’s own; answers the next ones.',
  })
  saveDayOff(@Args('input', { description: 'The day.' }) { id, on, name }: DayOffInput): Promise<DayOff[]> {
    return this.days.save(id ?? null, on, name);
  }

  @Audited('dayOff.delete', ({ id }) => id)
  @Mutation(() => [DayOff], { description: 'Takes a day off away; answers the next ones.' })
  deleteDayOff(@Args('id', { type: () => ID, description: 'UUID.' }) id: string): Promise<DayOff[]> {
    return this.days.delete(id);
  }
}
