// Plans what mentors are told of a swap, in the transaction that gives the reason; each of them once about each matter.
import type { EntityManager } from 'typeorm';
import { planMessage } from '../../../messages/outbox/plan.ts';
import { newId } from '../../../platform/ids.ts';
import type { SwapMatter } from './swap-letter.entity.ts';

/** Of the outbox; a message of it is about a row of `swap_letter`. */
export const SWAP = 'mentor.swap';

/** What was taken back by then nobody is ever told. */
export const SETTLES_MINUTES = 2;

interface Planned {
  readonly swapId: string;
  readonly about: SwapMatter;
  readonly mentorIds: readonly string[];
  readonly now: Temporal.Instant;
  readonly inMinutes?: number;
  /** Nobody is told what they did themselves. */
  readonly exceptStaffId?: string | null;
  /** Who has no address stands on Today, unless they are some of many. */
  readonly alsoUnreachable?: boolean;
}

/** Everybody of the staff who is such a mentor and has an address. */
export async function planSwapLetters(
  entities: EntityManager,
  { swapId, about, mentorIds, now, inMinutes = 0, exceptStaffId = null, alsoUnreachable = true }: Planned,
): Promise<void> {
  const people = await entities.query<{ mentorId: string; staffId: string | null }[]>(
    `SELECT DISTINCT mentor.id AS "mentorId", someone.id AS "staffId" FROM unnest($1::uuid[]) AS mentor (id)
     LEFT JOIN (staff_grant g JOIN staff_member someone
       ON someone.id = g.staff_id AND someone.ended_at IS NULL AND someone.email IS NOT NULL)
       ON g.mentor_id = mentor.id AND g.role = 'MENTOR'
     ORDER BY 1, 2`,
    [mentorIds],
  );
  for (const { mentorId, staffId } of people) {
    if (staffId === null ? !alsoUnreachable : staffId === exceptStaffId) continue;
    const [letter] = await entities.query<{ id: string }[]>(
      `INSERT INTO swap_letter (id, swap_id, mentor_id, staff_id, about) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING RETURNING id`,
      [newId(), swapId, mentorId, staffId, about],
    );
    const dueAt = now.add({ minutes: inMinutes });
    if (letter && staffId !== null)
      await planMessage(entities, { kind: SWAP, subjectId: letter.id, now, dueAt });
  }
}
