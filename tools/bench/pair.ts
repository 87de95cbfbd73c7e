/** Two servers measured in turns, so that whatever else the machine does hits both. */
import { type Answers, load, type NextRequest } from './load.ts';

export interface Side {
  readonly url: string;
  readonly next: NextRequest;
}

export interface Pace {
  readonly rounds: number;
  readonly ms: number;
  readonly connections: number;
}

export interface Measured {
  /** Ours to theirs, answers in the same time: the median of all rounds. */
  readonly ratio: number;
  /** Answers that were no success, of both. */
  readonly failed: number;
}

/** Answers after which the code of a server is compiled as in one that has run for days. */
const WARM_AFTER = 1_000;

/** Each round asks one, then the other; the order changes each time, and what comes before only warms up. */
export async function compare(
  ours: Side,
  theirs: Side,
  { rounds, ms, connections }: Pace,
): Promise<Measured> {
  const ratios: number[] = [];
  let failed = 0;
  const ask = async (side: Side): Promise<Answers> => {
    const answers = await load({ ...side, connections, ms });
    failed += answers.failed;
    return answers;
  };
  for (const side of [ours, theirs]) await warmUp(() => ask(side), rounds);
  for (let round = 0; round < rounds; round++) {
    const oursFirst = round % 2 === 0;
    const first = await ask(oursFirst ? ours : theirs);
    const second = await ask(oursFirst ? theirs : ours);
    const [mine, other] = oursFirst ? [first, second] : [second, first];
    ratios.push(mine.perSecond / other.perSecond);
  }
  return { ratio: median(ratios), failed };
}

/** Takes no longer than the measuring itself. */
async function warmUp(ask: () => Promise<Answers>, mostRounds: number): Promise<void> {
  let answered = 0;
  for (let round = 0; round < mostRounds && answered < WARM_AFTER; round++) answered += (await ask()).ok;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
