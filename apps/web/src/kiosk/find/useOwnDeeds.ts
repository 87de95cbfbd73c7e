// Asks for a booking by number and PIN, and does with it what one wishes.
import { AcceptPlaceDocument } from '@mitnand/api-client/operations/accept-place';
import { CancelBookingDocument } from '@mitnand/api-client/operations/cancel-booking';
import { DeclinePlaceDocument } from '@mitnand/api-client/operations/decline-place';
import { MoveBookingDocument } from '@mitnand/api-client/operations/move-booking';
import { MyBookingDocument } from '@mitnand/api-client/operations/my-booking';
import type { Refusal } from '@mitnand/api-client/refusal';
import type { OwnBookingFragment } from '@mitnand/api-client/types';
import { errorText } from '@mitnand/i18n/error-text';
import { useEffect, useRef, useState } from 'react';
import type { OwnBooking } from '../../shared/booking/own-booking.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import { useApi } from '../../shared/page/useQuery.ts';

interface Outcome {
  booking?: OwnBookingFragment | null | undefined;
  refusal?: Refusal | undefined;
}

export function useOwnDeeds() {
  const { t } = usePage();
  const api = useApi();
  const busy = useRef(false);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => void (here.current = false);
  }, []);
  // One key per move: a lost answer is asked for again, and moves once.
  const [moveKey] = useState(() => crypto.randomUUID());
  const [problem, setProblem] = useState<string | null>(null);

  /** The booking afterwards; null when it was refused, for which `problem` has the words. A second tap waits for the first. */
  const settle = async (ask: () => Promise<Outcome>): Promise<OwnBookingFragment | null> => {
    if (busy.current) return null;
    busy.current = true;
    setProblem(null);
    const { booking, refusal } = await ask();
    busy.current = false;
    if (booking) return booking;
    const { code = 'WRONG_NUMBER_OR_PIN', values = {} } = refusal ?? {};
    setProblem(errorText(t, code, values));
    return null;
  };

  return {
    problem,
    forgetProblem: () => setProblem(null),
    /** Null also for whoever left meanwhile: they did not want to see it any more. What was done is told all the same. */
    look: async (own: OwnBooking) => {
      const found = await settle(async () => {
        const { data, refusal } = await api.ask(MyBookingDocument, own);
        return { booking: data?.booking, refusal };
      });
      return here.current ? found : null;
    },
    cancel: (own: OwnBooking) =>
      settle(async () => {
        const { data, refusal } = await api.mutate(CancelBookingDocument, own);
        return { booking: data?.cancelBooking, refusal };
      }),
    accept: (own: OwnBooking) =>
      settle(async () => {
        const { data, refusal } = await api.mutate(AcceptPlaceDocument, own);
        return { booking: data?.acceptPlace, refusal };
      }),
    decline: (own: OwnBooking) =>
      settle(async () => {
        const { data, refusal } = await api.mutate(DeclinePlaceDocument, own);
        return { booking: data?.declinePlace, refusal };
      }),
    move: (own: OwnBooking, slotId: string) =>
      settle(async () => {
        const { data, refusal } = await api.mutate(MoveBookingDocument, {
          ...own,
          slotId,
          requestKey: moveKey,
        });
        return { booking: data?.moveBooking.booking, refusal };
      }),
  };
}
