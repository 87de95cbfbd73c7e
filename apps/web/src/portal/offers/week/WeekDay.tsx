// One day of the week calendar: its dates in order, or that there are none.
import type { OffersWeekQuery } from '@mitnand/api-client/operations/offers-week';
import { Link } from 'wouter';
import { OccurrenceCard } from '../../../shared/offers/OccurrenceCard.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { writeSearch, type OfferSearch } from '../offer-search.ts';

export type CalendarDate = OffersWeekQuery['day0']['nodes'][number];

interface WeekDayProps {
  date: string;
  search: OfferSearch;
  occurrences: CalendarDate[];
  /** Whether the day has more dates than shown. */
  more: boolean;
}

export function WeekDay({ date, search, occurrences, more }: WeekDayProps) {
  const { t, dates, now } = usePage();
  const name = dates.nameOfDay(date, dates.dateOf(now)) ?? dates.weekday(date);
  const thatDay: OfferSearch = { ...search, view: 'LIST', week: '', from: date, to: date };
  return (
    <li className={occurrences.length > 0 ? 'calendar__day' : 'calendar__day calendar__day--empty'}>
      <h3 className="calendar__name">
        {name} <span>{dates.dayOfMonth(date)}</span>
      </h3>
      {occurrences.length === 0 && <p className="quiet">{t('offers.emptyDay')}</p>}
      {occurrences.length > 0 && (
        <ul className="calendar__dates">
          {occurrences.map((occurrence) => (
            <li key={occurrence.id}>
              <OccurrenceCard occurrence={occurrence} heading="h4" />
            </li>
          ))}
          {more && (
            <li>
              <Link className="calendar__more" href={`/angebote${writeSearch(thatDay)}`}>
                {t('week.moreOn', { weekday: dates.weekday(date) })}
              </Link>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}
