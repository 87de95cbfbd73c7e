// Staffs sessions: looked at first, refused where a mentor would be in two places or give more than they want.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Consequence } from '../../bookings/date-plans/date-change.ts';
import { ChangeDates } from '../../bookings/dates/change-dates.service.ts';
import type { Planning } from '../../bookings/dates/plan-change.ts';
import { DatesScope } from '../../bookings/dates/team/dates-change-input.ts';
import { byStaff } from '../../bookings/history/note-events.ts';
import { Statement, withinReach } from '../../bookings/team/who-sees-bookings.ts';
import { TeamDatesService } from '../../offers/team/dates/team-dates.service.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { type Findings, findingsOf, refuseAgainst } from './findings.ts';
import type { Staffing, StaffedDate } from './staffing.ts';
import type { StaffingInput } from './staffing-input.ts';
import { moved, staffed } from './staffing-plans.ts';

export interface MentorMove {
  readonly mentorId: string;
  readonly fromId: string;
  readonly toId: string;
}

@Injectable()
export class StaffingService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly changes: ChangeDates,
    private readonly dates: TeamDatesService,
  ) {}

  /** What a staffing would mean. @throws DomainError NOT_FOUND, and as `staffSession` except for what it lists */
  async previewSession(staff: Staff, occurrenceId: string, staffing: StaffingInput): Promise<Staffing> {
    await this.find(staff, occurrenceId, staffing.scope);
    return this.look(staff, staffed(occurrenceId, staffing));
  }

  /** @throws DomainError NOT_FOUND, MENTOR_BUSY, MENTOR_HOURS, MENTOR_ELSEWHERE, and as `ChangeDates.apply` */
  async staffSession(
    staff: Staff,
    occurrenceId: string,
    staffing: StaffingInput,
    beyondLimit: boolean,
  ): Promise<Staffing> {
    await this.find(staff, occurrenceId, staffing.scope);
    return this.carryOut(staff, staffed(occurrenceId, staffing), beyondLimit);
  }

  /** What moving a mentor would mean. @throws DomainError NOT_FOUND, BAD_INPUT (`toId`) */
  async previewMove(staff: Staff, move: MentorMove): Promise<Staffing> {
    return this.look(staff, await this.moving(staff, move));
  }

  /** @throws DomainError as `staffSession`, of both sessions */
  async moveMentor(staff: Staff, move: MentorMove, beyondLimit: boolean): Promise<Staffing> {
    return this.carryOut(staff, await this.moving(staff, move), beyondLimit);
  }

  /** What a plan for mentors means; nothing is written. */
  async look(staff: Staff, planning: Planning): Promise<Staffing> {
    const findings: Findings[] = [];
    const dates = await this.changes.look(async (entities, moment) => {
      const plan = await planning(entities, moment);
      findings.push(await findingsOf(entities, plan, moment.town.timeZone));
      return plan;
    });
    return this.told(staff, dates, findings.at(-1)!);
  }

  /** Writes such a plan unless something stands against it. */
  async carryOut(staff: Staff, planning: Planning, beyondLimit: boolean): Promise<Staffing> {
    const findings: Findings[] = [];
    const checked: Planning = async (entities, moment) => {
      const plan = await planning(entities, moment);
      const found = await findingsOf(entities, plan, moment.town.timeZone);
      refuseAgainst(found, beyondLimit);
      findings.push(found);
      return plan;
    };
    const dates = await this.changes.carryOut(checked, '', byStaff(staff.id));
    return this.told(staff, dates, findings.at(-1)!);
  }

  private async moving(staff: Staff, { mentorId, fromId, toId }: MentorMove): Promise<Planning> {
    for (const id of [fromId, toId]) await this.dates.find(staff, id);
    return moved(mentorId, fromId, toId);
  }

  /** Whoever has one date at their venue does not touch the others of its series. */
  private async find(staff: Staff, occurrenceId: string, scope: DatesScope): Promise<void> {
    if (scope === DatesScope.THIS) await this.dates.find(staff, occurrenceId);
    else await this.dates.findWithSeries(staff, occurrenceId);
  }

  private async told(staff: Staff, consequences: readonly Consequence[], found: Findings): Promise<Staffing> {
    const met = consequences.flatMap((date) =>
      date.occurrenceId && date.talks.length > 0 ? [date.occurrenceId] : [],
    );
    const rows = await this.inReach(staff, met);
    const dates = consequences.flatMap(({ occurrenceId, on, talks }): StaffedDate[] => {
      if (occurrenceId === null) return [];
      const venueId = rows.get(occurrenceId)?.venueId ?? null;
      const theirs = rows.has(occurrenceId) ? {} : { bookingId: null, number: null };
      return [{ occurrenceId, on, talks: talks.map((talk) => ({ ...talk, venueId, ...theirs })) }];
    });
    return { dates, clashes: [...found.clashes], beyond: [...found.beyond] };
  }

  private async inReach(staff: Staff, ids: string[]): Promise<Map<string, { venueId: string | null }>> {
    const { param, values } = new Statement();
    const rows = await this.dataSource.query<{ id: string; venueId: string | null }[]>(
      `SELECT o.id, o.venue_id AS "venueId" FROM occurrence o
       WHERE o.id = ANY(${param(ids)}::uuid[]) AND ${withinReach(staff.reach, param)}`,
      values,
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
