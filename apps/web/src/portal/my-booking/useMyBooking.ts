// One's own booking by number and PIN, and everything one can do with it.
import { AcceptPlaceDocument } from '@mitnand/api-client/operations/accept-place';
import { CancelBookingDocument } from '@mitnand/api-client/operations/cancel-booking';
import { ChangePartyDocument } from '@mitnand/api-client/operations/change-party';
import { BookingFileDocument } from '@mitnand/api-client/operations/booking-file';
import { ConfirmComingDocument } from '@mitnand/api-client/operations/confirm-coming';
import { DeclinePlaceDocument } from '@mitnand/api-client/operations/decline-place';
import { ForgetBookingDocument } from '@mitnand/api-client/operations/forget-booking';
import { MoveBookingDocument } from '@mitnand/api-client/operations/move-booking';
import { MyBookingDocument } from '@mitnand/api-client/operations/my-booking';
import type { Refusal } from '@mitnand/api-client/refusal';
import type { OwnBookingFragment } from '@mitnand/api-client/types';
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  forgetOwnBooking,
  recallOwnBooking,
  rememberOwnBooking,
  type OwnBooking,
} from '../../shared/booking/own-booking.ts';
import { closeAttemptsOf } from '../../shared/booking/booking-attempt.ts';
import { forgetTab } from '../../shared/booking/device-memory.ts';
import { dropBooking } from '../../shared/booking/kept-bookings.ts';
import { saveFile } from '../../shared/booking/save-file.ts';
import { useApi } from '../../shared/page/useQuery.ts';
import { takeProofFromAddress } from './finding/proof-in-address.ts';

/** What was just done, for the words that say so. */
export type Done = 'moved' | 'cancelled' | 'accepted' | 'declined' | 'partyChanged' | 'forgotten' | 'coming';

const wrongPair: Refusal = { code: 'WRONG_NUMBER_OR_PIN', values: {}, field: null, uncertain: false };

interface Answer {
  data?: OwnBookingFragment | null;
  refusal?: Refusal;
}

export function useMyBooking() {
  const api = useApi();
  const [proof, setProof] = useState<OwnBooking | null>(null);
  const [booking, setBooking] = useState<OwnBookingFragment | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const [following, setFollowing] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  // One key per move until it is answered: a lost answer can be asked for again.
  const moveKeys = useRef(new Map<string, string>());

  const settle = useCallback((answer: Answer, what: Done | null) => {
    setBusy(false);
    if (answer.data) {
      setBooking(answer.data);
      setRefusal(null);
      setDone(what);
      return true;
    }
    setRefusal(answer.refusal ?? wrongPair);
    return false;
  }, []);

  const show = useCallback(
    async (wanted: OwnBooking) => {
      setBusy(true);
      const { data, refusal: why } = await api.ask(MyBookingDocument, wanted);
      const found = settle({ data: data?.booking, refusal: why }, null);
      if (found) setProof(wanted);
      return found;
    },
    [api, settle],
  );

  const open = useCallback(
    async (wanted: OwnBooking) => {
      if (await show(wanted)) rememberOwnBooking(wanted);
    },
    [show],
  );

  useEffect(() => {
    api.prepare();
    const follow = () => {
      const linked = takeProofFromAddress();
      if (!linked) return false;
      // What this tab remembers is another booking; after a reload it would seem to be this one.
      forgetOwnBooking();
      setBooking(null);
      setFollowing(true);
      void show(linked).finally(() => setFollowing(false));
      return true;
    };
    const kept = recallOwnBooking();
    if (!follow() && kept) void open(kept);
    // A second letter's link, opened in the same tab, loads nothing anew.
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [api, open, show]);

  const act = async (what: Done, request: (own: OwnBooking) => Promise<Answer>) => {
    if (!proof || busy) return;
    setBusy(true);
    setRefusal(null);
    setDone(null);
    const settled = settle(await request(proof), what);
    if (settled && booking) closeAttemptsOf(booking.number);
  };

  return {
    booking,
    refusal,
    busy,
    /** A letter's link is being opened. */
    following,
    done,
    open,
    pin: proof?.pin ?? '',
    close() {
      forgetOwnBooking();
      setProof(null);
      setBooking(null);
      setRefusal(null);
      setDone(null);
    },
    cancel: () =>
      act('cancelled', async (own) => {
        const { data, refusal: why } = await api.mutate(CancelBookingDocument, own);
        return { data: data?.cancelBooking, refusal: why };
      }),
    forget: () =>
      act('forgotten', async (own) => {
        const { data, refusal: why } = await api.mutate(ForgetBookingDocument, own);
        if (data) {
          forgetTab();
          dropBooking(own.number);
        }
        return { data: data?.forgetBooking, refusal: why };
      }),
    async saveFile() {
      if (!proof || busy) return;
      setBusy(true);
      const { data, refusal: why } = await api.ask(BookingFileDocument, proof);
      setBusy(false);
      if (!data?.bookingFile) return setRefusal(why ?? wrongPair);
      const content = JSON.stringify(data.bookingFile, null, 2);
      saveFile(content, `mitnand-${proof.number}.json`, 'application/json');
    },
    accept: () =>
      act('accepted', async (own) => {
        const { data, refusal: why } = await api.mutate(AcceptPlaceDocument, own);
        return { data: data?.acceptPlace, refusal: why };
      }),
    decline: () =>
      act('declined', async (own) => {
        const { data, refusal: why } = await api.mutate(DeclinePlaceDocument, own);
        return { data: data?.declinePlace, refusal: why };
      }),
    confirmComing: () =>
      act('coming', async (own) => {
        const { data, refusal: why } = await api.mutate(ConfirmComingDocument, own);
        return { data: data?.confirmComing, refusal: why };
      }),
    changeParty: (partySize: number) =>
      act('partyChanged', async (own) => {
        const { data, refusal: why } = await api.mutate(ChangePartyDocument, { ...own, partySize });
        return { data: data?.changeParty, refusal: why };
      }),
    move: (slotId: string) =>
      act('moved', async (own) => {
        const requestKey = moveKeys.current.get(slotId) ?? crypto.randomUUID();
        moveKeys.current.set(slotId, requestKey);
        const wish = { ...own, slotId, requestKey };
        const { data, refusal: why } = await api.mutate(MoveBookingDocument, wish);
        if (!why?.uncertain) moveKeys.current.delete(slotId);
        if (data) {
          const { number, pin } = data.moveBooking;
          setProof({ number, pin });
          if (recallOwnBooking()) rememberOwnBooking({ number, pin });
        }
        return { data: data?.moveBooking.booking, refusal: why };
      }),
  };
}

export type MyBooking = ReturnType<typeof useMyBooking>;
