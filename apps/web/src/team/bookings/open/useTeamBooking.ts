// One booking and everything the team can do with it; the answer to each step is the booking as it is then.
import { AcceptPlaceForDocument } from '@mitnand/api-client/operations/accept-place-for';
import { CancelBookingForDocument } from '@mitnand/api-client/operations/cancel-booking-for';
import { ChangePartyForDocument } from '@mitnand/api-client/operations/change-party-for';
import { DeclinePlaceForDocument } from '@mitnand/api-client/operations/decline-place-for';
import { MoveBookingForDocument } from '@mitnand/api-client/operations/move-booking-for';
import { RecordAttendanceDocument } from '@mitnand/api-client/operations/record-attendance';
import { TeamBookingDocument } from '@mitnand/api-client/operations/team-booking';
import type { Refusal } from '@mitnand/api-client/refusal';
import type { Attendance, CancelReason, OpenTeamBookingFragment } from '@mitnand/api-client/types';
import { useEffect, useRef, useState } from 'react';
import { useApi } from '../../../shared/page/useQuery.ts';

type Answer = { data?: OpenTeamBookingFragment; refusal?: Refusal };

/** `onChanged` hears of the booking as it is after each step. */
export function useTeamBooking(bookingId: string, onChanged: (booking: OpenTeamBookingFragment) => void) {
  const api = useApi();
  const [booking, setBooking] = useState<OpenTeamBookingFragment | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [round, setRound] = useState(0);
  const [busy, setBusy] = useState(false);
  // One key per move until it is answered: a lost answer can be asked for again.
  const moveKeys = useRef(new Map<string, string>());

  useEffect(() => {
    let over = false;
    void api.ask(TeamBookingDocument, { id: bookingId }).then(({ data, refusal: why }) => {
      if (over) return;
      if (data) setBooking(data.teamBooking);
      setRefusal(why ?? null);
    });
    return () => void (over = true);
  }, [api, bookingId, round]);

  /** Whether it was done. */
  const act = async (request: () => Promise<Answer>): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    const { data, refusal: why } = await request();
    setBusy(false);
    setRefusal(why ?? null);
    if (!data) return false;
    setBooking(data);
    onChanged(data);
    return true;
  };

  return {
    booking,
    refusal,
    busy,
    refresh: () => setRound((last) => last + 1),
    record: (attendance: Attendance) =>
      act(async () => {
        const answer = await api.mutate(RecordAttendanceDocument, { bookingId, attendance });
        return { data: answer.data?.recordAttendance, refusal: answer.refusal };
      }),
    accept: () =>
      act(async () => {
        const answer = await api.mutate(AcceptPlaceForDocument, { bookingId });
        return { data: answer.data?.acceptPlaceFor, refusal: answer.refusal };
      }),
    decline: () =>
      act(async () => {
        const answer = await api.mutate(DeclinePlaceForDocument, { bookingId });
        return { data: answer.data?.declinePlaceFor, refusal: answer.refusal };
      }),
    cancel: (reason: CancelReason) =>
      act(async () => {
        const answer = await api.mutate(CancelBookingForDocument, { bookingId, reason });
        return { data: answer.data?.cancelBookingFor, refusal: answer.refusal };
      }),
    changeParty: (partySize: number) =>
      act(async () => {
        const answer = await api.mutate(ChangePartyForDocument, { bookingId, partySize });
        return { data: answer.data?.changePartyFor, refusal: answer.refusal };
      }),
    move: (slotId: string) =>
      act(async () => {
        const requestKey = moveKeys.current.get(slotId) ?? crypto.randomUUID();
        moveKeys.current.set(slotId, requestKey);
        const answer = await api.mutate(MoveBookingForDocument, { bookingId, slotId, requestKey });
        if (!answer.refusal?.uncertain) moveKeys.current.delete(slotId);
        return { data: answer.data?.moveBookingFor, refusal: answer.refusal };
      }),
  };
}

export type OpenBooking = ReturnType<typeof useTeamBooking>;

/** What each section of an open booking needs. */
export interface SectionProps {
  open: OpenBooking;
  booking: OpenTeamBookingFragment;
}
