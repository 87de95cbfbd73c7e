/** Many people at once who do not give up: each asks again until there is an answer, as a page does. */
import { setTimeout as wait } from 'node:timers/promises';
import type { ApiProcess } from './api-process.ts';
import { Guest, type Reply } from './guest.ts';

const AT_ONCE = 24;
const PATIENCE_MS = 60_000;

export interface Person {
  readonly index: number;
  /**
   * Asks one process and then the other until one answers, with data or with a refusal.
   * @throws Error for INTERNAL, and when nobody answers for a minute
   */
  ask<Value>(question: (guest: Guest) => Promise<Reply<Value>>): Promise<Reply<Value>>;
}

export class Storm {
  /** Resolves when everybody is done; rejects with the first who failed, and then nobody goes on. */
  readonly over: Promise<void>;
  private readonly end = new AbortController();
  private readonly waiting: Person[];
  private done = 0;

  /** Starts it. Each person of the storm does `act`; `replicas` may change meanwhile. */
  constructor(
    private readonly replicas: readonly ApiProcess[],
    people: number,
    act: (person: Person) => Promise<void>,
  ) {
    this.waiting = Array.from({ length: people }, (_, index) => this.person(index));
    this.over = this.rage(act).finally(() => this.stop());
    // Whoever waits for it learns of a failure; nobody may be waiting yet.
    this.over.catch(() => undefined);
  }

  /** Resolves in the middle of the storm, when this many are done. */
  async until(done: number): Promise<void> {
    while (this.done < done && !this.end.signal.aborted) await wait(5);
    if (this.end.signal.aborted) await this.over;
    if (this.waiting.length === 0) throw new Error('the storm was over too soon to break anything in it');
  }

  stop(): void {
    this.end.abort();
  }

  private async rage(act: (person: Person) => Promise<void>): Promise<void> {
    const lane = async () => {
      for (let person = this.waiting.pop(); person; person = this.waiting.pop()) {
        this.end.signal.throwIfAborted();
        await act(person);
        this.done++;
      }
    };
    const lanes = Array.from({ length: AT_ONCE }, lane);
    try {
      await Promise.all(lanes);
    } finally {
      this.stop();
      await Promise.allSettled(lanes);
    }
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
