/** Limits that hold across replicas: one counter in the database for each name, key and window of time. */
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from './time/clock.ts';
import { translateDatabaseError } from './database/database-errors.ts';
import { DomainError, type ErrorCode } from './domain-error.ts';
import { Jobs } from './jobs.ts';
import { Secrets } from './settings/secrets.ts';
import { Transactions } from './transactions/transaction.ts';

export interface RateLimit {
  /** How many are allowed in one window; the next one is refused. */
  readonly perWindow: number;
  /** Windows are fixed (they begin at multiples of this), so twice `perWindow` may meet around a boundary. */
  readonly windowSeconds: number;
  /** The refusal; RATE_LIMITED unless said. */
  readonly code?: Extract<ErrorCode, 'RATE_LIMITED' | 'TOO_MANY_ATTEMPTS' | 'TOO_MANY_SIGN_INS'>;
}

export interface Count {
  readonly name: string;
  readonly key: string;
  readonly limit: RateLimit;
  readonly by: number;
}

type RunQuery = <Rows>(sql: string, parameters: unknown[]) => Promise<Rows>;

/** Injected as this token: false only in specs, where one address stands for a whole town. */
export const LIMITS_HOLD = Symbol('LIMITS_HOLD');

@Injectable()
export class RateLimits implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly secrets: Secrets,
    private readonly jobs: Jobs,
    private readonly transactions: Transactions,
    @Inject(LIMITS_HOLD) private readonly hold: boolean,
  ) {}

  onModuleInit(): void {
    this.jobs.every('forget-rate-counts', '*/10 * * * *', () => this.forgetPast());
  }

  /**
   * Counts one and refuses when that is too many. `key` says who or what is limited; only its keyed hash is stored.
   * @throws DomainError with the limit's code and the `minutes` until the window ends
   */
  async take(name: string, key: string, limit: RateLimit): Promise<void> {
    if ((await this.record(name, key, limit)) > limit.perWindow) this.refuse(limit);
  }

  /** Counts one and answers how many there were in this window. */
  async record(name: string, key: string, limit: RateLimit): Promise<number> {
    const [hits] = await this.add([{ name, key, limit, by: 1 }]);
    return hits!;
  }

  /**
   * Adds to several counters at once, or gives back with a negative `by`; none goes below zero.
   * @returns what each counts in its window now, in the order given
   */
  add(counts: readonly Count[]): Promise<number[]> {
    return this.addBy((sql, parameters) => this.query(sql, parameters), counts);
  }

  /** As `add`, for what must not be lost when a connection breaks just now: tries again for some seconds. */
  async addPatiently(counts: readonly Count[]): Promise<void> {
    await this.transactions.quietly((entities) =>
      this.addBy((sql, parameters) => entities.query(sql, parameters), counts),
    );
  }

  private async addBy(query: RunQuery, counts: readonly Count[]): Promise<number[]> {
    const rows = counts.map(({ name, key, limit, by }) => ({
      key: this.keyOf(name, key, limit),
      by,
      ...this.window(limit),
    }));
    const counted = await query<{ key: Buffer; hits: number }[]>(
      // In the order of the keys, so that two requests never wait for each other in a circle.
      `INSERT INTO rate_count AS count (key, window_start, hits, expires_at)
       SELECT key, starts_at, greatest(by, 0), ends_at
       FROM unnest($1::bytea[], $2::timestamptz[], $3::int[], $4::timestamptz[]) AS added (key, starts_at, by, ends_at)
       ORDER BY key
       ON CONFLICT (key, window_start) DO UPDATE SET hits = greatest(0, count.hits +
         ($3::int[])[array_position($1::bytea[], excluded.key)])
       RETURNING key, hits`,
      [
        rows.map((row) => row.key),
        rows.map((row) => row.startsAt.toString()),
        rows.map((row) => row.by),
        rows.map((row) => row.endsAt.toString()),
      ],
    );
    const hits = new Map(counted.map((row) => [row.key.toString('hex'), row.hits]));
    return rows.map((row) => hits.get(row.key.toString('hex')) ?? 0);
  }

  private async forgetPast(): Promise<void> {
    await this.query('DELETE FROM rate_count WHERE expires_at < $1', [this.clock.now()]);
  }

  /** @throws DomainError with the limit's code, unless limits are off as in some specs */
  refuse(limit: RateLimit): void {
    if (!this.hold) return;
    const { endsAt } = this.window(limit);
    const minutes = Math.ceil(this.clock.now().until(endsAt).total('minutes'));
    throw new DomainError(limit.code ?? 'RATE_LIMITED', { minutes: Math.max(1, minutes) });
  }

  private window({ windowSeconds }: RateLimit): { startsAt: Temporal.Instant; endsAt: Temporal.Instant } {
    const length = windowSeconds * 1_000;
    const start = Math.floor(this.clock.now().epochMilliseconds / length) * length;
    const at = (milliseconds: number) => Temporal.Instant.fromEpochMilliseconds(milliseconds);
    return { startsAt: at(start), endsAt: at(start + length) };
  }

  /** Sixteen bytes tell enough keys apart. */
  private keyOf(name: string, key: string, { windowSeconds }: RateLimit): Buffer {
    return this.secrets.keyedHash('rate-limit', `${name}\n${windowSeconds}\n${key}`).subarray(0, 16);
  }

  private async query<Rows>(sql: string, parameters: unknown[]): Promise<Rows> {
    try {
      return await this.dataSource.query<Rows>(sql, parameters);
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}
