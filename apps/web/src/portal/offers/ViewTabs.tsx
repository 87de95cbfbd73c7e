// What was found, as a list, by the days of a week or on a map: the same search, another view.
import { Link } from 'wouter';
import { usePage } from '../../shared/page/PageContext.ts';
import { views, writeSearch, type OfferSearch } from './offer-search.ts';
import './view-tabs.css';

export function ViewTabs({ search }: { search: OfferSearch }) {
  const { t } = usePage();
  return (
    <nav className="views" aria-label={t('offers.views')}>
      {views.map((view) => (
        <Link
          key={view}
          className="views__one"
          href={`/angebote${writeSearch({ ...search, view, week: '' })}`}
          aria-current={search.view === view ? 'page' : undefined}
        >
          {t(`offers.view.${view}`)}
        </Link>
      ))}
    </nav>
  );
}
