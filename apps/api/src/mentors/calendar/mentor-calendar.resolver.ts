// The address of one's own calendar.
import { Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { Audited } from '../../team/audit/audited.decorator.ts';
import { Acting, ForStaff } from '../../team/roles/for-staff.decorator.ts';
import { Role } from '../../team/roles/role.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { MentorCalendars } from './mentor-calendars.ts';

@ObjectType({ description: 'The address of one’s own calendar, told this once.' })
export class MentorCalendarAddress {
  @Field(() => String, { description: 'To subscribe to: whoever has it sees when and where one helps.' })
  address: string;
}

@ForStaff(Role.MENTOR)
@Resolver()
export class MentorCalendarResolver {
  constructor(private readonly calendars: MentorCalendars) {}

  @Query(() => DateTime, {
    nullable: true,
    description: 'Since when one’s own calendar can be subscribed to; null while it can’t.',
  })
  myCalendarSince(@Acting() staff: Staff): Promise<Temporal.Instant | null> {
    return this.calendars.since(staff);
  }

  @Audited('account.renewCalendar')
  @Mutation(() => MentorCalendarAddress, {
    description: 'A new address of one’s own calendar; the one before shows nothing from now on.',
  })
  async renewMyCalendar(@Acting() staff: Staff): Promise<MentorCalendarAddress> {
    return { address: await this.calendars.renew(staff) };
  }

  @Audited('account.revokeCalendar')
  @Mutation(() => Boolean, { description: 'Has no address show one’s own calendar any more; true.' })
  async revokeMyCalendar(@Acting() staff: Staff): Promise<boolean> {
    await this.calendars.revoke(staff);
    return true;
  }
}
