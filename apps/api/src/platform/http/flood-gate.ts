/** A cheap first limit for everything, in memory and per process: a flood from one network never reaches the database. */

/** Requests a second that one network may keep up: a town hall or school in which 200 people browse at once. */
export const STEADY_PER_SECOND = 100;
/** Requests at once before that counts. */
export const BURST = 1_500;
const MOST_SOURCES = 50_000;

/** What one request takes: time is counted in thousandths of a request, in whole ones, as fractions would round one away. */
const REQUEST = 1_000;

/** Generic cell rate algorithm (ITU-T I.371): one number per source, the time at which its bucket is empty again. */
export class FloodGate {
  private readonly emptyAt = new Map<string, number>();

  constructor(
    private readonly perSecond = STEADY_PER_SECOND,
    private readonly burst = BURST,
    private readonly nowMs: () => number = () => performance.now(),
  ) {}

  /** Whether one more request from this source may pass. */
  lets(source: string): boolean {
    // A millisecond is as many thousandths as there may be requests in a second.
    const now = Math.floor(this.nowMs() * this.perSecond);
    const next = Math.max(now, this.emptyAt.get(source) ?? 0) + REQUEST;
    if (next - now > this.burst * REQUEST) return false;
    this.emptyAt.delete(source);
    if (this.emptyAt.size >= MOST_SOURCES) this.forgetQuiet(now);
    this.emptyAt.set(source, next);
    return true;
  }

  /** Sources whose bucket is empty are as good as new; if all are busy, the one quiet for longest goes. */
  private forgetQuiet(now: number): void {
    for (const [source, emptyAt] of this.emptyAt) if (emptyAt <= now) this.emptyAt.delete(source);
    const [oldest] = this.emptyAt.keys();
    if (this.emptyAt.size >= MOST_SOURCES && oldest !== undefined) this.emptyAt.delete(oldest);
  }
}
