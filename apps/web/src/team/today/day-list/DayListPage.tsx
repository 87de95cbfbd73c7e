// The day on paper, for the day the line is down: opening it is noted, so it is asked for by a tap.
import '../day-bar.css';
import './day-list.css';
import { OpenDayListDocument, type OpenDayListMutation } from '@mitnand/api-client/operations/open-day-list';
import type { Refusal } from '@mitnand/api-client/refusal';
import { addDays } from '@mitnand/i18n/dates';
import { Button } from '@mitnand/ui/Button.tsx';
import { useState } from 'react';
import { Link, useSearch } from 'wouter';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useApi } from '../../../shared/page/useQuery.ts';
import { RefusalText } from '../../frame/RefusalText.tsx';
import { TeamPage } from '../../frame/TeamPage.tsx';
import { addressOfDay, dayInAddress } from '../day-address.ts';
import { DayList } from './DayList.tsx';
import { useVenueChoice } from '../../venue-choice/useVenueChoice.ts';
import { VenueSelect } from '../../venue-choice/VenueSelect.tsx';

export type DayListOfVenue = OpenDayListMutation['openDayList'];

export default function DayListPage() {
  const { t, dates, now } = usePage();
  const api = useApi();
  const today = dates.dateOf(now);
  const date = dayInAddress(useSearch()) ?? today;
  const choice = useVenueChoice();
  const [opened, setOpened] = useState<{ key: string; list: DayListOfVenue } | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const key = `${date} ${choice.venueId}`;
  const list = opened?.key === key ? opened.list : null;

  const open = async () => {
    if (busy) return;
    setBusy(true);
    const wish = { day: date, venueId: choice.venueId || null };
    const answer = await api.mutate(OpenDayListDocument, wish);
    setBusy(false);
    setRefusal(answer.refusal ?? null);
    if (answer.data) setOpened({ key, list: answer.data.openDayList });
  };

  return (
    <TeamPage
      title={t('today.listTitle')}
      lead={dates.relativeDay(date, today)}
      back={{ href: addressOfDay('/team', date, today), label: t('today.listBack') }}
    >
      <div className="today__bar day-list__choice">
        {[today, addDays(today, 1)].map((day) => (
          <Link
            key={day}
            href={addressOfDay('/team/tagesliste', day, today)}
            className="day-nav__today"
            aria-current={day === date ? 'page' : undefined}
          >
            {dates.nameOfDay(day, today)}
          </Link>
        ))}
        <VenueSelect {...choice} />
      </div>
      <RefusalText refusal={refusal} />
      {list ? (
        <>
          <p className="day-list__choice">
            <Button onClick={() => print()}>{t('today.listPrint')}</Button>
          </p>
          <DayList list={list} />
        </>
      ) : (
        <div className="day-list__ask">
          <p>{t('today.listText')}</p>
          <Button onClick={() => void open()} aria-disabled={busy || undefined}>
            {busy ? t('page.loading') : t('today.listOpen')}
          </Button>
        </div>
      )}
    </TeamPage>
  );
}
