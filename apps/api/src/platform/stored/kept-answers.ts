/** Answers as bytes, kept for a while and never more of them than fits; what is made is made once for all who wait for it. */

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

interface KeptLimits {
  /** Of all together; what is larger than a quarter of it is not kept. */
  readonly mostBytes: number;
  readonly keptForMs: number;
}

/** A key, its headers and its place in the map, about. */
const OVERHEAD = 2_000;

export class KeptAnswers {
  private kept = new Map<string, Kept>();
  private underway = new Map<string, Promise<Answer>>();
  private size = 0;

  constructor(private readonly limits: KeptLimits) {}

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
    const { mostBytes, keptForMs } = this.limits;
    const size = answer.bytes.length + 2 * key.length + OVERHEAD;
    if (size > mostBytes / 4) return;
    for (const [oldest, kept] of this.kept) {
      if (this.size + size <= mostBytes) break;
      this.drop(oldest, kept);
    }
    this.kept.set(key, { answer, size, until: performance.now() + keptForMs });
    this.size += size;
  }

  private drop(key: string, { size }: Kept): void {
    this.kept.delete(key);
    this.size -= size;
  }
}
