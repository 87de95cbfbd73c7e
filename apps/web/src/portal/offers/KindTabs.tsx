// All offers or one of the three kinds, each with how many there are.
import '@mitnand/ui/styles/parts/link-tabs.css';
import { Mark } from '@mitnand/ui/pictures/Mark.tsx';
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
import { Link } from 'wouter';
import { kindNames, kinds } from '../../shared/offers/kinds.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import { countOf, type OptionCount, useCounts } from './filters/useCounts.ts';
import { writeSearch, type OfferSearch } from './offer-search.ts';

export function KindTabs({ search }: { search: OfferSearch }) {
  const { t } = usePage();
  const { counts } = useCounts(search);
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
          <HowMany count={countOf(counts, 'KIND', kind)} />
        </Link>
      ))}
    </nav>
  );
}

function HowMany({ count: { shown } }: { count: OptionCount }) {
  const { t } = usePage();
  if (!shown) return null;
  return (
    <span className="tab__count">
      <bdi dir="ltr">{shown}</bdi>
      <VisuallyHidden> {t('offers.title')}</VisuallyHidden>
    </span>
  );
}
