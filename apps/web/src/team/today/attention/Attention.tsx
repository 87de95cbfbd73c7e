// What needs somebody: dates short of people, held places that run out, offers that went stale or wait for review.
import { Button } from '@mitnand/ui/Button.tsx';
import type { OfferOnDeskFragment } from '@mitnand/api-client/types';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { usePage } from '../../../shared/page/PageContext.ts';
import { bookingAddress } from '../../bookings/booking-address.ts';
import { timeLeft } from '../arrivals/day-timeline.ts';
import type { Arrivals } from '../arrivals/useArrivals.ts';
import type { Day } from '../useDay.ts';

/** How many things need somebody. */
export function thingsToDo({ shortDates, heldPlaces, staleOffers, offersInReview, bursts }: Day): number {
  return [shortDates, heldPlaces, staleOffers, offersInReview, bursts].reduce(
    (sum, { length }) => sum + length,
    0,
  );
}

export function Attention({ day, arrivals }: { day: Day; arrivals: Arrivals }) {
  const { t } = usePage();
  return (
    <aside className="attention" id="aufgaben" tabIndex={-1} aria-labelledby="aufgaben-titel">
      <h2 id="aufgaben-titel">{t('today.someone')}</h2>
      {thingsToDo(day) === 0 && <p>{t('today.nothingToDo')}</p>}
      <HeldPlaces places={day.heldPlaces} arrivals={arrivals} />
      <ShortDates dates={day.shortDates} />
      <Offers heading={t('today.inReview')} offers={day.offersInReview} />
      <Offers heading={t('today.stale')} offers={day.staleOffers} />
      <Bursts bursts={day.bursts} />
    </aside>
  );
}

function Group({ heading, count, children }: { heading: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <section className="attention__group">
      <h3>{heading}</h3>
      <ul>{children}</ul>
    </section>
  );
}

function HeldPlaces({ places, arrivals }: { places: Day['heldPlaces']; arrivals: Arrivals }) {
  const { t, dates } = usePage();
  return (
    <Group heading={t('today.heldPlaces')} count={places.length}>
      {places.map((booking) => {
        const { id, occurrence, startsAt, heldUntil } = booking;
        const name = arrivals.nameOf(booking);
        return (
          <li key={id}>
            <Link href={bookingAddress(id)}>{name}</Link>
            {heldUntil && <TimeLeft until={heldUntil} />}
            <span className="quiet" lang={occurrence.offer.textLanguage}>
              {occurrence.offer.title}
            </span>
            <span className="quiet">{dates.dayAndTime(startsAt)}</span>
            <span className="attention__do">
              <Button
                kind="secondary"
                small
                aria-label={t('today.takeForName', { name })}
                onClick={() => void arrivals.answerFor(booking, 'accept')}
              >
                {t('today.takeFor')}
              </Button>
              <Button
                kind="tertiary"
                small
                aria-label={t('today.declineForName', { name })}
                onClick={() => void arrivals.answerFor(booking, 'decline')}
              >
                {t('today.declineFor')}
              </Button>
            </span>
          </li>
        );
      })}
    </Group>
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

function ShortDates({ dates: short }: { dates: Day['shortDates'] }) {
  const { t, dates } = usePage();
  return (
    <Group heading={t('today.short')} count={short.length}>
      {short.map(({ occurrence: { id, offer, startsAt }, people, wanted }) => (
        <li key={id}>
          <Link href={`/team/angebote/${offer.id}`} lang={offer.textLanguage}>
            {offer.title}
          </Link>
          <span className="quiet">{dates.dayAndTime(startsAt)}</span>
          <b className="attention__left">{t('today.missing', { count: Math.max(1, wanted - people) })}</b>
        </li>
      ))}
    </Group>
  );
}

/** Of a long list the first ones; the rest stands where offers are looked after. */
const shownOffers = 5;

function Offers({ heading, offers }: { heading: string; offers: OfferOnDeskFragment[] }) {
  const { t, dates } = usePage();
  const rest = offers.length - shownOffers;
  return (
    <Group heading={heading} count={offers.length}>
      {offers.slice(0, shownOffers).map(({ id, title, organisation, since }) => (
        <li key={id}>
          <Link href={`/team/angebote/${id}`}>{title}</Link>
          <span className="quiet">{organisation}</span>
          <span className="quiet">{t('today.since', { day: dates.dayOfMonth(dates.dateOf(since)) })}</span>
        </li>
      ))}
      {rest > 0 && (
        <li>
          <Link href="/team/angebote">{t('today.more', { count: rest })}</Link>
        </li>
      )}
    </Group>
  );
}

function Bursts({ bursts }: { bursts: Day['bursts'] }) {
  const { t, dates } = usePage();
  return (
    <Group heading={t('today.bursts')} count={bursts.length}>
      {bursts.map(({ by, bookings, from, to }) => (
        <li key={`${by} ${from}`}>
          <span>{t(`today.burst.${by}`, { count: bookings })}</span>
          <span className="quiet">{dates.span(from, to)}</span>
        </li>
      ))}
    </Group>
  );
}
