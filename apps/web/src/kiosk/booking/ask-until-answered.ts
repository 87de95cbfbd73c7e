// Asks the API for a place until it answers: a lost line, a server that starts anew, are waited for. The request key stays
// the same, so that however often it was asked there is one booking.
import { BookSlotDocument } from '@mitnand/api-client/operations/book-slot';
import type { Answer, ApiClient } from '@mitnand/api-client';
import type { BookSlotMutation } from '@mitnand/api-client/operations/book-slot';
import type { BookSlotInput } from '@mitnand/api-client/types';

/** In milliseconds; the last one over and over again. */
const PAUSES = [1_000, 2_000, 4_000];

/** `onUncertain` hears each time that nobody knows whether the request arrived; it is asked again by itself. */
export async function askUntilAnswered(
  api: ApiClient,
  input: BookSlotInput,
  onUncertain: () => void,
  pause: (milliseconds: number) => Promise<void> = untilOnlineOr,
): Promise<Answer<BookSlotMutation>> {
  for (let tries = 0; ; tries++) {
    const answer = await api.mutate(BookSlotDocument, { input });
    if (!answer.refusal?.uncertain) return answer;
    onUncertain();
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
