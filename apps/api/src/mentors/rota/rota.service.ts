// Reads a week of the rota, within the reach of who asks.
import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, Not } from 'typeorm';
import { Statement, withinReach } from '../../bookings/team/who-sees-bookings.ts';
import { kindsWithMentors } from '../../offers/offer-kinds.ts';
import { Occurrence } from '../../offers/occurrence.entity.ts';
import { Slot } from '../../offers/slot.entity.ts';
import { TeamDate } from '../../offers/team/dates/team-date.ts';
import { TownService } from '../../places/town/town.service.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { isId } from '../../platform/ids.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { Mentor } from '../mentor.entity.ts';
import { mentorsInReach } from '../team/mentors-in-reach.ts';
import { RotaMentor, type RotaSession, type RotaStaff, type RotaWeek } from './rota-week.ts';
import { weekMinutes } from './week-minutes.ts';
import { type Week, weekOf } from './week.ts';

const MOST_SESSIONS = 300;
const EARLIEST = Temporal.PlainDate.from('2000-01-01');
const LATEST = Temporal.PlainDate.from('2200-01-01');

interface FoundSession {
  readonly id: string;
  readonly offerId: string;
  readonly title: string;
}

@Injectable()
export class RotaService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly town: TownService,
  ) {}

  /** The week that holds a day. @throws DomainError BAD_INPUT (`from`, `venueId`) */
  async week(staff: Staff, day: Temporal.PlainDate, venueId: string | null): Promise<RotaWeek> {
    const isFar =
      Temporal.PlainDate.compare(day, EARLIEST) < 0 || Temporal.PlainDate.compare(day, LATEST) > 0;
    if (isFar) throw new DomainError('BAD_INPUT', {}, 'from');
    if (venueId !== null && !isId(venueId)) throw new DomainError('BAD_INPUT', {}, 'venueId');
    const week = weekOf(day, await this.town.zone());
    const found = await this.sessions(staff, week, venueId);
    const ids = found.map(({ id }) => id);
    const slots = await this.dataSource.getRepository(Slot).find({
      where: [
        { occurrenceId: In(ids), withdrawnAt: IsNull() },
        { occurrenceId: In(ids), absentSince: Not(IsNull()) },
      ],
      order: { startsAt: 'ASC', id: 'ASC' },
    });
    const mentors = await this.mentors(staff, slots);
    return {
      from: week.on,
      sessions: await this.staffed(found, slots, mentors),
      mentors: await this.hours(mentors, week),
    };
  }

  private async sessions(staff: Staff, week: Week, venueId: string | null): Promise<FoundSession[]> {
    const { param, values } = new Statement();
    return this.dataSource.query<FoundSession[]>(
      `SELECT o.id, f.id AS "offerId", t.title FROM occurrence o JOIN offer f ON f.id = o.offer_id
       JOIN offer_text t ON t.offer_id = f.id AND t.language = f.original_language
       WHERE o.starts_at >= ${param(week.from)} AND o.starts_at < ${param(week.until)} AND o.cancelled_at IS NULL
         AND f.state = 'PUBLISHED' AND f.kind = ANY(${param(kindsWithMentors)})
         AND (${param(venueId)}::uuid IS NULL OR o.venue_id = ${param(venueId)}) AND ${withinReach(staff.reach, param)}
       ORDER BY o.starts_at, o.id LIMIT ${MOST_SESSIONS}`,
      values,
    );
  }

  private async mentors(staff: Staff, slots: readonly Slot[]): Promise<Mentor[]> {
    const there = slots.flatMap(({ mentorId }) => mentorId ?? []);
    return mentorsInReach(this.dataSource.manager, staff, { alsoIds: there });
  }

  private async staffed(
    found: readonly FoundSession[],
    slots: readonly Slot[],
    mentors: readonly Mentor[],
  ): Promise<RotaSession[]> {
    const dates = await this.dataSource
      .getRepository(Occurrence)
      .findBy({ id: In(found.map(({ id }) => id)) });
    const dateOf = new Map(dates.map((date) => [date.id, date]));
    const slotsOf = Map.groupBy(slots, ({ occurrenceId }) => occurrenceId);
    return found.flatMap(({ id, offerId, title }) => {
      const date = dateOf.get(id);
      const staff = staffOf(slotsOf.get(id) ?? [], mentors);
      return date ? [{ date: new TeamDate(date), offerId, title, staff }] : [];
    });
  }

  private async hours(mentors: readonly Mentor[], week: Week): Promise<RotaMentor[]> {
    const asked = mentors.map(({ id }) => ({ mentorId: id, week }));
    const minutes = await weekMinutes(this.dataSource.manager, asked);
    return mentors.map((mentor, index) => RotaMentor.of(mentor, minutes[index]!));
  }
}

/** By the names of the mentors. */
function staffOf(slots: readonly Slot[], mentors: readonly Mentor[]): RotaStaff[] {
  const own = Map.groupBy(slots, ({ mentorId }) => mentorId);
  return mentors.flatMap((mentor) => {
    const theirs = own.get(mentor.id) ?? [];
    const times = theirs.map(({ id, startsAt, endsAt, taken }) => ({
      ...{ id, startsAt, endsAt },
      isBooked: taken > 0,
    }));
    const isAbsent = theirs.some(({ absentSince }) => absentSince !== null);
    return times.length > 0 ? [{ mentor, isAbsent, slots: times }] : [];
  });
}
