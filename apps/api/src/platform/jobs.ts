/** Work that comes back by the clock, done once however many replicas run (pg-boss: its tables are the agreement). */
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { DataSource } from 'typeorm';
import { Config } from './settings/config.ts';
import { describeError } from './observing/describe-error.ts';

/** A run that takes longer is given up and may start anew elsewhere, so work must bear being interrupted. */
const LONGEST_RUN_SECONDS = 15 * 60;
const RETRY_START_MS = 10_000;

type Work = () => Promise<unknown>;

@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(Jobs.name);
  private readonly work = new Map<string, { cron: string; work: Work }>();
  private boss: PgBoss | undefined;
  private retry: NodeJS.Timeout | undefined;

  constructor(
    private readonly config: Config,
    private readonly dataSource: DataSource,
  ) {}

  /**
   * Runs `work` at the times of `cron` (UTC), never twice at once. It is tried again twice when it throws, and may be
   * interrupted. Call it in `onModuleInit`.
   */
  every(name: string, cron: string, work: Work): void {
    if (this.work.has(name)) throw new Error(`There are two jobs named ${name}.`);
    this.work.set(name, { cron, work });
  }

  /** Runs a job here and now, as tests do. @throws whatever its work throws */
  async run(name: string): Promise<void> {
    const job = this.work.get(name);
    if (!job) throw new Error(`There is no job named ${name}.`);
    await job.work();
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.jobs) await this.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearTimeout(this.retry);
    await this.boss?.stop({ graceful: true, timeout: 5_000, close: true });
  }

  /** The process serves requests even when this fails; it is tried again. */
  private async start(): Promise<void> {
    const { url } = this.dataSource.options as { url?: string };
    const boss = new PgBoss({
      connectionString: url!,
      max: 3,
      application_name: 'mitnand-jobs',
      cronMonitorIntervalSeconds: 15,
    });
    boss.on('error', (error) => this.logger.warn({ msg: 'job queue', error: describeError(error) }));
    try {
      await boss.start();
      for (const [name, { cron, work }] of this.work) await this.attend(boss, name, cron, work);
      this.boss = boss;
    } catch (error) {
      this.logger.error({ msg: 'jobs did not start', error: describeError(error) });
      await boss.stop({ graceful: false }).catch(() => undefined);
      this.retry = setTimeout(() => void this.start(), RETRY_START_MS).unref();
    }
  }

  private async attend(boss: PgBoss, name: string, cron: string, work: Work): Promise<void> {
    // Exclusive: while one waits or runs, no other of this name is queued.
    const settings = {
      retryLimit: 2,
      retryDelay: 5,
      expireInSeconds: LONGEST_RUN_SECONDS,
      deleteAfterSeconds: 86_400,
    };
    await boss.createQueue(name, { policy: 'exclusive', ...settings });
    await boss.schedule(name, cron, null, { tz: 'UTC' });
    await boss.work(name, { pollingIntervalSeconds: 2 }, () => this.observed(name, work));
  }

  private async observed(name: string, work: Work): Promise<void> {
    const started = performance.now();
    try {
      await work();
      this.logger.debug({ msg: 'job', job: name, ms: Math.round(performance.now() - started) });
    } catch (error) {
      this.logger.error({ msg: 'job failed', job: name, error: describeError(error) });
      throw error;
    }
  }
}
