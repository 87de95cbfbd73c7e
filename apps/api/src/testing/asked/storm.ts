/** Many people at once who do not give up: each asks again until there is an answer, as a page does. */
import { setTimeout as wait } from 'node:timers/promises';
import type { ApiProcess } from '../servers/api-process.ts';
import { Guest, type Reply } from '../desks/guest.ts';

const AT_ONCE = 24;
/** As long as a process may take to start, and as long again to answer. */
const PATIENCE_MS = 240_000;

export interface Person {
  readonly index: number;
  /**
   * Asks one process and then the other until one answers, with data or with a refusal.
   * @throws Error for INTERNAL, and when nobody answers for a minute
   */
  ask<Value>(question: (guest: Guest) => Promise<Reply<Value>>): Promise<Reply<Value>>;
}

/** What happens in the middle of a storm. */
export interface Break {
  /** So many people are done when it begins. */
  readonly after: number;
  readonly happens: () => Promise<unknown>;
}

export class Storm {
  /** Resolves when everybody is done; rejects with the first who failed, and then nobody goes on. */
  readonly over: Promise<void>;
  private readonly end = new AbortController();
  private readonly waiting: Person[];
  private done = 0;
  private toCome: number;
  private changed = Promise.withResolvers<void>();

  /**
   * Starts it. Each person of the storm does `act`; `replicas` may change meanwhile. Breaks happen one after the other,
   * however fast or slow the machine is: people are in the middle of it when one begins, and others come after it.
   * @throws RangeError when too few are left for a break
   */
  constructor(
    private readonly replicas: readonly ApiProcess[],
    people: number,
    act: (person: Person) => Promise<void>,
    breaks: readonly Break[] = [],
  ) {
    const late = breaks.some(({ after }, index) => after > people - AT_ONCE * (breaks.length - index));
    if (late) throw new RangeError('the storm would be over too soon to break anything in it');
    this.toCome = breaks.length;
    this.waiting = Array.from({ length: people }, (_, index) => this.person(index));
    this.over = this.rage(act, breaks).finally(() => this.stop());
    // Whoever waits for it learns of a failure; nobody may be waiting yet.
    this.over.catch(() => undefined);
  }

  stop(): void {
    this.end.abort();
    this.tell();
  }

  private async rage(act: (person: Person) => Promise<void>, breaks: readonly Break[]): Promise<void> {
    const all = [...Array.from({ length: AT_ONCE }, () => this.lane(act)), this.breakIn(breaks)];
    try {
      await Promise.all(all);
    } finally {
      this.stop();
      await Promise.allSettled(all);
    }
  }

  private async lane(act: (person: Person) => Promise<void>): Promise<void> {
    for (;;) {
      await this.until(() => this.toCome === 0 || this.waiting.length > AT_ONCE * this.toCome);
      const person = this.waiting.pop();
      if (!person) return;
      await act(person);
      this.done++;
      this.tell();
    }
  }

  private async breakIn(breaks: readonly Break[]): Promise<void> {
    for (const { after, happens } of breaks) {
      await this.until(() => this.done >= after);
      await happens();
      this.toCome--;
      this.tell();
    }
  }

  private async until(isTrue: () => boolean): Promise<void> {
    for (;;) {
      this.end.signal.throwIfAborted();
      if (isTrue()) return;
      await this.changed.promise;
    }
  }

  private tell(): void {
    this.changed.resolve();
    this.changed = Promise.withResolvers<void>();
  }

  private person(index: number): Person {
    return { index, ask: (question) => this.untilAnswered(index, question) };
  }

  private async untilAnswered<Value>(
    index: number,
    question: (guest: Guest) => Promise<Reply<Value>>,
  ): Promise<Reply<Value>> {
    const giveUpAt = performance.now() + PATIENCE_MS;
    for (let tries = index; performance.now() < giveUpAt; tries++) {
      this.end.signal.throwIfAborted();
      const replica = this.replicas[tries % this.replicas.length]!;
      const guest = new Guest(replica, { source: `198.18.${index >> 8}.${index & 255}` });
      // No answer at all is the answer of a process that was killed.
      const reply = await question(guest).catch(() => undefined);
      if (reply?.code === 'INTERNAL') throw new Error(`a process failed:\n${replica.said}`);
      if (reply && reply.code !== 'UNAVAILABLE') return reply;
      await wait(100);
    }
    throw new Error(`nobody answered for a minute:\n${this.replicas.map(({ said }) => said).join('\n')}`);
  }
}
