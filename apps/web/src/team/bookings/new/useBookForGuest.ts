// Books for somebody: asks again when the line was lost, and never twice. Only the key is kept for a reload, no person.
import {
  BookForGuestDocument,
  type BookForGuestMutation,
} from '@mitnand/api-client/operations/book-for-guest';
import type { Refusal } from '@mitnand/api-client/refusal';
import type { BookForGuestInput } from '@mitnand/api-client/types';
import { useRef, useState } from 'react';
import { forget, recall, remember } from '../../../shared/booking/device-memory.ts';
import { useApi } from '../../../shared/page/useQuery.ts';

export interface GuestReceipt {
  /** As it was just typed: in the booking it shows only around the date. */
  name: string | null;
  answer: BookForGuestMutation['bookForGuest'];
}

const memory = 'team.anmeldung';
const pausesBeforeRetry = [800, 2500];

export function useBookForGuest() {
  const api = useApi();
  const busy = useRef(false);
  const key = useRef<string | null>(null);
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [receipt, setReceipt] = useState<GuestReceipt | null>(null);

  const book = async (wish: Omit<BookForGuestInput, 'requestKey'>) => {
    if (busy.current) return;
    busy.current = true;
    setSending(true);
    setRefusal(null);
    const requestKey = key.current ?? recall<string>(memory) ?? crypto.randomUUID();
    key.current = requestKey;
    remember(memory, requestKey);
    const answer = await ask(0);
    // With this key there is a booking already: the next wish is another one.
    if (answer.data || answer.refusal.code === 'REQUEST_KEY_REUSED') {
      key.current = null;
      forget(memory);
    }
    if (answer.data) setReceipt({ name: wish.name ?? null, answer: answer.data.bookForGuest });
    else setRefusal(answer.refusal);
    setSending(false);
    busy.current = false;

    async function ask(tries: number): ReturnType<typeof api.mutate<BookForGuestMutation, object>> {
      const found = await api.mutate(BookForGuestDocument, { input: { ...wish, requestKey } });
      const pause = pausesBeforeRetry[tries];
      if (!found.refusal?.uncertain || pause === undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, pause));
      return ask(tries + 1);
    }
  };

  const startOver = () => {
    setReceipt(null);
    setRefusal(null);
  };

  return { sending, refusal, receipt, book, startOver, forgive: () => setRefusal(null) };
}

export type BookForGuest = ReturnType<typeof useBookForGuest>;
