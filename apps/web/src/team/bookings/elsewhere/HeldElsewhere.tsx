// Whose place at this date fell through: where they were offered another one, when, and until when they answer.
import './elsewhere.css';
import type { HeldElsewhereFragment } from '@mitnand/api-client/types';
import { Link } from 'wouter';
import { usePage } from '../../../shared/page/PageContext.ts';
import { bookingAddress } from '../booking-address.ts';
import { whoOf } from '../who.ts';

interface HeldElsewhereProps {
  bookings: readonly HeldElsewhereFragment[];
  /** Of the heading: one below that of the date. */
  level: 2 | 3;
  /** Where a booking opens; beside all of them unless said otherwise. */
  addressFor?: (id: string) => string;
}

export function HeldElsewhere({ bookings, level, addressFor = bookingAddress }: HeldElsewhereProps) {
  const { t, dates } = usePage();
  if (bookings.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <section className="elsewhere">
      <Heading className="elsewhere__heading">{t('today.elsewhere.heading')}</Heading>
      <ul className="elsewhere__list">
        {bookings.map((booking) => (
          <li key={booking.id}>
            <Link href={addressFor(booking.id)}>{whoOf(t, dates, booking)}</Link>{' '}
            {booking.insteadOf && (
              <span className="quiet">
                {t('today.elsewhere.lost', { moment: dates.dayAndTime(booking.insteadOf) })}
              </span>
            )}
            <br />
            {said(booking)}
          </li>
        ))}
      </ul>
    </section>
  );

  function said({ status, startsAt, heldUntil, occurrence: { offer, venue } }: HeldElsewhereFragment) {
    const there = { when: dates.dayAndTime(startsAt), where: venue?.name ?? offer.title };
    return status === 'OFFERED' && heldUntil
      ? t('today.elsewhere.held', { ...there, until: dates.dayAndTime(heldUntil) })
      : t('today.elsewhere.waits', there);
  }
}
