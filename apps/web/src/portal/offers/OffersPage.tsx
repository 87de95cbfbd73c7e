// The list of offers with its filters; the address always says what is shown.
import './offers.css';
import { lazy, Suspense } from 'react';
import { useSearch } from 'wouter';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { usePageHead } from '../../shared/page/usePageHead.ts';
import { ChosenFilters } from './filters/ChosenFilters.tsx';
import { FilterForm, hasColumn } from './filters/FilterForm.tsx';
import './map/district-map.css';
import { calendarsOfList, newsOfList } from '../subscribe/feeds-of-list.ts';
import { Subscribe } from '../subscribe/Subscribe.tsx';
import { useFeedSite } from '../subscribe/useFeedSite.ts';
import { KindTabs } from './KindTabs.tsx';
import { OfferList } from './OfferList.tsx';
import { anywhere, readSearch, writeSearch } from './offer-search.ts';
import { Results } from './Results.tsx';
import { ViewTabs } from './ViewTabs.tsx';
import { WeekCalendar } from './week/WeekCalendar.tsx';

/** Its geometry comes only for who wants to see it; its styles are few, and the page stands before it is awake. */
const DistrictMap = lazy(() => import('./map/DistrictMap.tsx'));

export default function OffersPage() {
  const { t, town } = usePage();
  const address = useSearch();
  const search = readSearch(address);
  const title = search.kind ? t(`offers.${search.kind}`) : t('offers.title');
  const { kind, districtId } = search;
  const listed = { kind, districtId: districtId === anywhere ? null : districtId || null };
  const site = useFeedSite();
  const news = newsOfList(listed, t, town.name, site);
  const calendars = calendarsOfList(listed, t, site);
  usePageHead({
    title: search.view === 'LIST' ? title : `${title}, ${t(`offers.view.${search.view}`)}`,
    description: t('offers.description', { town: town.name }),
    feeds: [...news, ...calendars],
  });
  return (
    <div className={hasColumn(search) ? 'page page--list page--offers' : 'page page--list'}>
      <h1>{title}</h1>
      <KindTabs search={search} />
      <FilterForm search={search} />
      <div className="offers__found">
        <ChosenFilters search={search} />
        <ViewTabs search={search} />
        <Results>
          {search.view === 'WEEK' && <WeekCalendar search={search} />}
          {search.view === 'MAP' && (
            <Suspense fallback={<Loading />}>
              <DistrictMap search={search} />
            </Suspense>
          )}
          {search.view === 'LIST' && (
            <OfferList
              key={writeSearch(search)}
              search={search}
              startAfter={new URLSearchParams(address).get('nach')}
            />
          )}
        </Results>
        {calendars.length > 0 && <Subscribe of="calendar" links={calendars} />}
        <Subscribe of="feed" links={news} />
      </div>
    </div>
  );
}
