// The same as the map in words: every part of town with its number, each Sozialraum with its Stadtteile.
import { Link } from 'wouter';
import type { OffersMapQuery } from '@mitnand/api-client/operations/offers-map';
import { usePage } from '../../../shared/page/PageContext.ts';
import { countInWords } from '../count-words.ts';
import type { OfferSearch } from '../offer-search.ts';
import { addressOfPart, countIn, type District } from './parts.ts';

interface PartsListProps {
  search: OfferSearch;
  answer: OffersMapQuery;
}

export function PartsList({ search, answer }: PartsListProps) {
  const { t } = usePage();
  const { districts } = answer;
  return (
    <section className="parts" aria-labelledby="stadtteile">
      <h2 id="stadtteile">{t('offers.map.parts')}</h2>
      <ol className="parts__groups" role="list">
        {districts
          .filter(({ parent }) => !parent)
          .map((group) => (
            <li key={group.id}>
              <Part district={group} {...{ search, answer }} />
              <Within
                districts={districts.filter(({ parent }) => parent?.id === group.id)}
                {...{ search, answer }}
              />
            </li>
          ))}
      </ol>
    </section>
  );
}

function Within({ districts, ...shown }: PartsListProps & { districts: District[] }) {
  if (districts.length === 0) return null;
  return (
    <ol className="parts__within" role="list">
      {districts.map((district) => (
        <li key={district.id}>
          <Part district={district} {...shown} />
        </li>
      ))}
    </ol>
  );
}

function Part({ district: { id, name }, search, answer }: PartsListProps & { district: District }) {
  const { t } = usePage();
  return (
    <Link
      className="part-link"
      href={addressOfPart(search, id)}
      aria-current={search.districtId === id ? 'true' : undefined}
    >
      <bdi>{name}</bdi> <span className="part-link__count">{countInWords(t, countIn(answer, id))}</span>
    </Link>
  );
}
