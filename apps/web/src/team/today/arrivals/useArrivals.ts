// What one does from a row of the day: shown at once, told to the API, taken back when it says no, and undone by a tap.
import { AcceptPlaceForDocument } from '@mitnand/api-client/operations/accept-place-for';
import { CountWalkInDocument } from '@mitnand/api-client/operations/count-walk-in';
import { DeclinePlaceForDocument } from '@mitnand/api-client/operations/decline-place-for';
import { RecordAttendanceDocument } from '@mitnand/api-client/operations/record-attendance';
import { UndoWalkInDocument } from '@mitnand/api-client/operations/undo-walk-in';
import type { Refusal } from '@mitnand/api-client/refusal';
import type { ArrivalFragment, Attendance } from '@mitnand/api-client/types';
import { errorText } from '@mitnand/i18n/error-text';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { useEffect, useRef, useState } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useApi } from '../../../shared/page/useQuery.ts';
import { whoOf } from '../../bookings/who.ts';
import { notedByOthers } from './day-timeline.ts';
import type { Day } from '../useDay.ts';

export function useArrivals(day: Day | undefined, refresh: () => void) {
  const { t, dates } = usePage();
  const api = useApi();
  const say = useToast();
  // What was tapped and is not yet in the day that was last asked for.
  const [noted, setNoted] = useState<ReadonlyMap<string, Attendance>>(new Map());
  const busy = useRef(new Set<string>());
  const own = useRef(new Set<string>());
  const before = useRef<Day | undefined>(undefined);
  const nameOf = (booking: Parameters<typeof whoOf>[2]) => whoOf(t, dates, booking);

  useEffect(() => {
    const [last, now] = [before.current, day];
    before.current = day;
    setNoted((tapped) => without(tapped, (id) => !busy.current.has(id)));
    if (!last || !now || last.day !== now.day) return;
    for (const booking of notedByOthers(bookingsOf(last), bookingsOf(now), own.current))
      say({ text: t('today.saidByOther', { name: nameOf(booking) }) });
    own.current = new Set(busy.current);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a day that was asked for anew tells something
  }, [day]);

  const refused = (name: string, { code, values }: Refusal) =>
    say({ text: `${name}: ${t('today.notSaved')}. ${errorText(t, code, values)}` });

  /** One request at a time for each thing, so that a double tap is one tap. */
  const once = async (id: string, work: () => Promise<void>) => {
    if (busy.current.has(id)) return;
    busy.current.add(id);
    await work();
    busy.current.delete(id);
    refresh();
  };

  const record = (booking: ArrivalFragment, attendance: Attendance): Promise<void> =>
    once(booking.id, async () => {
      const name = nameOf(booking);
      setNoted((tapped) => new Map(tapped).set(booking.id, attendance));
      own.current.add(booking.id);
      const { refusal } = await api.mutate(RecordAttendanceDocument, { bookingId: booking.id, attendance });
      if (refusal) {
        setNoted((tapped) => without(tapped, (id) => id === booking.id));
        refused(name, refusal);
      } else if (attendance === 'CONFIRMED') say({ text: t('today.saidUndone', { name }) });
      else {
        const onUndo = () => void record(booking, 'CONFIRMED');
        const text =
          attendance === 'ATTENDED' ? t('today.saidHere', { name }) : t('today.saidMissing', { name });
        say({ text, undo: { label: t('today.undo'), onUndo } });
      }
    });

  const undoWalkIn = (bookingId: string, title: string) =>
    once(bookingId, async () => {
      const { refusal } = await api.mutate(UndoWalkInDocument, { bookingId });
      if (refusal) refused(title, refusal);
      else say({ text: t('today.saidUndone', { name: t('today.walkIn') }) });
    });

  const countWalkIn = (occurrenceId: string, title: string) =>
    once(occurrenceId, async () => {
      const input = { channel: 'WALK_IN', occurrenceId, requestKey: crypto.randomUUID() } as const;
      const { data, refusal } = await api.mutate(CountWalkInDocument, { input });
      if (!data) return refused(title, refusal);
      const onUndo = () => void undoWalkIn(data.bookForGuest.booking.id, title);
      say({ text: t('today.saidWalkIn', { offer: title }), undo: { label: t('today.undo'), onUndo } });
    });

  const answerFor = (booking: ArrivalFragment, answer: 'accept' | 'decline') =>
    once(booking.id, async () => {
      const wish = { bookingId: booking.id };
      const { refusal } =
        answer === 'accept'
          ? await api.mutate(AcceptPlaceForDocument, wish)
          : await api.mutate(DeclinePlaceForDocument, wish);
      const name = nameOf(booking);
      if (refusal) refused(name, refusal);
      else say({ text: answer === 'accept' ? t('today.saidTaken', { name }) : t('today.saidDeclined') });
    });

  return { noted, record, countWalkIn, undoWalkIn, answerFor, nameOf };
}

export type Arrivals = ReturnType<typeof useArrivals>;

const bookingsOf = ({ dates }: Day) => dates.flatMap(({ bookings }) => bookings);

function without(noted: ReadonlyMap<string, Attendance>, goes: (id: string) => boolean) {
  const rest = new Map([...noted].filter(([id]) => !goes(id)));
  return rest.size === noted.size ? noted : rest;
}
