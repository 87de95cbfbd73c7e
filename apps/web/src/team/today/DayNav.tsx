// The day before, the day after, the way back, and the list on paper.
import { addDays } from '@mitnand/i18n/dates';
import { buttonClass } from '@mitnand/ui/Button.tsx';
import { Link } from 'wouter';
import { usePage } from '../../shared/page/PageContext.ts';
import { addressOfDay } from './day-address.ts';

export function DayNav({ date, today }: { date: string; today: string }) {
  const { t, dates } = usePage();
  const to = (days: number) => {
    const day = addDays(date, days);
    return { href: addressOfDay('/team', day, today), day: dates.day(day) };
  };
  const [before, after] = [to(-1), to(1)];
  return (
    <nav className="day-nav" aria-label={t('today.days')}>
      <Link href={before.href} className="day-nav__step" aria-label={`${t('today.before')}, ${before.day}`}>
        <span className="day-nav__arrow day-nav__arrow--back" aria-hidden="true" />
      </Link>
      {date === today ? (
        <span className="day-nav__today" aria-current="date">
          {t('today.title')}
        </span>
      ) : (
        <Link href="/team" className="day-nav__today" aria-label={t('today.back')}>
          {t('today.title')}
        </Link>
      )}
      <Link href={after.href} className="day-nav__step" aria-label={`${t('today.after')}, ${after.day}`}>
        <span className="day-nav__arrow" aria-hidden="true" />
      </Link>
      <Link
        href={addressOfDay('/team/tagesliste', date, today)}
        className={buttonClass('secondary', false, true)}
      >
        {t('today.printList')}
      </Link>
    </nav>
  );
}
