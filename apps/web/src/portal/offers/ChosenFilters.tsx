// Which filters are set, each with a way to take it off.
import '@mitnand/ui/styles/parts/chips.css';
import { DistrictsDocument } from '@mitnand/api-client/operations/districts';
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
import { Link } from 'wouter';
import { usePage } from '../../shared/page/PageContext.ts';
import { readSearch, weekdays, writeSearch, type OfferSearch } from './offer-search.ts';
import { focusResults } from './Results.tsx';
import { useQuery } from '../../shared/page/useQuery.ts';

interface ChosenFilter {
  words: string;
  without: Partial<OfferSearch>;
}

export function ChosenFilters({ search }: { search: OfferSearch }) {
  const { t } = usePage();
  const chosen = useChosen(search);
  if (chosen.length === 0) return null;
  return (
    <ul className="chips" aria-label={t('filter.chosen')}>
      {chosen.map(({ words, without }) => (
        <li key={words}>
          <Link
            className="chip"
            href={`/angebote${writeSearch({ ...search, ...without })}`}
            onClick={focusResults}
          >
            {words}
            <VisuallyHidden>{t('filter.remove')}</VisuallyHidden>
            <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <Link
            href={`/angebote${writeSearch({ ...readSearch(''), view: search.view, week: search.week })}`}
            onClick={focusResults}
          >
            {t('filter.removeAll')}
          </Link>
        </li>
      )}
    </ul>
  );
}

function useChosen(search: OfferSearch): ChosenFilter[] {
  const { t, dates } = usePage();
  const { data } = useQuery(DistrictsDocument, {}, { skip: !search.districtId });
  const district = data?.districts.find(({ id }) => id === search.districtId);
  const dayNames = search.weekdays.map((day) =>
    t(`calendar.weekdayShort.${(weekdays.indexOf(day) + 1) as 1}`),
  );
  const oneDay = search.from && search.from === search.to;
  const all: (ChosenFilter | false | '' | null | undefined)[] = [
    search.text && { words: t('filter.chosenText', { text: search.text }), without: { text: '' } },
    district && { words: district.name, without: { districtId: '' } },
    search.category && { words: t(`category.${search.category}`), without: { category: null } },
    oneDay && { words: dates.day(search.from), without: { from: '', to: '' } },
    !oneDay &&
      search.from && {
        words: t('filter.chosenFrom', { day: dates.day(search.from) }),
        without: { from: '' },
      },
    !oneDay &&
      search.to && { words: t('filter.chosenTo', { day: dates.day(search.to) }), without: { to: '' } },
    dayNames.length > 0 && { words: dayNames.join(' '), without: { weekdays: [] } },
    ...search.timesOfDay.map((time) => ({
      words: t(`filter.${time}`),
      without: { timesOfDay: search.timesOfDay.filter((other) => other !== time) },
    })),
    search.onlyFree && { words: t('filter.onlyFree'), without: { onlyFree: false } },
    search.online && { words: t('filter.online'), without: { online: false } },
  ];
  return all.filter((filter) => !!filter);
}
