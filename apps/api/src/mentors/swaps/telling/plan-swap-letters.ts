// Plans what mentors are told of a swap, in the transaction that gives the reason; each of them once about each matter.
import type { EntityManager } from 'typeorm';
import { planMails } from '../../../messages/outbox/plan.ts';
import { newId } from '../../../platform/ids.ts';
import type { SwapMatter } from './swap-letter.entity.ts';

/** Of the outbox; a message of it is about a row of `swap_letter`. */
export const SWAP = 'mentor.swap';

/** What was taken back by then nobody is ever told. */
export const SETTLES_MINUTES = 2;

/** Of one matter; enough to find somebody, and the others who could say yes read of it in their week. */
const MOST_TOLD = 100;

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
  const told = people
    .filter(({ staffId }) => (staffId === null ? alsoUnreachable : staffId !== exceptStaffId))
    .slice(0, MOST_TOLD);
  const letters = await entities.query<{ id: string; staffId: string | null }[]>(
    `INSERT INTO swap_letter (id, swap_id, mentor_id, staff_id, about)
     SELECT letter.id, $1, letter.mentor_id, letter.staff_id, $2
     FROM unnest($3::uuid[], $4::uuid[], $5::uuid[]) AS letter (id, mentor_id, staff_id)
     ON CONFLICT DO NOTHING RETURNING id, staff_id AS "staffId"`,
    [
      ...[swapId, about, told.map(() => newId())],
      ...[told.map(({ mentorId }) => mentorId), told.map(({ staffId }) => staffId)],
    ],
  );
  const subjectIds = letters.flatMap(({ id, staffId }) => (staffId === null ? [] : id));
  await planMails(entities, { kind: SWAP, subjectIds, now, dueAt: now.add({ minutes: inMinutes }) });
}
