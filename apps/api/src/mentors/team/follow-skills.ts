// What hangs on a mentor's skills follows them: slots that are still to come, and the plans of series.
import type { EntityManager } from 'typeorm';
import { lockOccurrences } from '../../bookings/taking/locks.ts';
import { type Moment, passOnFreePlaces } from '../../bookings/waiting/waiting-list.ts';
import { skillTokens } from '../../offers/slot-tokens.ts';
import type { Mentor } from '../mentor.entity.ts';
import { comingDatesOf } from '../staffing/staffing-plans.ts';

/** SQL: of these tokens the one for where one takes part, with others beside it. */
const withSkills = (offers: string) =>
  `ARRAY(SELECT token FROM ${offers} AS token WHERE starts_with(token, 'mode:')) || $2::text[]`;

/**
 * Coming slots of a mentor offer what they can do now; places that fit somebody who waits are passed on. Bookings stay
 * where they are, also where the mentor can no longer help.
 * @returns ids of slots that changed
 */
export async function followSkills(
  entities: EntityManager,
  mentor: Mentor,
  moment: Moment,
): Promise<string[]> {
  const tokens = skillTokens(mentor);
  // Series before dates, as everywhere.
  await entities.query(
    `UPDATE series SET slot_plan = (
       SELECT jsonb_agg(CASE WHEN slot ->> 'mentorId' = $1
         THEN jsonb_set(slot, '{offers}', to_jsonb(${withSkills(`jsonb_array_elements_text(slot -> 'offers')`)}))
         ELSE slot END ORDER BY rank)
       FROM jsonb_array_elements(slot_plan) WITH ORDINALITY AS planned (slot, rank))
     WHERE slot_plan @> jsonb_build_array(jsonb_build_object('mentorId', $1::text))`,
    [mentor.id, tokens],
  );
  const dates = await lockOccurrences(entities, await comingDatesOf(entities, mentor.id, moment.now));
  const [slots] = await entities.query<[{ id: string }[], number]>(
    `UPDATE slot SET offers = ${withSkills('unnest(offers)')}
     WHERE mentor_id = $1 AND starts_at > $3 AND occurrence_id = ANY($4)
       AND (withdrawn_at IS NULL OR absent_since IS NOT NULL) RETURNING id`,
    [mentor.id, tokens, moment.now, [...dates.keys()]],
  );
  const changed = new Set(slots.map(({ id }) => id));
  for (const date of dates.values())
    for (const id of await passOnFreePlaces(entities, date, moment)) changed.add(id);
  return [...changed];
}

/** A mentor who has stopped is in no plan of a series any more. */
export async function leavePlans(entities: EntityManager, mentorId: string): Promise<void> {
  await entities.query(
    `UPDATE series SET slot_plan = (
       SELECT coalesce(jsonb_agg(slot ORDER BY rank) FILTER (WHERE slot ->> 'mentorId' IS DISTINCT FROM $1), '[]')
       FROM jsonb_array_elements(slot_plan) WITH ORDINALITY AS planned (slot, rank))
     WHERE slot_plan @> jsonb_build_array(jsonb_build_object('mentorId', $1::text))`,
    [mentorId],
  );
}
