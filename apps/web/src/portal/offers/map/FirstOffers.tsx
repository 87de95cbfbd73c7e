// Beside the map: the first offers of the part that is chosen, and the way to all of them.
import { OffersOnMapDocument } from '@mitnand/api-client/operations/offers-on-map';
import { buttonClass } from '@mitnand/ui/Button.tsx';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { matchingDates } from '../../../shared/offers/shown/matching-dates.ts';
import { OfferCard } from '../../../shared/offers/shown/OfferCard.tsx';
import { PartFailure } from '../../../shared/page/Failure.tsx';
import { Loading } from '../../../shared/page/Loading.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useQuery } from '../../../shared/page/useQuery.ts';
import { countInWords } from '../count-words.ts';
import { NothingFound } from '../NothingFound.tsx';
import { filterOf, type OfferSearch, writeSearch } from '../offer-search.ts';
import { focusResults } from '../Results.tsx';

interface FirstOffersProps {
  search: OfferSearch;
  /** Counts up when places have changed. */
  changes: number;
}

export function FirstOffers({ search, changes }: FirstOffersProps) {
  const { t } = usePage();
  const { data, refusal, refresh } = useQuery(OffersOnMapDocument, { filter: filterOf(search) });
  useEffect(() => {
    if (changes > 0) refresh();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each change
  }, [changes]);
  if (refusal) return <PartFailure refusal={refusal} onRetry={refresh} />;
  if (!data) return <Loading />;
  const { offers } = data;
  const matching = matchingDates(offers);
  return (
    <>
      {offers.nodes.length === 0 ? (
        <NothingFound search={search} />
      ) : (
        <>
          <p className="count" role="status">
            {countInWords(t, { count: offers.totalCount, isExact: offers.totalIsExact })}
          </p>
          <ul className="cards">
            {offers.nodes.map((offer) => (
              <li key={offer.id}>
                <OfferCard offer={offer} date={matching.get(offer.id)} heading="h3" />
              </li>
            ))}
          </ul>
          <p>
            <Link
              className={buttonClass('secondary')}
              href={`/angebote${writeSearch({ ...search, view: 'LIST' })}`}
              onClick={focusResults}
            >
              {t('offers.toList')}
            </Link>
          </p>
        </>
      )}
    </>
  );
}
