// Takes a place: asks the API, asks again when the line was lost, and never books twice.
import { BookSlotDocument } from '@mitnand/api-client/operations/book-slot';
import type { Refusal } from '@mitnand/api-client/refusal';
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  beginAttempt,
  closeAttempt,
  completeAttempt,
  openAttempt,
  refuseAttempt,
  type Receipt,
  type Wish,
} from './booking-attempt.ts';
import { useApi } from '../page/useQuery.ts';

const pausesBeforeRetry = [800, 2500];

export interface BookSlot {
  sending: boolean;
  refusal: Refusal | null;
  receipt: Receipt | null;
  /** The wish that was sent before and may have arrived. */
  earlierWish: Wish | null;
  book: (wish: Wish) => Promise<void>;
  /** Begins anew, for another booking of the same place. */
  startOver: () => void;
}

/** `place` names what is being booked, so that a reload finds its attempt again. */
export function useBookSlot(place: string): BookSlot {
  const api = useApi();
  const busy = useRef(false);
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const [earlierWish, setEarlierWish] = useState<Wish | null>(null);

  useEffect(() => {
    const open = openAttempt(place);
    setReceipt(open?.receipt ?? null);
    setEarlierWish(open?.unanswered ?? null);
  }, [place]);

  // Whoever fills in a form in a tunnel can send it after the tunnel.
  useEffect(() => api.prepare(), [api]);

  const book = useCallback(
    async (wish: Wish) => {
      if (busy.current) return;
      busy.current = true;
      setSending(true);
      setRefusal(null);
      const attempt = beginAttempt(place, wish);
      const answer = await ask(0);
      if ('receipt' in answer) {
        completeAttempt(place, attempt, answer.receipt);
        setReceipt(answer.receipt);
        setEarlierWish(null);
      } else {
        if (!answer.refusal.uncertain && answer.refusal.code !== 'REQUEST_KEY_REUSED')
          refuseAttempt(place, attempt);
        if (answer.refusal.uncertain) setEarlierWish((earlier) => earlier ?? wish);
        setRefusal(answer.refusal);
      }
      setSending(false);
      busy.current = false;

      async function ask(tries: number): Promise<{ receipt: Receipt } | { refusal: Refusal }> {
        const input = { ...wish, requestKey: attempt.requestKey };
        const { data, refusal: found } = await api.mutate(BookSlotDocument, { input });
        if (data) return { receipt: data.bookSlot };
        const pause = pausesBeforeRetry[tries];
        if (!found.uncertain || pause === undefined) return { refusal: found };
        await new Promise((resolve) => setTimeout(resolve, pause));
        return ask(tries + 1);
      }
    },
    [api, place],
  );

  const startOver = useCallback(() => {
    closeAttempt(place);
    setReceipt(null);
    setRefusal(null);
    setEarlierWish(null);
  }, [place]);

  return { sending, refusal, receipt, earlierWish, book, startOver };
}
