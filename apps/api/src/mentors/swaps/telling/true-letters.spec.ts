// Whatever happens to swaps: what a letter says is true when it is sent.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CancelOccurrence } from '../../../bookings/dates/cancel-occurrence.ts';
import { byRule, byStaff } from '../../../bookings/history/note-events.ts';
import { swapTown, type SwapMentor } from '../../../testing/towns/swap-town.ts';
import { Absences } from '../../absence/absences.service.ts';
import { ComeBack } from '../../absence/come-back.ts';
import type { MentorSwap } from '../mentor-swap.entity.ts';

const { town, aMentor, sessionOf, swaps, offered, answered, postIn } = swapTown();

/** What a letter claims of its swap; nothing else may be told while that is not so. */
const CLAIMS: Record<string, (state: string, isOpen: boolean) => boolean> = {
  SWAP_ASKED: (state) => state === 'OPEN',
  SWAP_UNANSWERED: (state) => state === 'OPEN',
  SWAP_TAKEN: (state) => state === 'TAKEN',
  SWAP_DECLINED: (state) => state === 'DECLINED',
  SWAP_WITHDRAWN: (state) => state === 'WITHDRAWN',
  SWAP_OVER: (_, isOpen) => !isOpen,
};

test('whatever happens in whatever order: every letter is true when it is sent, and each is sent once', async () => {
  let read = new Set<string>();
  const act = fc.constantFrom(
    'ask',
    'askAll',
    'yes',
    'no',
    'withdraw',
    'absent',
    'back',
    'callOff',
    'post',
    'hours',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(act, fc.nat(2)), { minLength: 4, maxLength: 12 }), async (story) => {
      const mentors = [await aMentor('Ali'), await aMentor('Berta'), await aMentor('Cem')];
      const [ali] = mentors as [SwapMentor];
      const date = await sessionOf(ali, 30);
      const asked: MentorSwap[] = [];
      const refusalsAside = (work: Promise<unknown>) => work.catch(() => undefined);
      for (const [what, who] of [...story, ['post', 2] as const]) {
        const mentor = mentors[who]!;
        const swap = asked.at(-1);
        const { id } = date.occurrence;
        if (what === 'ask' || what === 'askAll')
          await refusalsAside(
            offered(date, ali, what === 'ask' ? mentor : null).then((made) => asked.push(made)),
          );
        else if (swap && (what === 'yes' || what === 'no'))
          await refusalsAside(answered(swap, mentor, what === 'yes'));
        else if (swap && what === 'withdraw') await swaps().withdraw(swap, byStaff(mentor.staffId));
        else if (what === 'absent') await refusalsAside(town.api.get(Absences).absent(id, ali.id, byRule));
        else if (what === 'back') await refusalsAside(town.api.get(ComeBack).back(id, ali.id, byRule));
        else if (what === 'callOff') await refusalsAside(town.api.get(CancelOccurrence).cancel(id, 'Sturm.'));
        else if (what === 'post' || what === 'hours') {
          await postIn(what === 'post' ? 1 + who : 60 * (1 + 8 * who));
          await onlyTrue();
        }
      }
      for (let round = 0; round < 3; round++) {
        await postIn(3);
        await onlyTrue();
      }
      const twice = await town.api.sql(
        `SELECT l.swap_id FROM message m JOIN swap_letter l ON l.id = m.subject_id WHERE m.state = 'SENT'
         GROUP BY l.swap_id, l.staff_id, l.about HAVING count(*) > 1`,
      );
      expect(twice).toEqual([]);
      // Whoever was asked, and did not answer, knows when it is over.
      const unsettled = await town.api.sql(
        `SELECT asked.id FROM swap_letter asked JOIN mentor_swap w ON w.id = asked.swap_id
         JOIN occurrence o ON o.id = w.occurrence_id
         WHERE asked.about = 'ASKED' AND asked.told_at IS NOT NULL AND w.state IN ('WITHDRAWN', 'TAKEN') AND o.starts_at > $1
           AND w.taken_by IS DISTINCT FROM asked.mentor_id AND NOT asked.mentor_id = ANY (w.declined_by)
           AND NOT EXISTS (SELECT FROM swap_letter l WHERE l.swap_id = w.id AND l.about = 'OVER'
             AND l.staff_id = asked.staff_id AND l.told_at IS NOT NULL)
           AND NOT EXISTS (SELECT FROM mentor_swap again JOIN swap_letter l ON l.swap_id = again.id AND l.about = 'ASKED'
             WHERE again.occurrence_id = w.occurrence_id AND again.from_mentor_id = w.from_mentor_id AND again.state = 'OPEN'
               AND l.staff_id = asked.staff_id)`,
        [town.api.clock.now()],
      );
      expect(unsettled).toEqual([]);
    }),
    { numRuns: 12 },
  );

  async function onlyTrue(): Promise<void> {
    const sent = await town.api.sql(
      `SELECT m.id, m.told_as AS told, w.state, w.state = 'OPEN' AND o.cancelled_at IS NULL AND EXISTS (
         SELECT FROM slot s WHERE s.occurrence_id = o.id AND s.mentor_id = w.from_mentor_id AND s.withdrawn_at IS NULL
           AND s.starts_at > $1) AS "isOpen"
       FROM message m JOIN swap_letter l ON l.id = m.subject_id JOIN mentor_swap w ON w.id = l.swap_id
       JOIN occurrence o ON o.id = w.occurrence_id WHERE m.state = 'SENT'`,
      [town.api.clock.now()],
    );
    const fresh = sent.filter(({ id }) => !read.has(id));
    read = new Set(sent.map(({ id }) => id));
    for (const { told, state, isOpen } of fresh)
      expect([told, state, isOpen, CLAIMS[told]!(state, isOpen)]).toEqual([told, state, isOpen, true]);
  }
});
