// This week near you: a row of days to thumb through, each with its first dates.
import { ThisWeekDocument, type ThisWeekQuery } from '@mitnand/api-client/operations/this-week';
import { addDays } from '@mitnand/i18n/dates';
import { buttonClass } from '@mitnand/ui/Button.tsx';
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
import { useRef, type FocusEvent } from 'react';
import { Link, useLocation } from 'wouter';
import { DistrictSelect } from '../../shared/offers/DistrictSelect.tsx';
import { Failure } from '../../shared/page/Failure.tsx';
import { Loading } from '../../shared/page/Loading.tsx';
import { rememberList } from '../../shared/page/going-back.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import { Day } from './Day.tsx';
import { useQuery } from '../../shared/page/useQuery.ts';
import { useDaysInView } from './useDaysInView.ts';

const datesPerDay = 3;

export function ThisWeek({ districtId }: { districtId: string }) {
  const { t, dates, now } = usePage();
  const [, navigate] = useLocation();
  const today = dates.dateOf(now);
  const { data, refusal, refresh } = useQuery(ThisWeekDocument, weekVariables(today, districtId));

  return (
    <section className="week" aria-labelledby="woche" onClickCapture={rememberList}>
      <div className="week__head">
        <h2 id="woche">{t('week.heading')}</h2>
        <form className="week__district" action="/" method="get">
          <DistrictSelect
            id="stadtteil"
            label={t('week.district')}
            value={districtId}
            onChange={(id) => navigate(id ? `/?stadtteil=${id}` : '/', { replace: true })}
          />
          <noscript>
            <button className={buttonClass('secondary')}>{t('week.show')}</button>
          </noscript>
        </form>
      </div>
      {refusal && <Failure refusal={refusal} onRetry={refresh} />}
      {!data && !refusal && <Loading />}
      {data && <Days answer={data} today={today} districtId={districtId} />}
    </section>
  );
}

function Days({ answer, today, districtId }: { answer: ThisWeekQuery; today: string; districtId: string }) {
  const { t } = usePage();
  const row = useRef<HTMLDivElement>(null);
  const days = daysOf(answer).map((found, i) => ({ date: addDays(today, i), found }));
  const planned = days.filter(({ found }) => found.nodes.length > 0);
  const inView = useDaysInView(row, planned.map(({ date }) => date).join());
  if (planned.length === 0) {
    return (
      <div className="empty">
        <p>{t('week.nothing')}</p>
        <Link href="/angebote" className={buttonClass('secondary')}>
          {t('week.allOffers')}
        </Link>
      </div>
    );
  }
  return (
    <>
      <nav className="week__days" aria-label={t('week.days')}>
        {days.map(({ date, found }) => (
          <DayLink
            key={date}
            {...{ date, today }}
            empty={found.nodes.length === 0}
            shown={inView.has(`tag-${date}`)}
          />
        ))}
      </nav>
      <div
        ref={row}
        className="week__row"
        role="group"
        aria-labelledby="woche"
        tabIndex={0}
        onFocus={showWhole}
      >
        {planned.map(({ date, found }) => (
          <Day
            key={date}
            {...{ date, today, districtId }}
            occurrences={found.nodes}
            more={found.pageInfo.hasNextPage}
          />
        ))}
      </div>
      <p>
        <Link href="/angebote" className={buttonClass('secondary')}>
          {t('week.allOffers')}
        </Link>
      </p>
    </>
  );
}

interface DayLinkProps {
  date: string;
  today: string;
  empty: boolean;
  /** Whether the row below shows this day right now. */
  shown: boolean;
}

function DayLink({ date, today, empty, shown }: DayLinkProps) {
  const { t, dates } = usePage();
  const words = (
    <>
      <span>{dates.nameOfDay(date, today) ?? dates.weekdayShort(date)}</span> <b>{Number(date.slice(8))}</b>
    </>
  );
  if (!empty) {
    return (
      <a className={shown ? 'week__day week__day--shown' : 'week__day'} href={`#tag-${date}`}>
        {words}
      </a>
    );
  }
  return (
    <span className="week__day">
      {words}
      <VisuallyHidden>: {t('week.emptyDay')}</VisuallyHidden>
    </span>
  );
}

function daysOf({ day0, day1, day2, day3, day4, day5, day6 }: ThisWeekQuery) {
  return [day0, day1, day2, day3, day4, day5, day6];
}

function weekVariables(today: string, districtId: string) {
  const day = (days: number) => {
    const date = addDays(today, days);
    return { from: date, to: date, ...(districtId && { districtIds: [districtId] }) };
  };
  return {
    first: datesPerDay,
    ...{ day0: day(0), day1: day(1), day2: day(2), day3: day(3), day4: day(4), day5: day(5), day6: day(6) },
  };
}

/** Browsers leave a card that has the focus half behind the edge; a mouse must not be scrolled away from its click. */
function showWhole({ target }: FocusEvent<HTMLElement>) {
  if (target.matches(':focus-visible'))
    (target.closest('.card') ?? target).scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
