// Sends what is due, as soon as it is: in every process that does recurring work, each message in one of them.
import { setTimeout as wait } from 'node:timers/promises';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { describeError } from '../../platform/observing/describe-error.ts';
import { Traffic } from '../../platform/observing/traffic.ts';
import { Config } from '../../platform/settings/config.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Composers } from '../composers.ts';
import type { Message } from '../message.entity.ts';
import { claimDue, claimInterrupted, keepClaim } from './claim.ts';
import { Deliver } from './deliver.ts';
import { HandOver } from './hand-over.ts';
import { QueueDepth } from './queue-depth.ts';
import { waitAgain } from './note-outcome.ts';

/** More would only wait at the mail server. */
const AT_ONCE = 5;
/** Few enough to be through before the lease of the last has run out, also with a server that never answers. */
const BATCH = 25;
/** What another process planned, and what becomes due, is found this late. */
const LOOKED_FOR_EVERY_MS = 2_000;
/** While a crowd is being answered each lane sends one so often; the lease of a batch allows for it. */
const STEPS_ASIDE_MS = 2_000;
/** Of the time that a process has to stop; what is not noted by then comes once more. */
const LONGEST_STOP_MS = 5_000;

@Injectable()
export class Outbox implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Messages');
  private stopping = false;
  private running: Promise<void> | undefined;
  private wakeUp: (() => void) | undefined;
  private woken = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly composers: Composers,
    private readonly deliver: Deliver,
    private readonly handOver: HandOver,
    private readonly notices: ChangeNotices,
    private readonly traffic: Traffic,
    private readonly depth: QueueDepth,
    private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.jobs) return;
    this.notices.onChange(() => this.wake());
    this.running = this.attend();
  }

  /** What is on its way is noted, if its server answers soon; what was claimed and not begun is left to others. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    this.wake();
    await Promise.race([this.running, wait(LONGEST_STOP_MS, undefined, { ref: false })]);
    this.handOver.close();
  }

  /** Says that something may be due. */
  wake(): void {
    this.woken = true;
    this.wakeUp?.();
  }

  /** Sends all that is due now, as tests do. @returns how many messages that were */
  async sendDue(): Promise<number> {
    let sent = 0;
    for (let batch = BATCH; batch >= BATCH && !this.stopping; sent += batch) batch = await this.sendBatch();
    return sent;
  }

  private async attend(): Promise<void> {
    while (!this.stopping) {
      this.woken = false;
      await this.sendDue().catch((error: unknown) => {
        this.logger.warn({ msg: 'outbox', error: describeError(error) });
      });
      await this.sleep();
    }
  }

  private async sleep(): Promise<void> {
    if (this.woken || this.stopping) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LOOKED_FOR_EVERY_MS);
      this.wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wakeUp = undefined;
  }

  private async sendBatch(): Promise<number> {
    await this.depth.look();
    const { kinds } = this.composers;
    const interrupted = await claimInterrupted(this.dataSource, kinds, this.clock.now(), BATCH);
    for (const message of interrupted) await this.deliver.giveUp(message);
    const batch = await claimDue(this.dataSource, kinds, this.clock.now(), BATCH);
    const left = [...batch];
    const lane = async () => {
      for (let message = left.shift(); message; message = left.shift()) {
        if (!this.stopping) await this.traffic.lull(STEPS_ASIDE_MS);
        if (this.stopping) await this.giveBack(message);
        else if (await keepClaim(this.dataSource, message, this.clock.now()))
          await this.deliver.deliver(message);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    return batch.length;
  }

  private giveBack({ id, dueAt, channel }: Message): Promise<void> {
    return waitAgain(this.dataSource, id, this.clock.now(), { dueAt, channel });
  }
}
