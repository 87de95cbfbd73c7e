// The dates a series gives, as a list and in a small calendar; what is left out says why, and can be put back.
import { Button } from '@mitnand/ui/Button.tsx';
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { usePage } from '../../../shared/page/PageContext.ts';
import type { OfferForm } from '../form/offer-form.ts';
import { MonthCalendar } from './MonthCalendar.tsx';
import { monthsOf } from './month-calendar.ts';
import { useSeriesPreview, type PreviewedDay } from './useSeriesPreview.ts';

const SHOWN_AT_ONCE = 6;
const MONTHS_SHOWN = 3;

export function ResultingDates() {
  const { t } = usePage();
  const [all, setAll] = useState(false);
  const [series, venueId, mentorIds, place, kind] = useWatch<
    OfferForm,
    ['series', 'venueId', 'mentorIds', 'place', 'kind']
  >({ name: ['series', 'venueId', 'mentorIds', 'place', 'kind'] });
  const preview = useSeriesPreview({ series, venueId, mentorIds, place, kind });
  const why = useReason();
  if (!preview || series.weekdays.length === 0)
    return <p className="series__none quiet">{t('posting.chooseWeekday')}</p>;
  const { days, problem } = preview;
  if (problem || days.length === 0)
    return (
      <p className="series__none quiet" role="status">
        {t('posting.noDays')}
      </p>
    );
  const kept = days.filter(({ leftOut }) => leftOut === null);
  const shown = all ? days : days.slice(0, SHOWN_AT_ONCE);
  const marks = new Map(days.map((day) => [day.on, why(day)]));
  return (
    <div className="series__dates">
      <p role="status">
        <b>{t('posting.datesFound', { count: kept.length })}</b>
        {kept.length < days.length && ` · ${t('posting.leftOutCount', { count: days.length - kept.length })}`}
      </p>
      <ol className="series__list">
        {shown.map((day) => (
          <DayRow key={day.on} day={day} why={why(day)} />
        ))}
      </ol>
      {days.length > shown.length && (
        <Button kind="tertiary" onClick={() => setAll(true)}>
          {t('posting.allDates', { count: days.length })}
        </Button>
      )}
      <div className="series__months">
        {monthsOf(days.map(({ on }) => on))
          .slice(0, MONTHS_SHOWN)
          .map((month) => (
            <MonthCalendar key={month} {...{ month }} days={marks} />
          ))}
      </div>
    </div>
  );
}

function DayRow({ day, why }: { day: PreviewedDay; why: string | null }) {
  const { t, dates } = usePage();
  const { getValues, setValue } = useFormContext<OfferForm>();
  const excepted = day.leftOut === 'EXCEPTION';
  const toggle = () => {
    const others = getValues('series.exceptOn').filter((on) => on !== day.on);
    setValue('series.exceptOn', excepted ? others : [...others, day.on].sort(), { shouldDirty: true });
  };
  return (
    <li className={why ? 'series__day series__day--out' : 'series__day'}>
      <span className="series__when">
        <span>{dates.day(day.on)}</span>
        {why ? <b>{why}</b> : <span>{dates.timeRange(day.startsAt, day.endsAt)}</span>}
        {day.clashes.map((clash, i) => (
          <span key={i} className="series__clash">
            {clash.with === 'MENTOR'
              ? t('posting.mentorElsewhere', { name: clash.name })
              : t('posting.ownDateThen')}
          </span>
        ))}
      </span>
      {(excepted || day.leftOut === null) && (
        <Button kind="tertiary" onClick={toggle}>
          {excepted ? t('posting.putBack') : t('posting.leaveOut')}
          <VisuallyHidden>, {dates.day(day.on)}</VisuallyHidden>
        </Button>
      )}
    </li>
  );
}

/** Why a day holds no date; null when it does. */
function useReason(): (day: PreviewedDay) => string | null {
  const { t } = usePage();
  return ({ leftOut, name }) => {
    switch (leftOut) {
      case null:
        return null;
      case 'HOLIDAY':
        return t('posting.leftOutHoliday', { name: name ?? '' });
      case 'CLOSED_DAY':
        return t('posting.leftOutClosed', { reason: name ?? '' });
      case 'EXCEPTION':
        return t('posting.leftOutByHand');
    }
  };
}
