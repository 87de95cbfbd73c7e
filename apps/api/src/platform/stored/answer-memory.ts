/** Answers as bytes, kept for seconds: forgotten with every change, and never more of them than fits. */
import { Injectable } from '@nestjs/common';
import { ChangeNotices } from '../live/change-notices.ts';

export interface Answer {
  readonly bytes: Buffer;
  /** Names and values in turn, as Node sends them. */
  readonly headers: readonly string[];
  readonly etag: string;
  /** For logs and metrics. */
  readonly operation: string;
}

interface Kept {
  readonly answer: Answer;
  readonly size: number;
  readonly until: number;
}

/** What changes with time alone (a date that begins) and a notice that was lost show after this. */
const KEPT_FOR_MS = 5_000;
export const MOST_BYTES = 8 * 1024 * 1024;
/** A key, its headers and its place in the map, about. */
const OVERHEAD = 2_000;

@Injectable()
export class AnswerMemory {
  private kept = new Map<string, Kept>();
  private underway = new Map<string, Promise<Answer>>();
  private size = 0;

  constructor(notices: ChangeNotices) {
    notices.onChange(() => this.forget());
  }

  /** In bytes, about. */
  get bytes(): number {
    return this.size;
  }

  /** The answer kept under this key, if it may still be given. */
  find(key: string): Answer | undefined {
    const kept = this.kept.get(key);
    if (kept === undefined) return undefined;
    if (kept.until > performance.now()) return kept.answer;
    this.drop(key, kept);
    return undefined;
  }

  /** As `find`, else made now: once for all who wait for it, and not kept when something changed meanwhile. */
  async findOrMake(
    key: string,
    make: () => Promise<{ answer: Answer; mayBeKept: boolean }>,
  ): Promise<Answer> {
    const known = this.find(key) ?? this.underway.get(key);
    if (known) return known;
    const { underway } = this;
    const made = make()
      .then(({ answer, mayBeKept }) => {
        if (mayBeKept && this.underway === underway) this.keep(key, answer);
        return answer;
      })
      .finally(() => underway.delete(key));
    underway.set(key, made);
    return made;
  }

  /** Whoever waits for an answer that is being made still gets it; who comes later gets one that is made anew. */
  forget(): void {
    this.kept = new Map();
    this.underway = new Map();
    this.size = 0;
  }

  private keep(key: string, answer: Answer): void {
    const size = answer.bytes.length + 2 * key.length + OVERHEAD;
    if (size > MOST_BYTES / 4) return;
    for (const [oldest, kept] of this.kept) {
      if (this.size + size <= MOST_BYTES) break;
      this.drop(oldest, kept);
    }
    this.kept.set(key, { answer, size, until: performance.now() + KEPT_FOR_MS });
    this.size += size;
  }

  private drop(key: string, { size }: Kept): void {
    this.kept.delete(key);
    this.size -= size;
  }
}
