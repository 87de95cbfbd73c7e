// Takes the chosen place, once, whatever the line does; whoever leaves before the answer leaves no booking behind.
import { CancelBookingDocument } from '@mitnand/api-client/operations/cancel-booking';
import type { Refusal } from '@mitnand/api-client/refusal';
import type { BookSlotInput } from '@mitnand/api-client/types';
import { useEffect, useRef, useState } from 'react';
import type { Receipt, Wish } from '../../shared/booking/booking-attempt.ts';
import { useApi } from '../../shared/page/useQuery.ts';
import { askUntilAnswered } from './ask-until-answered.ts';

export interface TakePlace {
  /** Nobody knows yet whether it arrived; it is being asked again. */
  uncertain: boolean;
  refusal: Refusal | null;
}

/** Asks as soon as it is shown. `onTaken` gets the booking with its number and PIN. */
export function useTakePlace(wish: Wish, onTaken: (receipt: Receipt) => void): TakePlace {
  const api = useApi();
  const [uncertain, setUncertain] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [input] = useState<BookSlotInput>(() => ({ ...wish, requestKey: crypto.randomUUID() }));
  const taken = useRef(onTaken);
  useEffect(() => {
    let here = true;
    const take = async () => {
      const { data, refusal: found } = await askUntilAnswered(api, input, () => here && setUncertain(true));
      if (here && data) taken.current(data.bookSlot);
      else if (here && found) setRefusal(found);
      // A place nobody has the number of would stay empty.
      else if (data)
        await api.mutate(CancelBookingDocument, { number: data.bookSlot.number, pin: data.bookSlot.pin });
    };
    void take();
    return () => void (here = false);
  }, [api, input]);
  return { uncertain, refusal };
}
