// When players last asked: gathered in memory and written once a minute, so that 100,000 screens are no writes of their own.
// A process that dies takes a minute of it along, at most.
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { describeError } from '../../platform/observing/describe-error.ts';
import { Clock } from '../../platform/time/clock.ts';
import type { ScreenSeenBy } from '../screen-terms.ts';

const WRITTEN_EVERY_MS = 60_000;
const VERSION = /^[0-9a-f]{16}$/;
/** A page without a script is open on many a telephone too, and says nothing of a screen that is run by one of these. */
const BY_SCRIPT: readonly string[] = ['script', 'player'];

interface Sight {
  readonly at: Temporal.Instant;
  readonly by: `${ScreenSeenBy}`;
  readonly shows: string | null;
}

@Injectable()
export class LastSeen implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(LastSeen.name);
  private sights = new Map<string, Sight>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.write(), WRITTEN_EVERY_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.write();
  }

  /** A key that opens something was asked for. `shows`: the version its player says it shows. */
  note(key: string, by: `${ScreenSeenBy}`, shows: unknown): void {
    const before = this.sights.get(key);
    const wasByScript = before !== undefined && BY_SCRIPT.includes(before.by);
    const isByScript = BY_SCRIPT.includes(by);
    if (wasByScript && !isByScript) return;
    const said = typeof shows === 'string' && VERSION.test(shows) ? shows : null;
    const saidBefore = wasByScript === isByScript ? before?.shows : null;
    this.sights.set(key, { at: this.clock.now(), by, shows: said ?? saidBefore ?? null });
  }

  /**
   * Writes all of it down in one statement; what fails is tried again in a minute. For a day after a player with a script was
   * there no open page counts as one, or nobody would hear that the player is silent.
   */
  async write(): Promise<void> {
    const seen = [...this.sights].sort(([a], [b]) => (a < b ? -1 : 1));
    if (seen.length === 0) return;
    this.sights = new Map();
    try {
      await this.dataSource.query(
        `UPDATE screen SET last_seen_at = seen.at, seen_by = seen.by, shown_version = coalesce(seen.shows, shown_version)
         FROM unnest($1::text[], $2::timestamptz[], $3::text[], $4::text[]) AS seen (key, at, by, shows)
         WHERE screen.key = seen.key AND (last_seen_at IS NULL OR last_seen_at < seen.at)
           AND (seen.by = ANY($5) OR screen.seen_by IS NULL OR screen.seen_by <> ALL($5) OR last_seen_at < seen.at - interval '1 day')`,
        [
          seen.map(([key]) => key),
          seen.map(([, { at }]) => at),
          seen.map(([, { by }]) => by),
          seen.map(([, { shows }]) => shows),
          BY_SCRIPT,
        ],
      );
    } catch (error) {
      this.sights = new Map([...seen, ...this.sights]);
      this.logger.warn({ msg: 'screens that were seen not written down', error: describeError(error) });
    }
  }
}
