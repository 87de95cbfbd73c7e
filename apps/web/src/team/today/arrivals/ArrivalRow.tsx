// Somebody who is expected: one tap when they are there, one when they did not come, and the way back.
import type { ArrivalFragment, BookingStatus } from '@mitnand/api-client/types';
import { groupedNumber } from '@mitnand/i18n/grouped-number';
import { CheckIcon } from '@mitnand/ui/pictures/icons.tsx';
import { useEffect, useRef, type RefObject } from 'react';
import { Link } from 'wouter';
import { usePage } from '../../../shared/page/PageContext.ts';
import { bookingAddress } from '../../bookings/booking-address.ts';
import { DeedButton } from '../DeedButton.tsx';
import type { Arrivals } from './useArrivals.ts';

interface ArrivalRowProps {
  booking: ArrivalFragment;
  arrivals: Arrivals;
  /** Whether it is late enough to say who came. */
  open: boolean;
  /** Whether people of this date come at different times. */
  showsTime: boolean;
}

export function ArrivalRow({ booking, arrivals, open, showsTime }: ArrivalRowProps) {
  const { t, dates } = usePage();
  const row = useRef<HTMLLIElement>(null);
  const { id, number, partySize, needs, heldUntil, startsAt } = booking;
  const status: BookingStatus = arrivals.noted.get(id) ?? booking.status;
  const name = arrivals.nameOf(booking);
  const pressed = useFocusKept(row, status);
  const about = [
    partySize > 1 && t('today.people', { count: partySize }),
    needs.worry && t(`worry.${needs.worry}`),
    needs.device && t(`device.${needs.device}`),
  ].filter(Boolean);
  return (
    <li className={`arrival arrival--${status.toLowerCase()}`} ref={row}>
      {showsTime && <span className="arrival__time">{dates.time(startsAt)}</span>}
      <div className="arrival__who">
        <Link href={bookingAddress(id)} className="arrival__name">
          {name}
        </Link>
        <span className="arrival__about">
          {about.length > 0 && <span>{about.join(' · ')}</span>}
          <span className="arrival__number" dir="ltr">
            {groupedNumber(number)}
          </span>
        </span>
      </div>
      <div className="arrival__do" onClickCapture={pressed}>
        {doings()}
      </div>
    </li>
  );

  function doings() {
    if (status === 'OFFERED')
      return (
        <>
          {heldUntil && <span className="quiet">{t('today.held', { moment: dates.time(heldUntil) })}</span>}
          <DeedButton deed="takeFor" name={name} onDo={() => void arrivals.answerFor(booking, 'accept')} />
        </>
      );
    if (status === 'ATTENDED' || status === 'MISSED')
      return (
        <>
          <span className="arrival__state">
            {status === 'ATTENDED' && <CheckIcon />}
            {status === 'ATTENDED' ? t('today.isHere') : t('today.isMissing')}
          </span>
          <DeedButton
            deed="undo"
            name={name}
            kind="tertiary"
            onDo={() => void arrivals.record(booking, 'CONFIRMED')}
          />
        </>
      );
    if (!open) return null;
    return (
      <>
        <DeedButton deed="checkIn" name={name} onDo={() => void arrivals.record(booking, 'ATTENDED')} />
        <DeedButton
          deed="noShow"
          name={name}
          kind="tertiary"
          onDo={() => void arrivals.record(booking, 'MISSED')}
        />
      </>
    );
  }
}

/** The button one pressed goes away with what it did: the focus goes on to the first one in its place. */
function useFocusKept(row: RefObject<HTMLLIElement | null>, status: BookingStatus): () => void {
  const pressed = useRef(false);
  useEffect(() => {
    if (pressed.current && document.activeElement === document.body)
      row.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    pressed.current = false;
  }, [row, status]);
  return () => (pressed.current = true);
}
