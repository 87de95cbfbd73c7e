// The dates of a day by their start, with a line for now.
import { Fragment } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { DateOfDay } from './DateOfDay.tsx';
import { placeOfNow } from './day-timeline.ts';
import type { Arrivals } from './useArrivals.ts';
import type { Day } from '../useDay.ts';

interface TimelineProps {
  day: Day;
  arrivals: Arrivals;
  /** Whether dates of several venues stand beside each other. */
  showsVenue: boolean;
}

export function Timeline({ day, arrivals, showsVenue }: TimelineProps) {
  const { t, dates, now } = usePage();
  const isToday = day.day === dates.dateOf(now);
  const nowBefore = isToday
    ? placeOfNow(
        day.dates.map(({ occurrence }) => occurrence),
        now,
      )
    : -1;
  const nowLine = (
    <li className="timeline__now" key="now">
      <span>{t('today.now', { time: dates.time(now) })}</span>
    </li>
  );
  return (
    <ol className="timeline" aria-label={t('today.timeline')}>
      {day.dates.map((date, index) => (
        <Fragment key={date.occurrence.id}>
          {index === nowBefore && nowLine}
          <DateOfDay {...{ date, arrivals, showsVenue }} />
        </Fragment>
      ))}
      {nowBefore === day.dates.length && nowLine}
    </ol>
  );
}
