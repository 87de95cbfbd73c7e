// Takes the chosen place, once, as soon as it is shown.
import type { Refusal } from '@mitnand/api-client/refusal';
import type { BookSlotInput } from '@mitnand/api-client/types';
import { useEffect, useRef, useState } from 'react';
import type { Receipt, Wish } from '../../shared/booking/booking-attempt.ts';
import { useApi } from '../../shared/page/useQuery.ts';
import { takePlace } from './take-place.ts';

export interface TakePlace {
  /** Nobody knows yet whether it arrived; it is being asked again. */
  uncertain: boolean;
  refusal: Refusal | null;
}

/** `onTaken` gets the booking with its number and PIN. */
export function useTakePlace(wish: Wish, onTaken: (receipt: Receipt) => void): TakePlace {
  const api = useApi();
  const [uncertain, setUncertain] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [input] = useState<BookSlotInput>(() => ({ ...wish, requestKey: crypto.randomUUID() }));
  const taken = useRef(onTaken);
  useEffect(() => {
    let leftAt: number | null = null;
    const take = async () => {
      const onUncertain = () => leftAt === null && setUncertain(true);
      const answer = await takePlace(api, input, { leftAt: () => leftAt, onUncertain });
      if (answer?.data) taken.current(answer.data.bookSlot);
      else if (answer) setRefusal(answer.refusal);
    };
    void take();
    return () => void (leftAt = Date.now());
  }, [api, input]);
  return { uncertain, refusal };
}
