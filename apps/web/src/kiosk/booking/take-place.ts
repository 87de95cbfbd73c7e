// Takes a place, whatever the line does; whoever leaves before the answer leaves no booking behind.
import type { Answer, ApiClient } from '@mitnand/api-client';
import { BookSlotDocument, type BookSlotMutation } from '@mitnand/api-client/operations/book-slot';
import { CancelBookingDocument } from '@mitnand/api-client/operations/cancel-booking';
import type { BookSlotInput } from '@mitnand/api-client/types';
import { askUntilAnswered, type Asking } from './ask-until-answered.ts';
import { settling } from './unsettled.ts';

/** As long as a server may be away in the middle of the day; then nobody asks any more for somebody who left. */
const LEFT_FOR_MS = 30 * 60_000;

export interface Taker extends Pick<Asking, 'onUncertain' | 'pause'> {
  /** Null while whoever asked is here; since then in milliseconds since 1970. */
  leftAt: () => number | null;
}

/** The answer for whoever is still here; null for whoever left: their place was given back. */
export function takePlace(
  api: ApiClient,
  input: BookSlotInput,
  { leftAt, ...asking }: Taker,
): Promise<Answer<BookSlotMutation> | null> {
  return settling(async () => {
    const goesOn = () => Date.now() - (leftAt() ?? Date.now()) < LEFT_FOR_MS;
    const answer = await askUntilAnswered(() => api.mutate(BookSlotDocument, { input }), {
      ...asking,
      goesOn,
    });
    if (leftAt() === null) return answer;
    if (answer.data) {
      const { number, pin } = answer.data.bookSlot;
      const { pause } = asking;
      await askUntilAnswered(() => api.mutate(CancelBookingDocument, { number, pin }), pause && { pause });
    }
    return null;
  });
}
