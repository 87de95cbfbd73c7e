// Which swaps somebody is to see: mentors those they asked or are asked, the team those at dates within its reach.
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { Statement, withinReach } from '../../bookings/team/who-sees-bookings.ts';
import { Clock } from '../../platform/time/clock.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { ownMentorIds } from '../absence/own-session.ts';
import { Mentor } from '../mentor.entity.ts';
import { MentorSwap, SwapState } from './mentor-swap.entity.ts';
import { busyOnes, misfits, sessionToSwap } from './session-to-swap.ts';
import { type SwapTopic, topicsOf } from './swap-topic.ts';

const MOST = 200;

@Injectable()
export class SwapList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Of sessions that are not over, by their start; what was answered stays to be read. */
  async list(staff: Staff): Promise<MentorSwap[]> {
    const { manager } = this.dataSource;
    const own = ownMentorIds(staff);
    const { param, values } = new Statement();
    const [ids, now] = [`${param(own)}::uuid[]`, param(this.clock.now())];
    const asked = `(w.to_mentor_id IS NULL AND w.state = 'OPEN' AND cardinality(${ids}) > 0)`;
    const theirs = `(w.from_mentor_id = ANY(${ids}) OR w.to_mentor_id = ANY(${ids}) OR w.taken_by = ANY(${ids}) OR ${asked})`;
    const { reach } = staff;
    const works = reach.everything || reach.venueIds.length > 0;
    const rows = await manager.query<{ id: string }[]>(
      `SELECT w.id FROM mentor_swap w JOIN occurrence o ON o.id = w.occurrence_id
       WHERE o.ends_at > ${now} AND w.state <> 'WITHDRAWN'
         AND (${theirs}${works ? ` OR ${withinReach({ ...reach, organisationIds: [] }, param)}` : ''})
       ORDER BY o.starts_at, w.offered_at, w.id LIMIT ${MOST}`,
      values,
    );
    const swaps = await manager.findBy(MentorSwap, { id: In(rows.map(({ id }) => id)) });
    const ordered = rows.flatMap(({ id }) => swaps.find((swap) => swap.id === id) ?? []);
    if (works) return ordered;
    const shown = await Promise.all(ordered.map((swap) => this.concerns(manager, swap, own)));
    return ordered.filter((_, index) => shown[index]);
  }

  /** A question to all is one for those alone who could say yes. */
  private async concerns(entities: EntityManager, swap: MentorSwap, own: string[]): Promise<boolean> {
    const isNamed = [swap.fromMentorId, swap.toMentorId, swap.takenBy].some(
      (id) => id !== null && own.includes(id),
    );
    return isNamed || (await this.mayAnswer(entities, swap, own)) !== null;
  }

  /** What one would take on with a yes; nothing any more once it was answered. */
  async topics(entities: EntityManager, swap: MentorSwap): Promise<SwapTopic[]> {
    if (swap.state !== SwapState.OPEN) return [];
    const { occurrenceId, fromMentorId } = swap;
    return topicsOf((await sessionToSwap(entities, occurrenceId, fromMentorId, this.clock.now())).bookings);
  }

  /** As which of their mentors somebody can say yes or no now; null: not at all. */
  async mayAnswer(entities: EntityManager, swap: MentorSwap, own: readonly string[]): Promise<string | null> {
    const asked = own.filter((id) => id !== swap.fromMentorId && (swap.toMentorId ?? id) === id);
    if (swap.state !== SwapState.OPEN || asked.length === 0) return null;
    const session = await sessionToSwap(entities, swap.occurrenceId, swap.fromMentorId, this.clock.now());
    if (session.slots.length === 0) return null;
    if (swap.toMentorId !== null) return asked[0]!;
    const busy = await busyOnes(entities, session, asked);
    const mentors = await entities.findBy(Mentor, { id: In(asked) });
    const fits = mentors.filter(
      (mentor) =>
        mentor.endedAt === null &&
        !busy.has(mentor.id) &&
        !swap.declinedBy.includes(mentor.id) &&
        misfits(session, mentor).length === 0,
    );
    return fits[0]?.id ?? null;
  }
}
