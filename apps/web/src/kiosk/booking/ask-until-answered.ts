// Asks the API until it answers: a lost line, a server that starts anew, are waited for. What is asked must be safe to be
// asked again: a place by its request key, so that however often it was asked there is one booking.
import type { Answer } from '@mitnand/api-client';

/** In milliseconds; the last one over and over again. */
const PAUSES = [1_000, 2_000, 4_000];
/** A fault of the server may be of a moment; what fails so often would fail for ever. */
const MOST_FAULTS = 4;

export interface Asking {
  /** Hears each time that nobody knows whether the request arrived; it is asked again by itself. */
  onUncertain?: () => void;
  /** Whether it is still worth asking again. */
  goesOn?: () => boolean;
  pause?: (milliseconds: number) => Promise<void>;
}

/** The answer; an uncertain refusal when it was given up. */
export async function askUntilAnswered<Data>(
  ask: () => Promise<Answer<Data>>,
  { onUncertain, goesOn = () => true, pause = untilOnlineOr }: Asking = {},
): Promise<Answer<Data>> {
  let faults = 0;
  for (let tries = 0; ; tries++) {
    const answer = await ask();
    if (!answer.refusal?.uncertain || !goesOn()) return answer;
    if (answer.refusal.code === 'INTERNAL' && ++faults === MOST_FAULTS) return answer;
    onUncertain?.();
    await pause(PAUSES[Math.min(tries, PAUSES.length - 1)]!);
  }
}

/** Waits, but no longer than until the line is back. */
function untilOnlineOr(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      removeEventListener('online', done);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    addEventListener('online', done);
  });
}
