// What was found as a calendar: seven days with their dates, and the weeks before and after.
import { OffersWeekDocument, type OffersWeekQuery } from '@mitnand/api-client/operations/offers-week';
import { addDays } from '@mitnand/i18n/dates';
import { useMemo } from 'react';
import { useLiveOccurrences } from '../../../shared/offers/useLiveOccurrences.ts';
import { Failure } from '../../../shared/page/Failure.tsx';
import { Loading } from '../../../shared/page/Loading.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useQuery } from '../../../shared/page/useQuery.ts';
import { filterOf, type OfferSearch } from '../offer-search.ts';
import { NothingThisWeek } from './NothingThisWeek.tsx';
import './week-calendar.css';
import { WeekDay, type CalendarDate } from './WeekDay.tsx';
import { weekOf, type ShownWeek } from './week-days.ts';
import { WeekTurner } from './WeekTurner.tsx';

export function WeekCalendar({ search }: { search: OfferSearch }) {
  const { dates, now } = usePage();
  const week = weekOf(search, dates.dateOf(now));
  const { data, refusal, refresh } = useQuery(OffersWeekDocument, weekVariables(search, week));
  return (
    <>
      <WeekTurner {...{ search, week }} />
      {refusal && <Failure refusal={refusal} onRetry={refresh} />}
      {!data && !refusal && <Loading />}
      {data && <Days answer={data} {...{ search, week, refresh }} />}
    </>
  );
}

interface DaysProps {
  answer: OffersWeekQuery;
  search: OfferSearch;
  week: ShownWeek;
  refresh: () => void;
}

function Days({ answer, search, week, refresh }: DaysProps) {
  const { t, dates } = usePage();
  const found = useMemo(() => datesOf(answer, week.days.length), [answer, week.days.length]);
  const living = useLiveOccurrences<CalendarDate>(null, found, refresh);
  if (found.length === 0) return <NothingThisWeek {...{ search, week }} next={answer.later.nodes[0]} />;
  return (
    <>
      <ol className="calendar" role="list">
        {week.days.map((date, i) => (
          <WeekDay
            key={date}
            {...{ date, search }}
            occurrences={living.filter(({ startsAt }) => dates.dateOf(startsAt) === date)}
            more={daysOf(answer)[i]!.pageInfo.hasNextPage}
          />
        ))}
      </ol>
      <p className="quiet">{t('offers.undated')}</p>
    </>
  );
}

const daysOf = ({ day0, day1, day2, day3, day4, day5, day6 }: OffersWeekQuery) => [
  ...[day0, day1, day2, day3],
  ...[day4, day5, day6],
];

const datesOf = (answer: OffersWeekQuery, days: number) =>
  daysOf(answer)
    .slice(0, days)
    .flatMap(({ nodes }) => nodes);

function weekVariables(search: OfferSearch, { days, earliest, after }: ShownWeek) {
  const whole = filterOf(search);
  const first = days[0] ?? earliest;
  const on = (date: string) => ({ ...whole, from: date, to: date });
  // Where the filters end within the week, the days behind them are asked like the first, and not shown.
  const day = (i: number) => on(days[i] ?? first);
  return {
    ...{ day0: day(0), day1: day(1), day2: day(2), day3: day(3), day4: day(4), day5: day(5), day6: day(6) },
    later: after ? { ...whole, from: addDays(first, 7) } : on(first),
  };
}
