// The list of offers with its filters; the address always says what is shown.
import './offers.css';
import { useSearch } from 'wouter';
import { usePage } from '../../shared/page/PageContext.ts';
import { usePageHead } from '../../shared/page/usePageHead.ts';
import { ChosenFilters } from './filters/ChosenFilters.tsx';
import { FilterForm } from './filters/FilterForm.tsx';
import { KindTabs } from './KindTabs.tsx';
import { OfferList } from './OfferList.tsx';
import { readSearch, writeSearch } from './offer-search.ts';
import { Results } from './Results.tsx';
import { ViewTabs } from './ViewTabs.tsx';
import { WeekCalendar } from './week/WeekCalendar.tsx';

export default function OffersPage() {
  const { t, town } = usePage();
  const address = useSearch();
  const search = readSearch(address);
  const title = search.kind ? t(`offers.${search.kind}`) : t('offers.title');
  usePageHead({
    title: search.view === 'WEEK' ? `${title}, ${t('offers.view.WEEK')}` : title,
    description: t('offers.description', { town: town.name }),
  });
  return (
    <div className="page page--list page--offers">
      <h1>{title}</h1>
      <KindTabs search={search} />
      <FilterForm search={search} />
      <div className="offers__found">
        <ChosenFilters search={search} />
        <ViewTabs search={search} />
        <Results>
          {search.view === 'WEEK' ? (
            <WeekCalendar search={search} />
          ) : (
            <OfferList
              key={writeSearch(search)}
              search={search}
              startAfter={new URLSearchParams(address).get('nach')}
            />
          )}
        </Results>
      </div>
    </div>
  );
}
