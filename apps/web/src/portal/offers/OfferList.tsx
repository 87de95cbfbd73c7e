// The offers found: how many, their cards, and more when asked for.
import { OffersDocument } from '@mitnand/api-client/operations/offers';
import { buttonClass } from '@mitnand/ui/Button.tsx';
import { useState } from 'react';
import { Failure } from '../../shared/page/Failure.tsx';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { matchingDates } from '../../shared/offers/shown/matching-dates.ts';
import { OfferCard } from '../../shared/offers/shown/OfferCard.tsx';
import { countInWords } from './count-words.ts';
import { filterOf, writeSearch, type OfferSearch } from './offer-search.ts';
import { NothingFound } from './NothingFound.tsx';
import { useQuery } from '../../shared/page/useQuery.ts';

interface OfferListProps {
  search: OfferSearch;
  /** Cursor from the address: without JavaScript "more" is a page of its own. */
  startAfter: string | null;
}

/** How far each list was opened, for whoever comes back to it. */
const opened = new Map<string, (string | null)[]>();

export function OfferList({ search, startAfter }: OfferListProps) {
  const name = `${writeSearch(search)} ${startAfter}`;
  const [cursors, setCursors] = useState(opened.get(name) ?? [startAfter]);
  const open = (next: string) => {
    opened.set(name, [...cursors, next]);
    setCursors([...cursors, next]);
  };
  return (
    <>
      {cursors.map((after, i) => (
        <OfferStretch
          key={after}
          {...{ search, after }}
          first={i === 0}
          onMore={i === cursors.length - 1 ? open : undefined}
        />
      ))}
    </>
  );
}

interface OfferStretchProps {
  search: OfferSearch;
  after: string | null;
  first: boolean;
  onMore?: (cursor: string) => void;
}

function OfferStretch({ search, after, first, onMore }: OfferStretchProps) {
  const { t } = usePage();
  const address = writeSearch(search);
  const { data, refusal, refresh } = useQuery(OffersDocument, { filter: filterOf(search), after });
  if (refusal) return <Failure refusal={refusal} onRetry={refresh} />;
  if (!data) return <Loading />;
  const { nodes, totalCount, totalIsExact, pageInfo } = data.offers;
  if (first && nodes.length === 0) return <NothingFound search={search} />;
  const matching = matchingDates(data.offers);
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  return (
    <>
      {first && (
        <p className="count" role="status">
          {countInWords(t, { count: totalCount, isExact: totalIsExact })}
        </p>
      )}
      <ul className="cards">
        {nodes.map((offer) => (
          <li key={offer.id}>
            <OfferCard offer={offer} date={matching.get(offer.id)} />
          </li>
        ))}
      </ul>
      {next && onMore && (
        <p>
          <a
            className={buttonClass('secondary')}
            href={`/angebote${address ? `${address}&` : '?'}nach=${encodeURIComponent(next)}`}
            onClick={(event) => {
              event.preventDefault();
              onMore(next);
            }}
          >
            {t('offers.more')}
          </a>
        </p>
      )}
    </>
  );
}
