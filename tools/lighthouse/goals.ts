/** What Lighthouse must find, by the median of several runs: a single one says more about the machine than about the page. */

/** One run: scores of 0 to 100, the three measures people feel, and the audits that cost points. */
export interface Run {
  scores: Record<Category, number>;
  /** Largest contentful paint in ms. */
  paintMs: number;
  /** Total blocking time in ms. */
  blockedMs: number;
  /** Cumulative layout shift. */
  shift: number;
  /** How often slower than this machine the phone was taken to be. */
  slowdown: number;
  /** Id, title and where, of each audit that is not perfect. */
  complaints: string[];
}

/** The least score of each of Lighthouse's categories. */
export const LEAST = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
export type Category = keyof typeof LEAST;

/** Layout shift must stay below it. */
const SHIFT_BELOW = 0.02;

/** The middle of an odd number of values. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** The figures of a page, and what is wrong with it: one sentence for each goal that is missed. */
export function verdict(runs: Run[]): { figures: string; missed: string[] } {
  const of = (value: (run: Run) => number) => median(runs.map(value));
  const categories = Object.keys(LEAST) as Category[];
  const scores = categories.map((category) => ({ category, score: of(({ scores }) => scores[category]) }));
  const shift = of((run) => run.shift);
  const missed = scores
    .filter(({ category, score }) => score < LEAST[category])
    .map(({ category, score }) => `${category} ${score}, at least ${LEAST[category]}`);
  if (shift >= SHIFT_BELOW) missed.push(`layout shift ${shift.toFixed(3)}, below ${SHIFT_BELOW}`);
  const figures = [
    ...scores.map(({ category, score }) => `${category} ${score}`),
    `largest paint ${(of((run) => run.paintMs) / 1000).toFixed(1)} s`,
    `blocked ${Math.round(of((run) => run.blockedMs))} ms`,
    `shift ${shift.toFixed(3)}`,
    `slowdown ×${runs.map(({ slowdown }) => slowdown.toFixed(1)).join(' ×')}`,
  ];
  return { figures: figures.join(', '), missed };
}

/** From here on a machine is as quick as Lighthouse's own factor takes for granted (its docs/throttling.md). */
const QUICK = 1500;
const FACTOR = 4;

/**
 * How often slower the phone is than a machine with this benchmark index. Lighthouse multiplies by 4 whatever the machine
 * is; on one that is slow already, or busy, that would be a phone nobody has.
 */
export function slowdownFor(benchmarkIndex: number): number {
  return Math.min(FACTOR, Math.max(1, (FACTOR * benchmarkIndex) / QUICK));
}
