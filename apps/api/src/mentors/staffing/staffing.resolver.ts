// The team staffs sessions; looked at before it is done.
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Audited } from '../../team/audit/audited.decorator.ts';
import { Acting, ForStaff } from '../../team/roles/for-staff.decorator.ts';
import { Role } from '../../team/roles/role.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { Staffing } from './staffing.ts';
import { StaffingInput } from './staffing-input.ts';
import { StaffingService } from './staffing.service.ts';

const DATE = { type: () => ID, description: 'The session.' };
const WHO = { type: () => StaffingInput, description: 'Who is in it, and how its time is cut.' };
const MENTOR = { type: () => ID, description: 'Who goes.' };
const FROM = { type: () => ID, description: 'The session they leave.' };
const TO = { type: () => ID, description: 'The session they go to; they get its times.' };
const BEYOND = {
  type: () => Boolean,
  defaultValue: false,
  description: 'Also where it is more than a mentor wants, because they agreed.',
};
const ofDate = ({ occurrenceId }: { occurrenceId: string }) => occurrenceId;
const ofMove = ({ toId }: { toId: string }) => toId;

@ForStaff(Role.QUARTIER_TEAM, Role.TOWN_ADMIN)
@Resolver()
export class StaffingResolver {
  constructor(private readonly staffing: StaffingService) {}

  @Query(() => Staffing, {
    description:
      'What another staffing of a session would mean; nothing is done. Errors: NOT_FOUND, BAD_INPUT, PAST.',
  })
  staffingConsequences(
    @Acting() staff: Staff,
    @Args('occurrenceId', DATE) occurrenceId: string,
    @Args('staffing', WHO) wanted: StaffingInput,
  ): Promise<Staffing> {
    return this.staffing.previewSession(staff, occurrenceId, wanted);
  }

  @Mutation(() => Staffing, {
    description:
      'Staffs a session, or those of its series. Guests of a mentor who leaves are taken over at the same time by one who can ' +
      'help; where nobody can, their mentor stays for that talk. Nobody loses a place. Errors: NOT_FOUND, BAD_INPUT, PAST, ' +
      'DATE_CANCELLED, MENTOR_BUSY, MENTOR_HOURS, MENTOR_ELSEWHERE, PLACES_TAKEN.',
  })
  @Audited('date.staff', ofDate)
  staffSession(
    @Acting() staff: Staff,
    @Args('occurrenceId', DATE) occurrenceId: string,
    @Args('staffing', WHO) wanted: StaffingInput,
    @Args('beyondLimit', BEYOND) beyondLimit: boolean,
  ): Promise<Staffing> {
    return this.staffing.staffSession(staff, occurrenceId, wanted, beyondLimit);
  }

  @Query(() => Staffing, {
    description: 'What moving a mentor would mean; nothing is done. Errors: NOT_FOUND, BAD_INPUT, PAST.',
  })
  moveConsequences(
    @Acting() staff: Staff,
    @Args('mentorId', MENTOR) mentorId: string,
    @Args('fromId', FROM) fromId: string,
    @Args('toId', TO) toId: string,
  ): Promise<Staffing> {
    return this.staffing.previewMove(staff, { mentorId, fromId, toId });
  }

  @Mutation(() => Staffing, {
    description:
      'Moves a mentor from one session to another, these two dates alone; guests as with `staffSession`. Errors: as there.',
  })
  @Audited('date.staff', ofMove)
  moveMentor(
    @Acting() staff: Staff,
    @Args('mentorId', MENTOR) mentorId: string,
    @Args('fromId', FROM) fromId: string,
    @Args('toId', TO) toId: string,
    @Args('beyondLimit', BEYOND) beyondLimit: boolean,
  ): Promise<Staffing> {
    return this.staffing.moveMentor(staff, { mentorId, fromId, toId }, beyondLimit);
  }
}
