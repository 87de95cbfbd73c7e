// What was found as a map of the town: its parts with how many offers there are in each.
import { OffersMapDocument, type OffersMapQuery } from '@mitnand/api-client/operations/offers-map';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { Failure } from '../../../shared/page/Failure.tsx';
import { Loading } from '../../../shared/page/Loading.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useQuery } from '../../../shared/page/useQuery.ts';
import { countInWords } from '../count-words.ts';
import { anywhere, filterOf, type OfferSearch } from '../offer-search.ts';
import { FirstOffers } from './FirstOffers.tsx';
import { addressOfPart, countIn, noPlace } from './parts.ts';
import { PartsList } from './PartsList.tsx';
import { knownPlanOf } from './plan/town-plan.ts';
import { Shades } from './Shades.tsx';
import { TownMap } from './TownMap.tsx';
import { useRefreshOnChanges } from './useRefreshOnChanges.ts';

export default function DistrictMap({ search }: { search: OfferSearch }) {
  const { t, town } = usePage();
  // Without the part of town: whoever chooses another one sees the same map.
  const whole = filterOf({ ...search, ...noPlace });
  const { data, refusal, refresh } = useQuery(OffersMapDocument, { filter: whole });
  const [changes, setChanges] = useState(0);
  useRefreshOnChanges(() => {
    refresh();
    setChanges((before) => before + 1);
  });
  if (refusal) return <Failure refusal={refusal} onRetry={refresh} />;
  if (!data) return <Loading />;
  const chosen = data.districts.find(({ id }) => id === search.districtId)?.name;
  return (
    <div className="map-view">
      <div className="district-map">
        <div className="district-map__drawing">
          <Drawing search={search} answer={data} />
          <Anywhere search={search} answer={data} />
        </div>
        <section className="district-map__found" aria-labelledby="gefunden">
          <h2 id="gefunden">
            <bdi>{search.districtId === anywhere ? t('offers.map.anywhere') : (chosen ?? town.name)}</bdi>
          </h2>
          <FirstOffers search={search} changes={changes} />
        </section>
      </div>
      <PartsList search={search} answer={data} />
    </div>
  );
}

interface ShownProps {
  search: OfferSearch;
  answer: OffersMapQuery;
}

function Drawing({ search, answer }: ShownProps) {
  const { t } = usePage();
  const { districts } = answer;
  const plan = useMemo(() => knownPlanOf(districts), [districts]);
  if (!plan) return <p>{t('offers.map.noPlan')}</p>;
  const drawn = new Set(plan.fields.map(({ id }) => id));
  const holders = new Set(districts.map(({ parent }) => parent?.id));
  const missing = districts.filter(({ id }) => !drawn.has(id) && !holders.has(id));
  return (
    <>
      <p>{t('offers.map.lead')}</p>
      <p id="pfeiltasten" className="district-map__keys quiet">
        {t('offers.map.keys')}
      </p>
      <TownMap {...{ search, answer, plan }} describedBy="pfeiltasten" />
      <Shades />
      <p className="quiet">{t('offers.map.sketch')}</p>
      {missing.length > 0 && (
        <p className="quiet">
          {t('offers.map.missing', { names: missing.map(({ name }) => name).join(', ') })}
        </p>
      )}
    </>
  );
}

/** Offers that are in no part of town have a place of their own. */
function Anywhere({ search, answer }: ShownProps) {
  const { t } = usePage();
  return (
    <Link
      className="part-link part-link--anywhere"
      href={addressOfPart(search, anywhere)}
      aria-current={search.districtId === anywhere ? 'true' : undefined}
    >
      <span>
        {t('offers.map.anywhere')} <span className="part-link__hint">{t('offers.map.anywhereHint')}</span>
      </span>{' '}
      <span className="part-link__count">{countInWords(t, countIn(answer, anywhere))}</span>
    </Link>
  );
}
