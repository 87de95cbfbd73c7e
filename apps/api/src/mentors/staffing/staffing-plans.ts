// Plans that change who is in which session; what becomes of slots and bookings is found out by `bookings/date-plans`.
import { type EntityManager, In } from 'typeorm';
import { datesNow } from '../../bookings/date-plans/dates-now.ts';
import type { Step } from '../../bookings/date-plans/dates-plan.ts';
import { slotsByPlan } from '../../bookings/date-plans/slot-changes.ts';
import { changeOf, type Planning } from '../../bookings/dates/plan-change.ts';
import { DatesScope } from '../../bookings/dates/team/dates-change-input.ts';
import { lockOccurrences } from '../../bookings/taking/locks.ts';
import { Occurrence } from '../../offers/occurrence.entity.ts';
import { wallMinutes } from '../../offers/series/dates/wall-minutes.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { planPlus, planWith, planWithout, sessionNow, willing } from './session-plan.ts';
import type { StaffingInput } from './staffing-input.ts';

/** A session, or those of its series, with just these mentors. @throws DomainError as `ChangeDates.apply` */
export function staffed(occurrenceId: string, { scope, mentorIds, ...cut }: StaffingInput): Planning {
  return async (entities, moment) => {
    if (mentorIds.length === 0 && scope !== DatesScope.THIS)
      throw new DomainError('BAD_INPUT', {}, 'staffing.mentorIds');
    const mentors = await willing(entities, mentorIds, moment.locking);
    const session = await sessionNow(entities, occurrenceId);
    const slotPlan = planWith(session, mentors, cut, moment.town.timeZone);
    return changeOf(occurrenceId, { scope, change: { slotPlan } })(entities, moment);
  };
}

/** A mentor goes from one session to another; both are as they were apart from that. @throws DomainError NOT_FOUND (`mentorId`) */
export function moved(mentorId: string, fromId: string, toId: string): Planning {
  return async (entities, moment) => {
    if (fromId === toId) throw new DomainError('BAD_INPUT', {}, 'toId');
    const [mentor] = await willing(entities, [mentorId], moment.locking);
    if (moment.locking) await lockOccurrences(entities, [fromId, toId]);
    const from = await sessionNow(entities, fromId);
    if (!from.slots.some((slot) => slot.mentorId === mentorId))
      throw new DomainError('NOT_FOUND', {}, 'mentorId');
    const to = await sessionNow(entities, toId);
    const left = changeOf(fromId, { scope: 'THIS', change: { slotPlan: planWithout(from, mentorId) } });
    const joinedPlan = planPlus(to, mentor!, moment.town.timeZone);
    const joined = changeOf(toId, { scope: 'THIS', change: { slotPlan: joinedPlan } });
    const [away, there] = [await left(entities, moment), await joined(entities, moment)];
    return { series: null, steps: [...away.steps, ...there.steps] };
  };
}

/** A mentor leaves all coming sessions; series are no concern of this. */
export function leftEverywhere(mentorId: string): Planning {
  return async (entities, { now, town, locking }) => {
    const ids = await comingDatesOf(entities, mentorId, now);
    const dates = locking
      ? [...(await lockOccurrences(entities, ids)).values()]
      : await entities.findBy(Occurrence, { id: In(ids) });
    const steps = (await datesNow(entities, dates)).map((date): Step => {
      const { occurrence } = date;
      const minutes = wallMinutes(occurrence, town.timeZone);
      const slots = slotsByPlan(date, occurrence, { minutes, plan: planWithout(date, mentorId), now });
      return { do: 'CHANGE', date, on: occurrence.seriesOn, to: occurrence, slots };
    });
    return { series: null, steps };
  };
}

/** Dates in which a mentor has a slot that is still to begin, or would have were they not absent. */
export async function comingDatesOf(
  entities: EntityManager,
  mentorId: string,
  now: Temporal.Instant,
): Promise<string[]> {
  const rows = await entities.query<{ id: string }[]>(
    `SELECT occurrence_id AS id FROM slot
     WHERE mentor_id = $1 AND withdrawn_at IS NULL AND tstzrange(starts_at, ends_at) && tstzrange($2, NULL)
       AND starts_at > $2
     UNION SELECT occurrence_id FROM slot WHERE mentor_id = $1 AND absent_since IS NOT NULL AND starts_at > $2`,
    [mentorId, now],
  );
  return rows.map(({ id }) => id);
}
