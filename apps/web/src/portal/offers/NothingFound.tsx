// A search without an answer: said calmly, with what to do now.
import { buttonClass } from '@mitnand/ui/Button.tsx';
import { NothingFound as Drawing } from '@mitnand/ui/pictures/scenes/NothingFound.tsx';
import { Link } from 'wouter';
import { usePage } from '../../shared/page/PageContext.ts';
import { readSearch, writeSearch, type OfferSearch } from './offer-search.ts';

export function NothingFound({ search }: { search: OfferSearch }) {
  const { t } = usePage();
  const everything = writeSearch({ ...readSearch(''), view: search.view });
  const narrowed = writeSearch(search) !== everything;
  return (
    <div className="empty" role="status">
      <Drawing />
      <p className="empty__words">{t('offers.nothing')}</p>
      <p>{narrowed ? t('offers.nothingNarrowed') : t('offers.nothingAtAll')}</p>
      {narrowed && (
        <Link href={`/angebote${everything}`} className={buttonClass('secondary')}>
          {t('filter.removeAll')}
        </Link>
      )}
    </div>
  );
}
