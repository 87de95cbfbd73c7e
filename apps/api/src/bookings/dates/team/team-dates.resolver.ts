// What the team does with dates that people may have booked; looked at before it is done.
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { TeamDate } from '../../../offers/team/dates/team-date.ts';
import { Audited } from '../../../team/audit/audited.decorator.ts';
import { Acting, ForStaff } from '../../../team/roles/for-staff.decorator.ts';
import { Role } from '../../../team/roles/role.ts';
import type { Staff } from '../../../team/roles/staff.ts';
import { DatesChangeInput, DatesScope } from './dates-change-input.ts';
import { DatesConsequences } from './dates-consequences.ts';
import { TeamDateChanges } from './team-date-changes.ts';

const DATE = { type: () => ID, description: 'The date.' };
const SCOPE = { type: () => DatesScope, description: 'How many of its series are meant.' };
const CHANGE = { type: () => DatesChangeInput, description: 'What changes.' };
const REASON = { type: () => String, description: 'Told to whoever loses a date; at most 500 characters.' };
const REASON_IF_LOST = { ...REASON, description: `${REASON.description} Empty when no date is lost.` };
const SLOT = { type: () => ID, description: 'The slot.' };
const ofDate = ({ occurrenceId }: { occurrenceId: string }) => occurrenceId;
const ofSlot = ({ slotId }: { slotId: string }) => slotId;

@ForStaff(Role.QUARTIER_TEAM, Role.ORGANISATION_MEMBER, Role.TOWN_ADMIN)
@Resolver()
export class TeamDatesResolver {
  constructor(private readonly dates: TeamDateChanges) {}

  @Query(() => DatesConsequences, { description: 'What a change would mean; nothing is done.' })
  changeConsequences(
    @Acting() staff: Staff,
    @Args('occurrenceId', DATE) occurrenceId: string,
    @Args('scope', SCOPE) scope: DatesScope,
    @Args('change', CHANGE) change: DatesChangeInput,
  ): Promise<DatesConsequences> {
    return this.dates.previewChange(staff, occurrenceId, scope, change);
  }

  @Query(() => DatesConsequences, { description: 'What calling off would mean; nothing is done.' })
  cancelConsequences(
    @Acting() staff: Staff,
    @Args('occurrenceId', DATE) occurrenceId: string,
    @Args('scope', SCOPE) scope: DatesScope,
  ): Promise<DatesConsequences> {
    return this.dates.previewCancel(staff, occurrenceId, scope);
  }

  @Mutation(() => DatesConsequences, {
    description: 'Changes dates, all of them or none; answers what it meant.',
  })
  @Audited('date.change', ofDate)
  changeDates(
    @Acting() staff: Staff,
    @Args('occurrenceId', DATE) occurrenceId: string,
    @Args('scope', SCOPE) scope: DatesScope,
    @Args('change', CHANGE) change: DatesChangeInput,
    @Args('reason', REASON_IF_LOST) reason: string,
  ): Promise<DatesConsequences> {
    return this.dates.change(staff, occurrenceId, scope, { change, reason });
  }

  @Mutation(() => DatesConsequences, {
    description: 'Calls dates off, all of them or none; answers what it meant.',
  })
  @Audited('date.cancel', ofDate)
  cancelDates(
    @Acting() staff: Staff,
    @Args('occurrenceId', DATE) occurrenceId: string,
    @Args('scope', SCOPE) scope: DatesScope,
    @Args('reason', REASON) reason: string,
  ): Promise<DatesConsequences> {
    return this.dates.cancel(staff, occurrenceId, scope, reason);
  }

  @Mutation(() => TeamDate, {
    description: 'Gives a slot so many places; null for no limit. PLACES_TAKEN when more are taken.',
  })
  @Audited('slot.change-capacity', ofSlot)
  changeCapacity(
    @Acting() staff: Staff,
    @Args('slotId', SLOT) slotId: string,
    @Args('capacity', { type: () => Int, nullable: true, description: 'Places, in people.' })
    capacity: number | null,
  ): Promise<TeamDate> {
    return this.dates.changeCapacity(staff, slotId, capacity ?? null);
  }

  @Mutation(() => TeamDate, {
    description: 'Takes a slot out of its date. PLACES_TAKEN when somebody is in it.',
  })
  @Audited('slot.withdraw', ofSlot)
  withdrawSlot(@Acting() staff: Staff, @Args('slotId', SLOT) slotId: string): Promise<TeamDate> {
    return this.dates.withdrawSlot(staff, slotId);
  }
}
