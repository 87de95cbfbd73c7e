// Places that are held for somebody who has not answered yet, with the time that is left for it.
import { buttonClass } from '@mitnand/ui/Button.tsx';
import { Link } from 'wouter';
import { usePage } from '../../../shared/page/PageContext.ts';
import { bookingAddress } from '../../bookings/booking-address.ts';
import { timeLeft } from '../arrivals/day-timeline.ts';
import type { Arrivals } from '../arrivals/useArrivals.ts';
import { DeedButton } from '../DeedButton.tsx';
import type { Day } from '../useDay.ts';
import { AttentionGroup } from './AttentionGroup.tsx';
import { wordsIn } from '../../../shared/page/wordsIn.ts';

export function HeldPlaces({ places, arrivals }: { places: Day['heldPlaces']; arrivals: Arrivals }) {
  const { t, dates } = usePage();
  return (
    <AttentionGroup heading={t('today.heldPlaces')} count={places.length}>
      {places.map((booking) => {
        const { id, occurrence, startsAt, heldUntil, insteadOf } = booking;
        const name = arrivals.nameOf(booking);
        return (
          <li key={id}>
            <Link href={bookingAddress(id)}>{name}</Link>
            {heldUntil && <TimeLeft until={heldUntil} />}
            <span className="quiet" {...wordsIn(occurrence.offer.textLanguage)}>
              {occurrence.offer.title}
            </span>
            <span className="quiet">{dates.dayAndTime(startsAt)}</span>
            {insteadOf && (
              <span className="quiet">
                {t('today.elsewhere.lost', { moment: dates.dayAndTime(insteadOf) })}
              </span>
            )}
            <span className="attention__do">
              <DeedButton
                deed="takeFor"
                name={name}
                onDo={() => void arrivals.answerFor(booking, 'accept')}
              />
              {insteadOf ? (
                // A no would end the booking of somebody who lost their place: that is meant and asked in the booking itself.
                <Link
                  href={bookingAddress(id)}
                  className={buttonClass('tertiary', false, true)}
                  aria-label={`${t('today.otherFor')}: ${name}`}
                >
                  {t('today.otherFor')}
                </Link>
              ) : (
                <DeedButton
                  deed="declineFor"
                  name={name}
                  kind="tertiary"
                  onDo={() => void arrivals.answerFor(booking, 'decline')}
                />
              )}
            </span>
          </li>
        );
      })}
    </AttentionGroup>
  );
}

function TimeLeft({ until }: { until: string }) {
  const { t, now } = usePage();
  const { hours, minutes } = timeLeft(until, now);
  return (
    <b className={hours < 1 ? 'attention__left attention__left--soon' : 'attention__left'}>
      {hours > 0
        ? t('today.leftHours', { hours, minutes })
        : minutes > 0
          ? t('today.leftMinutes', { minutes })
          : t('today.leftNone')}
    </b>
  );
}
