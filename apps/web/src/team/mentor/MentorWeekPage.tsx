// A mentor's week, for the phone: where to be next, who comes, and what one does about it in one tap.
import '../today/day-bar.css';
import './mentor.css';
import { addDays } from '@mitnand/i18n/dates';
import { EmptyState } from '@mitnand/ui/notices/EmptyState.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { Link, useSearch } from 'wouter';
import { Failure } from '../../shared/page/Failure.tsx';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { TeamPage } from '../frame/TeamPage.tsx';
import { CalendarSection } from './calendar/CalendarSection.tsx';
import { SessionCard } from './SessionCard.tsx';
import { askedAbout } from './swaps/asked-about.ts';
import { AskedOfMe } from './swaps/AskedOfMe.tsx';
import { TakenOver } from './swaps/TakenOver.tsx';
import { useMyWeek, type MyWeek } from './useMyWeek.ts';
import { useWeekDeeds } from './useWeekDeeds.ts';
import { addressOfWeek, weekInAddress } from './week-address.ts';

export default function MentorWeekPage() {
  const { t, dates } = usePage();
  const from = weekInAddress(useSearch());
  const { week, swaps, at, refusal, refresh } = useMyWeek(from);
  const deeds = useWeekDeeds(refresh);
  const lead = week && t('mentor.span', { from: dates.day(week.from), until: dates.day(week.until) });
  return (
    <TeamPage title={t('mentor.title')} lead={lead}>
      {week && <WeekNav week={week} />}
      {week && refusal && (
        <Notice tone="warning" role="status" heading={t('mentor.lost', { time: dates.time(at) })} />
      )}
      {!week && (refusal ? <Failure refusal={refusal} onRetry={refresh} /> : <Loading />)}
      {week && (
        <div className="my-week">
          <AskedOfMe swaps={swaps.filter(({ mayAnswer }) => mayAnswer)} deeds={deeds} />
          <TakenOver swaps={swaps} />
          {week.sessions.length === 0 && <NoHours week={week} />}
          <ol className="my-week__sessions">
            {week.sessions.map((session) => (
              <SessionCard
                key={session.occurrenceId}
                {...{ session, deeds }}
                asked={askedAbout(session, swaps)}
              />
            ))}
          </ol>
          <CalendarSection />
        </div>
      )}
    </TeamPage>
  );
}

function WeekNav({ week: { from, today } }: { week: MyWeek }) {
  const { t } = usePage();
  const to = (days: number) => addressOfWeek(addDays(from, days), today);
  return (
    <nav className="day-nav" aria-label={t('mentor.weeks')}>
      <Link href={to(-7)} className="day-nav__step" aria-label={t('mentor.before')}>
        <span className="day-nav__arrow day-nav__arrow--back" aria-hidden="true" />
      </Link>
      {from === today ? (
        <span className="day-nav__today" aria-current="date">
          {t('mentor.now')}
        </span>
      ) : (
        <Link href={addressOfWeek(today, today)} className="day-nav__today">
          {t('mentor.now')}
        </Link>
      )}
      <Link href={to(7)} className="day-nav__step" aria-label={t('mentor.after')}>
        <span className="day-nav__arrow" aria-hidden="true" />
      </Link>
    </nav>
  );
}

function NoHours({ week: { nextOn, today } }: { week: MyWeek }) {
  const { t, dates } = usePage();
  return (
    <EmptyState words={t('mentor.empty')}>
      {nextOn ? (
        <Link href={addressOfWeek(nextOn, today)}>{t('mentor.nextOn', { day: dates.dayLong(nextOn) })}</Link>
      ) : (
        <p>{t('mentor.nothingPlanned')}</p>
      )}
    </EmptyState>
  );
}
