// Keeps number and PIN on the device, by choice: it says what stays, until when, and who can then see it.
import type { BookingDetailsFragment } from '@mitnand/api-client/types';
import { localDate } from '@mitnand/i18n/dates';
import { Choice } from '@mitnand/ui/fields/Choice.tsx';
import { useEffect, useState } from 'react';
import { inOnePiece } from '../page/in-one-piece.ts';
import { usePage } from '../page/PageContext.ts';
import { dropBooking, keepBooking, keptBookings } from './kept-bookings.ts';
import { keptUntil } from './kept-until.ts';
import { MyDatesLink } from './MyDatesLink.tsx';

interface KeepOnDeviceProps {
  booking: BookingDetailsFragment;
  pin: string;
}

export function KeepOnDevice({ booking, pin }: KeepOnDeviceProps) {
  const { t, dates, town, now } = usePage();
  const [kept, setKept] = useState(false);
  const { number } = booking;
  const until = keptUntil(booking, town.timeZone);
  const today = localDate(now, town.timeZone);
  useEffect(() => setKept(keptBookings(today).some((each) => each.number === number)), [number, today]);
  const choose = (wanted: boolean) => {
    if (wanted) return setKept(keepBooking({ number, pin, until }));
    dropBooking(number);
    setKept(false);
  };
  if (until < today) return null;
  return (
    <div>
      <Choice
        id="keep"
        label={t('myDates.keep')}
        hint={t('myDates.keepHint', { day: inOnePiece(dates.day(until)) })}
        checked={kept}
        onChange={({ currentTarget }) => choose(currentTarget.checked)}
      />
      {kept && <MyDatesLink />}
    </div>
  );
}
