// The team looks after mentors: takes them in, writes down what they can do, and lets them go.
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { Statement, withinReach } from '../../bookings/team/who-sees-bookings.ts';
import type { DatesPlan } from '../../bookings/date-plans/dates-plan.ts';
import type { Planning } from '../../bookings/dates/plan-change.ts';
import { skillTokens } from '../../offers/slot-tokens.ts';
import { TownService } from '../../places/town/town.service.ts';
import { Venue } from '../../places/venues/venue.entity.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { isId, newId } from '../../platform/ids.ts';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { Mentor } from '../mentor.entity.ts';
import type { Staffing } from '../staffing/staffing.ts';
import { leftEverywhere } from '../staffing/staffing-plans.ts';
import { StaffingService } from '../staffing/staffing.service.ts';
import { followSkills, leavePlans } from './follow-skills.ts';
import type { MentorInput, UnfittingTalk } from './mentor-input.ts';
import { mentorsInReach } from './mentors-in-reach.ts';

@Injectable()
export class TeamMentors {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly town: TownService,
    private readonly notices: ChangeNotices,
    private readonly staffing: StaffingService,
  ) {}

  list(staff: Staff, withEnded: boolean): Promise<Mentor[]> {
    return mentorsInReach(this.dataSource.manager, staff, { withEnded });
  }

  /** Booked talks that a mentor could no longer help with; which bookings those are within reach alone. @throws DomainError NOT_FOUND, BAD_INPUT */
  async unfitting(staff: Staff, id: string, input: MentorInput): Promise<UnfittingTalk[]> {
    const mentor = await this.find(staff, id);
    const { param, values } = new Statement();
    return this.dataSource.query<UnfittingTalk[]>(
      `SELECT CASE WHEN here THEN b.id END AS "bookingId", CASE WHEN here THEN b.number END AS number, o.id AS "occurrenceId", s.starts_at AS "startsAt"
       FROM slot s JOIN occurrence o ON o.id = s.occurrence_id JOIN booking b ON b.slot_id = s.id
       CROSS JOIN LATERAL (SELECT ${withinReach(staff.reach, param)} AS here) reach
       WHERE s.mentor_id = ${param(mentor.id)} AND s.withdrawn_at IS NULL AND s.starts_at > ${param(this.clock.now())}
         AND b.status IN ('CONFIRMED', 'OFFERED')
         AND EXISTS (SELECT FROM unnest(b.needs) AS need
           WHERE NOT starts_with(need, 'mode:') AND need <> ALL(${param(skillTokens(input))}::text[]))
       ORDER BY s.starts_at, b.number LIMIT 200`,
      values,
    );
  }

  /** Takes in a mentor, or changes one with all that follows. @throws DomainError NOT_FOUND, BAD_INPUT (`input.venueIds`) */
  async save(staff: Staff, id: string | null, input: MentorInput): Promise<Mentor> {
    if (id !== null) await this.find(staff, id);
    await this.refuseVenues(staff, input.venueIds);
    const now = this.clock.now();
    const zone = await this.town.zone();
    const { mentor, slots } = await this.transactions.run(async (entities) => {
      const mentor = await write(entities, id, input);
      const slots = id === null ? [] : await followSkills(entities, mentor, { now, zone });
      return { mentor, slots };
    });
    this.notices.announceSlots(slots);
    return mentor;
  }

  /** What it would mean for coming sessions when a mentor stops. @throws DomainError NOT_FOUND */
  async previewEnd(staff: Staff, id: string): Promise<Staffing> {
    const mentor = await this.find(staff, id);
    return this.staffing.look(staff, leftEverywhere(mentor.id));
  }

  /**
   * A mentor stops: colleagues take over whom they can; those nobody can take over must be moved first.
   * @throws DomainError NOT_FOUND; FORBIDDEN when they are in sessions elsewhere; STILL_USED when a talk would be left
   */
  async end(staff: Staff, id: string): Promise<Staffing> {
    const mentor = await this.find(staff, id);
    const ending: Planning = async (entities, moment) => {
      // First, so that whoever staffs a session with them just now is waited for, and nobody does afterwards.
      await entities.update(Mentor, { id: mentor.id }, { endedAt: moment.now });
      await leavePlans(entities, mentor.id);
      const plan = await leftEverywhere(mentor.id)(entities, moment);
      await refuseElsewhere(entities, staff, plan);
      const left = plan.steps.some((step) => step.do === 'CHANGE' && (step.slots.kept ?? []).length > 0);
      if (left) throw new DomainError('STILL_USED');
      return plan;
    };
    return this.staffing.carryOut(staff, ending, true);
  }

  /** One who has not stopped. @throws DomainError NOT_FOUND */
  private async find(staff: Staff, id: string): Promise<Mentor> {
    const [mentor] = isId(id) ? await mentorsInReach(this.dataSource.manager, staff, { id }) : [];
    if (!mentor) throw new DomainError('NOT_FOUND');
    return mentor;
  }

  private async refuseVenues(staff: Staff, venueIds: readonly string[]): Promise<void> {
    const known = await this.dataSource.getRepository(Venue).countBy({ id: In([...venueIds]) });
    const theirs = venueIds.length === 0 || venueIds.some((id) => staff.mayLookAfter(id));
    if (known < venueIds.length || !theirs) throw new DomainError('BAD_INPUT', {}, 'input.venueIds');
  }
}

/** Whoever plans for one venue doesn't empty the sessions of another one. @throws DomainError FORBIDDEN */
async function refuseElsewhere(entities: EntityManager, staff: Staff, { steps }: DatesPlan): Promise<void> {
  const { param, values } = new Statement();
  const ids = steps.flatMap((step) => (step.do === 'ADD' ? [] : [step.date.occurrence.id]));
  const elsewhere = await entities.query<unknown[]>(
    `SELECT FROM occurrence o WHERE o.id = ANY(${param(ids)}::uuid[]) AND NOT ${withinReach(staff.reach, param)} LIMIT 1`,
    values,
  );
  if (elsewhere.length > 0) throw new DomainError('FORBIDDEN');
}

async function write(entities: EntityManager, id: string | null, input: MentorInput): Promise<Mentor> {
  const { worries, devices, languages, venueIds } = input;
  const columns = {
    ...{ name: input.name.trim(), hoursAWeek: input.hoursAWeek ?? null },
    ...{ worries: [...worries], devices: [...devices], languages: [...languages], venueIds: [...venueIds] },
  };
  if (id === null) return entities.save(Mentor, { id: newId(), ...columns, endedAt: null });
  await entities.update(Mentor, { id }, columns);
  return entities.findOneByOrFail(Mentor, { id });
}
