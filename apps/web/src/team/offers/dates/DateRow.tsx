// One date of an offer: when, how full, and what can be done with it.
import type { TeamDateRowFragment } from '@mitnand/api-client/types';
import { Button, buttonClass } from '@mitnand/ui/Button.tsx';
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
import { useWatch } from 'react-hook-form';
import { Link } from 'wouter';
import { usePage } from '../../../shared/page/PageContext.ts';
import { bookingsOfDate } from '../../bookings/booking-address.ts';
import type { OfferForm } from '../form/offer-form.ts';
import type { DateTask } from './DatesPart.tsx';
import { wantedWhereTooFull } from './places-wish.ts';

interface DateRowProps {
  date: TeamDateRowFragment;
  onTask: (task: DateTask['task']) => void;
}

export function DateRow({ date, onTask }: DateRowProps) {
  const { t, dates } = usePage();
  const { id, startsAt, endsAt, status, capacity, people, waiting, bookings, cancelReason, venue, seriesId } =
    date;
  const usualVenueId = useWatch<OfferForm, 'venueId'>({ name: 'venueId' });
  const wanted = wantedWhereTooFull(date.slots);
  const cancelled = status === 'CANCELLED';
  const changeable = !cancelled && status !== 'PAST';
  return (
    <li className={cancelled ? 'offer-date offer-date--cancelled' : 'offer-date'}>
      <div>
        <p className="offer-date__when">{dates.span(startsAt, endsAt)}</p>
        {cancelled ? (
          <p>
            {t('places.cancelled')}
            {cancelReason && `: ${cancelReason}`}
          </p>
        ) : (
          <p className="quiet">{facts()}</p>
        )}
      </div>
      <div className="buttons">
        {changeable && (
          <>
            <Button kind="secondary" small onClick={() => onTask('CHANGE')}>
              {t('posting.changeDate')}
              <VisuallyHidden>, {dates.dayAndTime(startsAt)}</VisuallyHidden>
            </Button>
            <Button kind="tertiary" small onClick={() => onTask('CANCEL')}>
              {t('posting.cancelDate')}
              <VisuallyHidden>, {dates.dayAndTime(startsAt)}</VisuallyHidden>
            </Button>
          </>
        )}
        {bookings + waiting > 0 && (
          <Link href={bookingsOfDate(id)} className={buttonClass('tertiary', false, true)}>
            {t('posting.bookingsOfDate')}
            <VisuallyHidden>, {dates.dayAndTime(startsAt)}</VisuallyHidden>
          </Link>
        )}
      </div>
    </li>
  );

  function facts(): string {
    return [
      capacity === null
        ? t('posting.peopleComing', { count: people })
        : t('posting.placesTaken', { people, capacity }),
      wanted !== null && t('posting.placesWanted', { count: wanted }),
      waiting > 0 && t('posting.waitingCount', { count: waiting }),
      venue?.id !== usualVenueId && venue?.name,
      seriesId && date.changedAlone && t('posting.changedAlone'),
    ]
      .filter(Boolean)
      .join(' · ');
  }
}
