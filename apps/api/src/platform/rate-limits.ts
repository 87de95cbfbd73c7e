/** Limits that hold across replicas: one counter in the database for each name, key and window of time. */
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from './clock.ts';
import { translateDatabaseError } from './database-errors.ts';
import { DomainError, type ErrorCode } from './domain-error.ts';
import { Jobs } from './jobs.ts';
import { Secrets } from './secrets.ts';

export interface RateLimit {
  /** How many are allowed in one window; the next one is refused. */
  readonly perWindow: number;
  /** Windows are fixed (they begin at multiples of this), so twice `perWindow` may meet around a boundary. */
  readonly windowSeconds: number;
  /** The refusal; RATE_LIMITED unless said. */
  readonly code?: Extract<ErrorCode, 'RATE_LIMITED' | 'TOO_MANY_ATTEMPTS'>;
}

/** Limits known by name. A booth, school or town hall shares one address, so they are far above what one person does. */
export const KNOWN_LIMITS = {
  /** Bookings and moves from one network: 12 a minute for ten minutes, more than a full open day at one kiosk row. */
  bookings: { perWindow: 120, windowSeconds: 600 },
} satisfies Record<string, RateLimit>;

/** Injected as this token: false only in specs, where one address stands for a whole town. */
export const LIMITS_HOLD = Symbol('LIMITS_HOLD');

@Injectable()
export class RateLimits implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly secrets: Secrets,
    private readonly jobs: Jobs,
    @Inject(LIMITS_HOLD) private readonly hold: boolean,
  ) {}

  onModuleInit(): void {
    this.jobs.every('forget-rate-counts', '*/10 * * * *', () => this.forgetPast());
  }

  /**
   * Counts one and refuses when that is too many. `key` says who or what is limited; only its keyed hash is stored.
   * @throws DomainError with the limit's code and the `minutes` until the window ends
   */
  async take(name: string, key: string, limit: RateLimit = known(name)): Promise<void> {
    if ((await this.record(name, key, limit)) > limit.perWindow) this.refuse(limit);
  }

  /** Refuses when the limit is used up, without counting. @throws DomainError as `take` does */
  async peek(name: string, key: string, limit: RateLimit): Promise<void> {
    if ((await this.counted(name, key, limit)) >= limit.perWindow) this.refuse(limit);
  }

  /** Counts one, e.g. a wrong PIN, and answers how many there were in this window. */
  async record(name: string, key: string, limit: RateLimit): Promise<number> {
    const { startsAt, endsAt } = this.window(limit);
    const [row] = await this.query<{ hits: number }>(
      `INSERT INTO rate_count AS count (key, window_start, hits, expires_at) VALUES ($1, $2, 1, $3)
       ON CONFLICT (key, window_start) DO UPDATE SET hits = count.hits + 1 RETURNING hits`,
      [this.keyOf(name, key, limit), startsAt, endsAt],
    );
    return row?.hits ?? 0;
  }

  private async counted(name: string, key: string, limit: RateLimit): Promise<number> {
    const [row] = await this.query<{ hits: number }>(
      'SELECT hits FROM rate_count WHERE key = $1 AND window_start = $2',
      [this.keyOf(name, key, limit), this.window(limit).startsAt],
    );
    return row?.hits ?? 0;
  }

  private async forgetPast(): Promise<void> {
    await this.query('DELETE FROM rate_count WHERE expires_at < $1', [this.clock.now()]);
  }

  private refuse(limit: RateLimit): void {
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

  private async query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    try {
      return await this.dataSource.query<Row[]>(sql, parameters);
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}

function known(name: string): RateLimit {
  const limit = (KNOWN_LIMITS as Record<string, RateLimit>)[name];
  if (!limit) throw new RangeError(`No limit is known as ${name}; say one.`);
  return limit;
}
