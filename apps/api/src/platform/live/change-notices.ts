/** Tells every process what has changed: announced after commit, heard by LISTEN, healed when a notice is lost. */
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { describeError } from '../observing/describe-error.ts';
import { NoticeListener } from './notice-listener.ts';
import { type SlotChange, SlotChangeQueue } from './slot-change-queue.ts';

const CHANNEL = 'mitnand_slots';
/** NOTIFY takes a lock that all committing sessions share: ten a second are nothing, one per booking halves the rate. */
const PAUSE_MS = 100;
const PAUSE_AFTER_FAILURE_MS = 1_000;
/** PostgreSQL takes less than 8,000 bytes; a uuid with its comma has 37. */
const IDS_PER_NOTICE = Math.floor(7_900 / 37);
/** When more has piled up (a cancelled series), one word is cheaper than all ids. */
const TOO_MANY_IDS = 2_000;
const EVERYTHING = '*';
/** Not a slot, but something that people can read. */
const SOMETHING = '-';
/** A notice may be lost with its connection; whoever listens looks again this often. */
const RECHECK_MS = 5_000;

/** Gets the slots that are no longer as they were; null: anything may read differently. */
export type ChangeListener = (slotIds: readonly string[] | null) => void;

@Injectable()
export class ChangeNotices implements OnApplicationBootstrap, BeforeApplicationShutdown, OnModuleDestroy {
  private readonly logger = new Logger(ChangeNotices.name);
  private readonly waiting = new Set<string>();
  private readonly queues = new Set<SlotChangeQueue>();
  private readonly listeners = new Set<ChangeListener>();
  private somethingChanged = false;
  private timer: NodeJS.Timeout | undefined;
  private lastSentAt = -Infinity;
  private stopping = false;
  private listener: NoticeListener | undefined;

  constructor(private readonly dataSource: DataSource) {}

  async onApplicationBootstrap(): Promise<void> {
    const { url } = this.dataSource.options as { url?: string };
    if (!this.dataSource.isInitialized || url === undefined) return;
    this.listener = new NoticeListener(url, CHANNEL, {
      heard: (payload) => this.hear(payload),
      connected: () => this.tell('resync'),
    });
    await this.listener.start();
  }

  /** Streams end first: the server waits for its connections. */
  onModuleDestroy(): void {
    for (const queue of this.queues) queue.end();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    await this.send();
    await this.listener?.stop();
  }

  /** Says that these slots are no longer as they were. Call it after commit; it answers at once and never throws. */
  announceSlots(slotIds: Iterable<string>): void {
    const ids = [...slotIds];
    for (const id of ids) this.waiting.add(id);
    if (ids.length > 0) this.announced(ids);
  }

  /** Says that something may read differently now, e.g. an offer's text. Call it as `announceSlots`. */
  announceChange(): void {
    this.somethingChanged = true;
    this.announced(null);
  }

  /**
   * Calls `listener` for every change: at once for those made in this process, before its caller goes on; for others as
   * soon as they are heard of, or may have been missed.
   */
  onChange(listener: ChangeListener): void {
    this.listeners.add(listener);
  }

  /**
   * What changes from now on, as it becomes known: ids of slots; `resync` when notices may have been missed, and
   * every 5 s `recheck`, so that a listener which then compares what it showed can never stay wrong. Slow readers
   * find changes added up, never a queue. Ends when the process stops, or by `signal` (the request's: a generator
   * that waits cannot be told to return).
   */
  async *slotChanges(signal: AbortSignal): AsyncGenerator<SlotChange, void, void> {
    const queue = new SlotChangeQueue(RECHECK_MS);
    const end = () => queue.end();
    signal.addEventListener('abort', end);
    this.queues.add(queue);
    try {
      for (
        let change = signal.aborted ? undefined : await queue.next();
        change !== undefined;
        change = await queue.next()
      )
        yield change;
    } finally {
      signal.removeEventListener('abort', end);
      this.queues.delete(queue);
      queue.end();
    }
  }

  private announced(slotIds: readonly string[] | null): void {
    for (const listener of this.listeners) listener(slotIds);
    this.sendSoon();
  }

  private hear(payload: string): void {
    if (payload === SOMETHING) this.tell([]);
    else this.tell(payload === EVERYTHING ? 'resync' : payload.split(','));
  }

  private tell(change: string[] | 'resync'): void {
    const slotIds = change === 'resync' || change.length === 0 ? null : change;
    for (const listener of this.listeners) listener(slotIds);
    for (const queue of this.queues) queue.add(change);
  }

  private sendSoon(): void {
    const wait = Math.max(0, this.lastSentAt + PAUSE_MS - performance.now());
    this.timer ??= setTimeout(() => void this.send(), wait);
  }

  private async send(): Promise<void> {
    this.lastSentAt = performance.now();
    const all = this.waiting.size > TOO_MANY_IDS;
    const ids = [...this.waiting].slice(0, all ? undefined : IDS_PER_NOTICE);
    for (const id of ids) this.waiting.delete(id);
    const { somethingChanged } = this;
    this.somethingChanged = false;
    try {
      if (ids.length > 0 || somethingChanged) {
        const slots = ids.length > 0 ? [ids.join(',')] : [];
        const payloads = all ? [EVERYTHING] : [...(somethingChanged ? [SOMETHING] : []), ...slots];
        await this.dataSource.query('SELECT pg_notify($1, payload) FROM unnest($2::text[]) AS payload', [
          CHANNEL,
          payloads,
        ]);
      }
    } catch (error) {
      for (const id of ids) this.waiting.add(id);
      this.somethingChanged ||= somethingChanged;
      this.lastSentAt += PAUSE_AFTER_FAILURE_MS;
      this.logger.warn({ msg: 'notice not sent, tried again', error: describeError(error) });
    } finally {
      this.timer = undefined;
      if ((this.waiting.size > 0 || this.somethingChanged) && !this.stopping) this.sendSoon();
    }
  }
}
