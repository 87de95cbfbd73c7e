// How many messages are due and not sent, for whoever watches over the house.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Metrics } from '../../platform/observing/metrics.ts';
import { Clock } from '../../platform/time/clock.ts';

const COUNTED_EVERY_MS = 10_000;

@Injectable()
export class QueueDepth {
  private due = 0;
  private countedAt = -Infinity;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    metrics: Metrics,
  ) {
    metrics.gauge('mitnand_messages_due', () => this.due);
  }

  /** Counts anew unless that was done a moment ago. */
  async look(): Promise<void> {
    if (performance.now() - this.countedAt < COUNTED_EVERY_MS) return;
    this.countedAt = performance.now();
    const [counted] = await this.dataSource.query<{ due: number }[]>(
      `SELECT count(*)::int AS due FROM message WHERE state = 'PENDING' AND channel <> 'CALL' AND due_at <= $1`,
      [this.clock.now()],
    );
    this.due = counted!.due;
  }
}
