// Today: who comes when, who is there, and what needs somebody; as it is now.
import './day-bar.css';
import './today.css';
import { buttonClass } from '@mitnand/ui/Button.tsx';
import { Link, useSearch } from 'wouter';
import { Failure } from '../../shared/page/Failure.tsx';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { TeamPage } from '../frame/TeamPage.tsx';
import { Attention, thingsToDo } from './attention/Attention.tsx';
import { DayNav } from './DayNav.tsx';
import { dayInAddress, nameOfDay } from './day-address.ts';
import { EmptyDay } from './EmptyDay.tsx';
import { Freshness } from './Freshness.tsx';
import { Timeline } from './arrivals/Timeline.tsx';
import { useArrivals } from './arrivals/useArrivals.ts';
import { useDay, type ToTell } from './useDay.ts';
import { useVenueChoice } from '../venue-choice/useVenueChoice.ts';
import { VenueSelect } from '../venue-choice/VenueSelect.tsx';

export default function TodayPage() {
  const { t, dates, now } = usePage();
  const today = dates.dateOf(now);
  const date = dayInAddress(useSearch()) ?? today;
  const choice = useVenueChoice();
  const {
    day,
    toTell: all,
    at,
    refusal,
    refresh,
  } = useDay(date === today ? null : date, choice.venueId ? [choice.venueId] : null);
  const arrivals = useArrivals(day, refresh);
  const toTell = all && atVenue(all, choice.venueId);
  const things = day && toTell ? thingsToDo(day, toTell) : 0;

  return (
    <TeamPage
      title={nameOfDay(t, dates, date, today)}
      lead={dates.dayWithYear(date)}
      action={
        <Link href="/team/buchungen/neu" className={buttonClass('primary')}>
          {t('today.bookFor')}
        </Link>
      }
    >
      <div className="today__bar">
        <DayNav date={date} today={today} />
        <VenueSelect {...choice} />
      </div>
      {day && <Freshness {...{ day, at, refusal }} />}
      {!day && (refusal ? <Failure refusal={refusal} onRetry={refresh} /> : <Loading />)}
      {day && (
        <div className="today">
          {things > 0 && (
            <a className="today__jump" href="#aufgaben">
              {t('today.toAttention', { count: things })}
            </a>
          )}
          {day.dates.length > 0 ? (
            <Timeline {...{ day, arrivals, showsVenue: !choice.venueId && choice.venues.length > 0 }} />
          ) : (
            <EmptyDay date={date} today={today} />
          )}
          {toTell && <Attention {...{ day, toTell, arrivals }} onChanged={refresh} />}
        </div>
      )}
    </TeamPage>
  );
}

/** Where somebody works at one venue today, only what is about it. */
function atVenue({ calls, undeliveredMessages }: ToTell, venueId: string): ToTell {
  const here = ({ booking }: ToTell['calls'][number] | ToTell['undeliveredMessages'][number]) =>
    !venueId || booking.occurrence.venue?.id === venueId;
  return { calls: calls.filter(here), undeliveredMessages: undeliveredMessages.filter(here) };
}
