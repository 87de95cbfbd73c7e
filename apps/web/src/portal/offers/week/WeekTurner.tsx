// Which week it is, and the way to the one before and the one after.
import { buttonClass } from '@mitnand/ui/Button.tsx';
import { Link } from 'wouter';
import { usePage } from '../../../shared/page/PageContext.ts';
import { writeSearch, type OfferSearch } from '../offer-search.ts';
import { focusResults } from '../Results.tsx';
import type { ShownWeek } from './week-days.ts';

export function WeekTurner({ search, week }: { search: OfferSearch; week: ShownWeek }) {
  const { t, dates } = usePage();
  const { days, before, after, earliest } = week;
  const [first = earliest, last = first] = [days[0], days.at(-1)];
  return (
    <div className="turner">
      <h2 className="turner__week" aria-live="polite">
        {first === last
          ? dates.day(first)
          : t('calendar.span', { from: dates.day(first), to: dates.day(last) })}
      </h2>
      {(before ?? after) && (
        <nav className="turner__ways" aria-label={t('offers.weeks')}>
          {before && (
            <Link
              className={buttonClass('secondary')}
              href={weekAddress(search, week, before)}
              // At the first week this link is gone, and the focus would be with it.
              onClick={before === earliest ? focusResults : undefined}
            >
              {t('offers.weekBefore')}
            </Link>
          )}
          {after && (
            <Link className={buttonClass('secondary')} href={weekAddress(search, week, after)} rel="nofollow">
              {t('offers.weekAfter')}
            </Link>
          )}
        </nav>
      )}
    </div>
  );
}

/** The address of the same search in the week that begins with `first`. */
export function weekAddress(search: OfferSearch, { earliest }: ShownWeek, first: string): string {
  return `/angebote${writeSearch({ ...search, week: first === earliest ? '' : first })}`;
}
