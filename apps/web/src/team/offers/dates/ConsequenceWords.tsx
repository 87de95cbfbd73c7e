// What happens to whom, in a few sentences, and date by date for those who want to know.
import type { ConsequencesFragment, DateEffect } from '@mitnand/api-client/types';
import { dateWords, PlacesWords } from './PlacesWords.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';

interface ConsequenceWordsProps {
  /** Not there while the answer is on its way. */
  consequences: ConsequencesFragment | undefined;
  /** It has happened. */
  done?: boolean;
}

const order: DateEffect[] = ['CANCELLED', 'MOVED', 'RESIZED', 'ADDED', 'REMOVED', 'KEPT'];

export function ConsequenceWords({ consequences, done = false }: ConsequenceWordsProps) {
  const { t, dates } = usePage();
  if (!consequences) return <p className="quiet">{t('posting.reckoning')}</p>;
  const totals = order.flatMap((effect) => consequences.totals.filter((total) => total.effect === effect));
  return (
    <>
      <ul className="consequences">
        {totals
          .filter((total) => total.dates > 0)
          .map(({ effect, dates: count, bookings, people, waiting }) => (
            <li key={effect} className={`consequence consequence--${effect.toLowerCase()}`}>
              <b>
                {done
                  ? t(`posting.happened.${effect}`, { count })
                  : t(`posting.happens.${effect}`, { count })}
              </b>
              {(effect === 'MOVED' || effect === 'CANCELLED') && (
                <span>
                  {bookings === 0
                    ? t('posting.nobodyConcerned')
                    : t(`posting.concerned.${effect}`, { bookings, people })}
                  {waiting > 0 && ` ${t('posting.alsoWaiting', { count: waiting })}`}
                </span>
              )}
            </li>
          ))}
      </ul>
      <PlacesWords dates={consequences.dates} />
      {consequences.dates.length > 1 && (
        <details className="posting-more">
          <summary>{t('posting.dateByDate')}</summary>
          <ul className="consequences__dates">
            {consequences.dates.map((date) => (
              <li key={date.occurrenceId ?? date.on}>
                {dates.day(date.on)}: {dateWords(t, date)}
                {date.effect === 'MOVED' && date.toStartsAt && `, ${dates.dayAndTime(date.toStartsAt)}`}
                {date.bookings > 0 && ` · ${t('posting.bookingsCount', { count: date.bookings })}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
