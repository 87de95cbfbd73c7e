// One attempt to take a place. Its request key stays the same through double taps, lost answers and reloads, so that
// the API can answer each of them with the first booking.
import type { BookSlotMutation } from '@mitnand/api-client/operations/book-slot';
import type { BookSlotInput } from '@mitnand/api-client/types';
import { forget, namesKept, recall, remember } from './device-memory.ts';

export type Receipt = BookSlotMutation['bookSlot'];

/** What the form asks for, without the key of the request. */
export type Wish = Omit<BookSlotInput, 'requestKey'>;

export interface Attempt {
  requestKey: string;
  /** Sent, but nobody knows whether it arrived. */
  unanswered?: Wish;
  receipt?: Receipt;
}

const beginning = 'anmeldung.';
const memoryName = (place: string) => `${beginning}${place}`;

/** The attempt for a place that this tab began, if any. */
export function openAttempt(place: string): Attempt | null {
  return recall<Attempt>(memoryName(place));
}

/** Starts an attempt, or goes on with the one that has no answer yet. */
export function beginAttempt(place: string, wish: Wish): Attempt {
  const open = openAttempt(place);
  const attempt = {
    requestKey: open && !open.receipt ? open.requestKey : crypto.randomUUID(),
    unanswered: wish,
  };
  remember(memoryName(place), attempt);
  return attempt;
}

/** The API refused: nothing was stored, the same key may carry other content. */
export function refuseAttempt(place: string, attempt: Attempt): void {
  remember(memoryName(place), { requestKey: attempt.requestKey });
}

export function completeAttempt(place: string, attempt: Attempt, receipt: Receipt): void {
  remember(memoryName(place), { requestKey: attempt.requestKey, receipt });
}

/** Makes room for another booking of the same place. */
export function closeAttempt(place: string): void {
  forget(memoryName(place));
}

/** The booking is not any more what it was when it was made: whoever goes back must not read that it still is. */
export function closeAttemptsOf(number: string): void {
  for (const name of namesKept(beginning)) {
    if (recall<Attempt>(name)?.receipt?.number === number) forget(name);
  }
}
