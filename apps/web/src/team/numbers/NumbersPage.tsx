// Numbers of a month for those who watch over the whole and see no person.
import './numbers.css';
import { BookingNumbersDocument } from '@mitnand/api-client/operations/booking-numbers';
import { EmptyState } from '@mitnand/ui/notices/EmptyState.tsx';
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { useLocation, useSearch } from 'wouter';
import { Failure } from '../../shared/page/Failure.tsx';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { TeamPage } from '../frame/TeamPage.tsx';
import { addressOfMonth, monthInAddress, monthsToChoose } from './months.ts';
import { NumbersTable } from './NumbersTable.tsx';
import { UnmetWishes } from './UnmetWishes.tsx';
import { useMonthName } from './useMonthName.ts';

export default function NumbersPage() {
  const { t, dates, now } = usePage();
  const [, navigate] = useLocation();
  const present = dates.dateOf(now).slice(0, 7);
  const month = monthInAddress(useSearch()) ?? present;
  const nameOf = useMonthName();
  const { data, refusal, refresh } = useQuery(BookingNumbersDocument, { month });
  const rows = data?.bookingNumbers;

  return (
    <TeamPage title={t('team.numbers.title')} lead={t('team.numbers.lead')}>
      <div className="numbers">
        <Select
          id="month"
          label={t('team.numbers.chooseMonth')}
          value={month}
          onChange={({ currentTarget }) => navigate(addressOfMonth(currentTarget.value, present))}
        >
          {monthsToChoose(present, month).map((each) => (
            <option key={each} value={each}>
              {nameOf(each)}
            </option>
          ))}
        </Select>
        {!rows && (refusal ? <Failure refusal={refusal} onRetry={refresh} /> : <Loading rows={3} />)}
        {rows?.length === 0 && <EmptyState words={t('team.numbers.none', { month: nameOf(month) })} />}
        {rows && rows.length > 0 && <NumbersTable rows={rows} month={nameOf(month)} />}
        <p className="numbers__why">{t('team.numbers.why')}</p>
        <UnmetWishes />
      </div>
    </TeamPage>
  );
}
