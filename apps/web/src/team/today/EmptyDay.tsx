// A day without dates.
import { addDays } from '@mitnand/i18n/dates';
import { buttonClass } from '@mitnand/ui/Button.tsx';
import { EmptyState } from '@mitnand/ui/notices/EmptyState.tsx';
import { Link } from 'wouter';
import { usePage } from '../../shared/page/PageContext.ts';
import { addressOfDay } from './day-address.ts';

export function EmptyDay({ date, today }: { date: string; today: string }) {
  const { t } = usePage();
  const words =
    date === today ? t('today.empty') : date < today ? t('today.emptyPast') : t('today.emptyOther');
  return (
    <EmptyState words={words}>
      {date >= today && <p>{t('today.emptyText')}</p>}
      <Link href={addressOfDay('/team', addDays(date, 1), today)} className={buttonClass('secondary')}>
        {t('today.emptyNext')}
      </Link>
    </EmptyState>
  );
}
