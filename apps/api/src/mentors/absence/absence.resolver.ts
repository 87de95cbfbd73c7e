// What mentors and the team do when a mentor can't come; each operation is one line of its service.
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { byStaff } from '../../bookings/history/note-events.ts';
import { Occurrence } from '../../offers/occurrence.entity.ts';
import { occurrenceById } from '../../offers/reading/offer-loaders.ts';
import { byId } from '../../platform/graphql/loaders.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Audited } from '../../team/audit/audited.decorator.ts';
import { Acting, ForStaff } from '../../team/roles/for-staff.decorator.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { Mentor } from '../mentor.entity.ts';
import { Absences } from './absences.service.ts';
import { ComeBack } from './come-back.ts';
import { AbsentBooking, MentorAbsence } from './mentor-absence.ts';
import { OwnSession, whoStaffs } from './own-session.ts';

const DATE = { type: () => ID, description: 'The session: a date with this mentor.' };
const MENTOR = {
  type: () => ID,
  nullable: true,
  description: 'The mentor; oneself when left out. The team names one, at a date within its reach.',
};
const theDate = ({ occurrenceId }: Record<string, unknown>) => occurrenceId;
const mentors = byId(Mentor);

@ForStaff(...whoStaffs)
@Resolver(() => MentorAbsence)
export class AbsenceResolver {
  constructor(
    private readonly sessions: OwnSession,
    private readonly absences: Absences,
    private readonly comeBack: ComeBack,
  ) {}

  @Query(() => MentorAbsence, {
    description:
      'What `mentorAbsent` would mean for each booking now, without doing it. People book meanwhile, so it may turn ' +
      'out a little different. Errors: as `mentorAbsent`.',
  })
  async absenceConsequences(
    @Args('occurrenceId', DATE) occurrenceId: string,
    @Args('mentorId', MENTOR) mentorId: string | null,
    @Acting() staff: Staff,
  ): Promise<MentorAbsence> {
    const mentor = await this.sessions.mentor(staff, occurrenceId, mentorId);
    return this.absences.consequences(occurrenceId, mentor, byStaff(staff.id));
  }

  @Audited('date.mentor-absent', theDate)
  @Mutation(() => MentorAbsence, {
    description:
      'A mentor can’t come to what is still to come of a session. Each booking gets another mentor at the same time, ' +
      'else another place is held and its person asked (same session, same venue within 14 days, a venue within 5 km), ' +
      'else it waits, first in line. Everybody is told two minutes later, so `mentorBack` before tells nobody anything. ' +
      'Said again it changes nothing. Errors: NOT_FOUND (no such date, not in it, not within reach), BAD_INPUT, ' +
      'DATE_CANCELLED, PAST when all of it has begun.',
  })
  async mentorAbsent(
    @Args('occurrenceId', DATE) occurrenceId: string,
    @Args('mentorId', MENTOR) mentorId: string | null,
    @Acting() staff: Staff,
  ): Promise<MentorAbsence> {
    const mentor = await this.sessions.mentor(staff, occurrenceId, mentorId);
    return this.absences.absent(occurrenceId, mentor, byStaff(staff.id));
  }

  @Audited('date.mentor-back', theDate)
  @Mutation(() => MentorAbsence, {
    description:
      'The mentor comes after all. Whoever has not agreed to another place gets theirs back (`bookings`, each BACK) and ' +
      'is told; who has, keeps it; the rest is free again. Errors: NOT_FOUND, BAD_INPUT, DATE_CANCELLED, PAST, ' +
      'MENTOR_BUSY when they are needed elsewhere by now.',
  })
  async mentorBack(
    @Args('occurrenceId', DATE) occurrenceId: string,
    @Args('mentorId', MENTOR) mentorId: string | null,
    @Acting() staff: Staff,
  ): Promise<MentorAbsence> {
    const mentor = await this.sessions.mentor(staff, occurrenceId, mentorId);
    return this.comeBack.back(occurrenceId, mentor, byStaff(staff.id));
  }

  @ResolveField(() => Occurrence, { description: 'The session.' })
  occurrence(@Parent() { occurrenceId }: MentorAbsence, @Context() { loaders }: RequestContext) {
    return loaders.of(occurrenceById).load(occurrenceId);
  }

  @ResolveField(() => String, { description: 'The mentor’s first name or nickname.' })
  async mentorName(@Parent() { mentorId }: MentorAbsence, @Context() { loaders }: RequestContext) {
    return (await loaders.of(mentors).load(mentorId))!.name;
  }
}

@Resolver(() => AbsentBooking)
export class AbsentBookingResolver {
  @ResolveField(() => Occurrence, {
    nullable: true,
    description: 'The date of its place now, with its venue; null while it waits.',
  })
  occurrence({ occurrenceId }: AbsentBooking, _: unknown, { loaders }: RequestContext) {
    return occurrenceId === null ? null : loaders.of(occurrenceById).load(occurrenceId);
  }
}
