// The week before, the week after, and the way back to this one.
import { addDays } from '@mitnand/i18n/dates';
import { Link } from 'wouter';
import { usePage } from '../../../shared/page/PageContext.ts';
import { addressOfWeek } from './week-address.ts';

export function WeekNav({ monday, present }: { monday: string; present: string }) {
  const { t, dates } = usePage();
  const step = (days: number) => addDays(monday, days);
  const words = (from: string) => t('rota.weekOf', { day: dates.dayOfMonth(from) });
  return (
    <nav className="day-nav" aria-label={t('rota.weeks')}>
      <Link
        href={addressOfWeek(step(-7), present)}
        className="day-nav__step"
        aria-label={`${t('rota.weekBefore')}, ${words(step(-7))}`}
      >
        <span className="day-nav__arrow day-nav__arrow--back" aria-hidden="true" />
      </Link>
      {monday === present ? (
        <span className="day-nav__today" aria-current="date">
          {t('rota.thisWeek')}
        </span>
      ) : (
        <Link href="/team/einsatzplan" className="day-nav__today">
          {t('rota.thisWeek')}
        </Link>
      )}
      <Link
        href={addressOfWeek(step(7), present)}
        className="day-nav__step"
        aria-label={`${t('rota.weekAfter')}, ${words(step(7))}`}
      >
        <span className="day-nav__arrow" aria-hidden="true" />
      </Link>
    </nav>
  );
}
