// Where: a part of town, how far around it or around where one is, or from home.
import { DistrictsDocument } from '@mitnand/api-client/operations/districts';
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useQuery } from '../../../shared/page/useQuery.ts';
import { anywhere, distances, USUAL_DISTANCE, type OfferSearch } from '../offer-search.ts';
import { FilterOption } from './FilterOption.tsx';
import { countedWords, FilterSelect } from './FilterSelect.tsx';
import { PositionButton } from './PositionButton.tsx';
import { countOf, type Counts } from './useCounts.ts';

interface WhereGroupProps {
  search: OfferSearch;
  counts: Counts | null;
  onPosition: (position: string) => void;
}

/** Its form hears of a change. */
const heardByForm = () => undefined;

export function WhereGroup({ search, counts, onPosition }: WhereGroupProps) {
  const { t, town } = usePage();
  const districts = useQuery(DistrictsDocument, {}).data?.districts ?? [];
  const option = (id: string, words: string) => {
    const count = countOf(counts, 'DISTRICT', id === anywhere ? 'ANYWHERE' : id);
    return (
      <option key={id} value={id} disabled={count.isNone && id !== search.districtId}>
        {countedWords({ words, count })}
      </option>
    );
  };
  const distance = search.distance ?? (search.position ? USUAL_DISTANCE : '');
  return (
    <>
      <Select
        id="stadtteil"
        name="stadtteil"
        label={t('filter.district')}
        value={search.districtId}
        onChange={heardByForm}
      >
        <option value="">{t('filter.wholeTown', { town: town.name })}</option>
        {districts
          .filter(({ parent }) => !parent)
          .map((part) => (
            <optgroup key={part.id} label={part.name}>
              {option(part.id, t('filter.wholePart', { part: part.name }))}
              {districts
                .filter(({ parent }) => parent?.id === part.id)
                .map(({ id, name }) => option(id, name))}
            </optgroup>
          ))}
        {option(anywhere, t('offers.map.anywhere'))}
      </Select>
      <div className="filters__around">
        <FilterSelect
          name="umkreis"
          label={t('filter.distance')}
          hint={t('filter.distanceHint')}
          any={t('filter.any')}
          value={String(distance)}
          options={distances.map((km) => ({
            value: String(km),
            words: t('filter.kilometres', { count: km }),
            count: countOf(counts, 'DISTANCE', String(km)),
          }))}
        />
        <PositionButton onPosition={onPosition} />
      </div>
      <FilterOption
        name="online"
        value="1"
        words={t('filter.online')}
        checked={search.online}
        count={countOf(counts, 'ONLINE')}
      />
    </>
  );
}
