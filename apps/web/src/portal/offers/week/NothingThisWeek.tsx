// A week without a date: said calmly, with the way to the next one.
import { buttonClass } from '@mitnand/ui/Button.tsx';
import { Link } from 'wouter';
import { usePage } from '../../../shared/page/PageContext.ts';
import { writeSearch, type OfferSearch } from '../offer-search.ts';
import { focusResults } from '../Results.tsx';
import type { ShownWeek } from './week-days.ts';
import { weekAddress } from './WeekTurner.tsx';

interface NothingThisWeekProps {
  search: OfferSearch;
  week: ShownWeek;
  /** The first date after this week, if there is one. */
  next: { startsAt: string } | undefined;
}

export function NothingThisWeek({ search, week, next }: NothingThisWeekProps) {
  const { t, dates } = usePage();
  const day = next && dates.dateOf(next.startsAt);
  return (
    <div className="empty" role="status">
      <p className="empty__words">{t('offers.emptyWeek')}</p>
      {day ? (
        <Link
          className={buttonClass('secondary')}
          href={weekAddress(search, week, day)}
          onClick={focusResults}
        >
          {t('offers.nextDate', { day: dates.day(day) })}
        </Link>
      ) : (
        <p>{t('offers.noNextDate')}</p>
      )}
      <Link href={`/angebote${writeSearch({ ...search, view: 'LIST' })}`} onClick={focusResults}>
        {t('offers.toList')}
      </Link>
    </div>
  );
}
