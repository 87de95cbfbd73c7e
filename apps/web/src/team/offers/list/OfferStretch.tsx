// Twenty offers of the list.
import { TeamOffersDocument } from '@mitnand/api-client/operations/team-offers';
import { buttonClass } from '@mitnand/ui/Button.tsx';
import { EmptyState } from '@mitnand/ui/notices/EmptyState.tsx';
import { Link } from 'wouter';
import { PartFailure } from '../../../shared/page/Failure.tsx';
import { Loading } from '../../../shared/page/Loading.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useQuery } from '../../../shared/page/useQuery.ts';
import { MoreButton, type Stretch } from '../../lists/Stretches.tsx';
import { listFilterOf, writeListSearch, type ListSearch } from './list-search.ts';
import { OfferRow } from './OfferRow.tsx';

interface OfferStretchProps extends Stretch {
  search: ListSearch;
}

export function OfferStretch({ search, after, onMore }: OfferStretchProps) {
  const { t } = usePage();
  const { data, refusal, refresh } = useQuery(TeamOffersDocument, { filter: listFilterOf(search), after });
  if (refusal) return <PartFailure refusal={refusal} onRetry={refresh} />;
  if (!data) return <Loading />;
  const { nodes, totalCount, totalIsExact, pageInfo } = data.teamOffers;
  if (!after && nodes.length === 0) return <Nothing narrowed={writeListSearch(search) !== ''} />;
  return (
    <>
      {!after && (
        <p className="quiet" role="status">
          {totalIsExact
            ? t('posting.count', { count: totalCount })
            : t('posting.countMore', { count: totalCount })}
        </p>
      )}
      <ul className="offer-rows">
        {nodes.map((offer) => (
          <OfferRow key={offer.id} offer={offer} onConfirmed={refresh} />
        ))}
      </ul>
      <MoreButton {...{ pageInfo, onMore }} />
    </>
  );
}

function Nothing({ narrowed }: { narrowed: boolean }) {
  const { t } = usePage();
  if (narrowed)
    return (
      <EmptyState words={t('posting.nothingFound')}>
        <Link href="/team/angebote" className={buttonClass('secondary')}>
          {t('posting.showAll')}
        </Link>
      </EmptyState>
    );
  return (
    <EmptyState words={t('posting.none')}>
      <Link href="/team/angebote/neu" className={buttonClass('primary')}>
        {t('posting.postFirst')}
      </Link>
    </EmptyState>
  );
}
