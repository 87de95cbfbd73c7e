// Finds what mentors must be told of swaps without anybody having done something just now: that nobody has said yes, and
// that whoever was asked need not answer any more.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Outbox } from '../../../messages/outbox/outbox.ts';
import { Jobs } from '../../../platform/jobs.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Transactions } from '../../../platform/transactions/transaction.ts';
import { answerBy } from './answer-by.ts';
import { planSwapLetters } from './plan-swap-letters.ts';
import type { SwapMatter } from './swap-letter.entity.ts';

interface Due {
  readonly swapId: string;
  readonly mentorId: string;
  readonly about: SwapMatter;
  readonly staffId: string | null;
}

/** SQL: what the one who asks still has to give away of the session of swap `w`, as `start`. */
const LEFT = `(SELECT min(s.starts_at) FROM slot s
  WHERE s.occurrence_id = w.occurrence_id AND s.mentor_id = w.from_mentor_id AND s.withdrawn_at IS NULL AND s.starts_at > $1)`;

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
    const due = [...(await this.unanswered(now)), ...(await this.over(now))];
    if (due.length === 0) return;
    await this.transactions.quietly(async (entities) => {
      for (const { swapId, mentorId, about } of due)
        await planSwapLetters(entities, { swapId, about, mentorIds: [mentorId], now });
    });
    this.outbox.wake();
  }

  private async unanswered(now: Temporal.Instant): Promise<Due[]> {
    const open = await this.dataSource.query<
      (Due & { start: Temporal.Instant; offeredAt: Temporal.Instant })[]
    >(
      `SELECT w.id AS "swapId", w.from_mentor_id AS "mentorId", w.offered_at AS "offeredAt", left_over.start
       FROM mentor_swap w JOIN occurrence o ON o.id = w.occurrence_id AND o.cancelled_at IS NULL
       CROSS JOIN LATERAL (SELECT ${LEFT} AS start) left_over
       WHERE w.state = 'OPEN' AND left_over.start IS NOT NULL
         AND NOT EXISTS (SELECT FROM swap_letter l WHERE l.swap_id = w.id AND l.about = 'UNANSWERED')`,
      [now],
    );
    const isDue = ({ start, offeredAt }: (typeof open)[number]) =>
      Temporal.Instant.compare(answerBy(start, offeredAt), now) <= 0;
    return open.filter(isDue).map((swap) => ({ ...swap, about: 'UNANSWERED', staffId: null }));
  }

  /** Of those who were told that they are asked. */
  private async over(now: Temporal.Instant): Promise<Due[]> {
    const rows = await this.dataSource.query<Omit<Due, 'about'>[]>(
      `SELECT DISTINCT w.id AS "swapId", asked.mentor_id AS "mentorId" FROM swap_letter asked
       JOIN mentor_swap w ON w.id = asked.swap_id JOIN occurrence o ON o.id = w.occurrence_id
       WHERE asked.about = 'ASKED' AND asked.told_at IS NOT NULL AND o.starts_at > $1
         AND w.taken_by IS DISTINCT FROM asked.mentor_id AND w.state <> 'DECLINED'
         AND NOT asked.mentor_id = ANY(w.declined_by)
         AND (w.state <> 'OPEN' OR o.cancelled_at IS NOT NULL OR ${LEFT} IS NULL)
         AND NOT EXISTS (SELECT FROM swap_letter l WHERE l.swap_id = w.id AND l.about = 'OVER' AND l.mentor_id = asked.mentor_id)`,
      [now],
    );
    return rows.map((row) => ({ ...row, about: 'OVER' }));
  }
}
