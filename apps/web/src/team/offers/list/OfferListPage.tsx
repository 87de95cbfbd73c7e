// All offers one works with: found by word, state, kind and place; what went stale is confirmed in one tap.
import { buttonClass } from '@mitnand/ui/Button.tsx';
import { Link, useLocation, useSearch } from 'wouter';
import { usePage } from '../../../shared/page/PageContext.ts';
import { TeamPage } from '../../frame/TeamPage.tsx';
import { Stretches } from '../../lists/Stretches.tsx';
import '../posting.css';
import { ListFilters } from './ListFilters.tsx';
import { OfferStretch } from './OfferStretch.tsx';
import { readListSearch, writeListSearch, type ListSearch } from './list-search.ts';

export default function OfferListPage() {
  const { t } = usePage();
  const address = useSearch();
  const [, navigate] = useLocation();
  const search = readListSearch(address);
  const change = (next: ListSearch) => navigate(`/team/angebote${writeListSearch(next)}`, { replace: true });
  return (
    <TeamPage
      title={t('posting.title')}
      action={
        <Link href="/team/angebote/neu" className={buttonClass('primary')}>
          {t('posting.newOffer')}
        </Link>
      }
    >
      <ListFilters search={search} onChange={change} />
      <Stretches key={writeListSearch(search)}>
        {(stretch) => <OfferStretch {...stretch} search={search} />}
      </Stretches>
    </TeamPage>
  );
}
