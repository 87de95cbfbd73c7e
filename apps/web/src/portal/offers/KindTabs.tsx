// All offers or one of the three kinds.
import '@mitnand/ui/styles/parts/link-tabs.css';
import { Mark } from '@mitnand/ui/pictures/Mark.tsx';
import { Link } from 'wouter';
import { kindNames, kinds } from '../../shared/offers/kinds.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import { writeSearch, type OfferSearch } from './offer-search.ts';

export function KindTabs({ search }: { search: OfferSearch }) {
  const { t } = usePage();
  return (
    <nav className="tabs" aria-label={t('offers.kinds')}>
      <Link
        className="tab"
        href={`/angebote${writeSearch({ ...search, kind: null })}`}
        aria-current={search.kind ? undefined : 'page'}
      >
        {t('offers.all')}
      </Link>
      {kindNames.map((kind) => (
        <Link
          key={kind}
          className={`tab looks-${kinds[kind].look}`}
          href={`/angebote${writeSearch({ ...search, kind })}`}
          aria-current={search.kind === kind ? 'page' : undefined}
        >
          <Mark look={kinds[kind].look}>{t(`door.${kind}`)}</Mark>
        </Link>
      ))}
    </nav>
  );
}
