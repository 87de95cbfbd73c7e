// Finds what mentors must be told of swaps without anybody having done something just now: that nobody has said yes, that
// whoever was asked need not answer any more, and what was not true when it was to be sent and is so now.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { planMessage } from '../../../messages/outbox/plan.ts';
import { Outbox } from '../../../messages/outbox/outbox.ts';
import { Jobs } from '../../../platform/jobs.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Transactions } from '../../../platform/transactions/transaction.ts';
import { answerBy } from './answer-by.ts';
import { planSwapLetters, SETTLES_MINUTES, SWAP } from './plan-swap-letters.ts';
import type { SwapMatter } from './swap-letter.entity.ts';
import { LEFT, MAY_BE_TRUE } from './swap-letters-sql.ts';
import { readSwapStory } from './swap-story.ts';

interface Due {
  readonly swapId: string;
  readonly mentorId: string;
  readonly about: SwapMatter;
  /** Of a letter that was dropped; none yet otherwise. */
  readonly letterId?: string;
}

@Injectable()
export class SweepSwaps implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('tell-of-swaps', '* * * * *', () => this.run());
  }

  /** Running twice at once does no harm: each is told once about each matter. */
  async run(): Promise<void> {
    const now = this.clock.now();
    const found = [...(await this.unanswered(now)), ...(await this.over(now)), ...(await this.dropped(now))];
    if (found.length === 0) return;
    await this.transactions.quietly(async (entities) => {
      for (const due of found)
        if ((await readSwapStory(entities, due, now)) !== null) await plan(entities, due, now);
    });
    this.outbox.wake();
  }

  /** Close to the session, or when all who were asked have said no. */
  private async unanswered(now: Temporal.Instant): Promise<Due[]> {
    type Open = Due & { start: Temporal.Instant; offeredAt: Temporal.Instant; allSaidNo: boolean };
    const open = await this.dataSource.query<Open[]>(
      `SELECT w.id AS "swapId", w.from_mentor_id AS "mentorId", 'UNANSWERED' AS about, w.offered_at AS "offeredAt",
         left_over.start, cardinality(w.declined_by) > 0 AND NOT EXISTS (SELECT FROM swap_letter l
           WHERE l.swap_id = w.id AND l.about = 'ASKED' AND NOT l.mentor_id = ANY(w.declined_by)) AS "allSaidNo"
       FROM mentor_swap w JOIN occurrence o ON o.id = w.occurrence_id AND o.cancelled_at IS NULL AND o.ends_at > $1
       CROSS JOIN LATERAL (SELECT ${LEFT('$1')} AS start) left_over
       WHERE w.state = 'OPEN' AND left_over.start IS NOT NULL
         AND NOT EXISTS (SELECT FROM swap_letter l WHERE l.swap_id = w.id AND l.about = 'UNANSWERED')`,
      [now],
    );
    return open.filter(
      ({ start, offeredAt, allSaidNo }) =>
        allSaidNo || Temporal.Instant.compare(answerBy(start, offeredAt), now) <= 0,
    );
  }

  /** Of those who were told that they are asked. */
  private over(now: Temporal.Instant): Promise<Due[]> {
    return this.dataSource.query<Due[]>(
      `SELECT DISTINCT w.id AS "swapId", asked.mentor_id AS "mentorId", 'OVER' AS about FROM swap_letter asked
       JOIN mentor_swap w ON w.id = asked.swap_id JOIN occurrence o ON o.id = w.occurrence_id
       WHERE asked.about = 'ASKED' AND asked.told_at IS NOT NULL AND o.ends_at > $1
         AND w.taken_by IS DISTINCT FROM asked.mentor_id AND w.state <> 'DECLINED'
         AND NOT asked.mentor_id = ANY(w.declined_by)
         AND (w.state <> 'OPEN' OR o.cancelled_at IS NOT NULL OR ${LEFT('$1')} IS NULL)
         AND NOT EXISTS (SELECT FROM swap_letter l WHERE l.swap_id = w.id AND l.about = 'OVER' AND l.mentor_id = asked.mentor_id)`,
      [now],
    );
  }

  /** Not true when they were to be sent, so that nobody was told; they may be so by now. */
  private dropped(now: Temporal.Instant): Promise<Due[]> {
    return this.dataSource.query<Due[]>(
      `SELECT l.id AS "letterId", l.swap_id AS "swapId", l.mentor_id AS "mentorId", l.about FROM swap_letter l
       JOIN staff_member someone ON someone.id = l.staff_id AND someone.ended_at IS NULL AND someone.email IS NOT NULL
       JOIN mentor_swap w ON w.id = l.swap_id JOIN occurrence o ON o.id = w.occurrence_id
       WHERE l.told_at IS NULL AND o.ends_at > $1 AND ${MAY_BE_TRUE('$1')}
         AND NOT EXISTS (SELECT FROM message m WHERE m.subject_id = l.id AND m.kind = $2 AND m.state <> 'DROPPED')`,
      [now, SWAP],
    );
  }
}

/** What may be taken back at once is told a little later. */
async function plan(
  entities: EntityManager,
  { swapId, mentorId, about, letterId }: Due,
  now: Temporal.Instant,
): Promise<void> {
  const inMinutes = about === 'ASKED' || about === 'OVER' ? SETTLES_MINUTES : 0;
  const dueAt = now.add({ minutes: inMinutes });
  if (letterId) await planMessage(entities, { kind: SWAP, subjectId: letterId, now, dueAt });
  else await planSwapLetters(entities, { swapId, about, mentorIds: [mentorId], now, inMinutes });
}
