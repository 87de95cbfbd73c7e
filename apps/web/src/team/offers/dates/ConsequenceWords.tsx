// What happens to whom, in a few sentences, and date by date for those who want to know.
import type { ConsequencesFragment, DateEffect } from '@mitnand/api-client/types';
import { PlacesWords, placesText } from './PlacesWords.tsx';
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
            {consequences.dates.map(({ occurrenceId, on, effect, toStartsAt, bookings, people, places }) => (
              <li key={occurrenceId ?? on}>
                {dates.day(on)}: {t(`posting.effect.${effect}`)}
                {effect === 'MOVED' && toStartsAt && `, ${dates.dayAndTime(toStartsAt)}`}
                {places && `, ${placesText(t, places)}`}
                {places?.tooFull && ` (${t('posting.tooFullThere', { count: people })})`}
                {bookings > 0 && ` · ${t('posting.bookingsCount', { count: bookings })}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
