// Narrows the list of offers; each change counts at once, words when the hand rests.
import { Choice } from '@mitnand/ui/fields/Choice.tsx';
import { FilterBar } from '@mitnand/ui/FilterBar.tsx';
import { AnyOrOne } from '@mitnand/ui/fields/AnyOrOne.tsx';
import { kindNames } from '../../../shared/offers/kinds.ts';
import { usePage } from '../../../shared/page/PageContext.ts';
import { SearchField } from '../../lists/SearchField.tsx';
import { usePostingChoices } from '../form/usePostingChoices.ts';
import { offerStates, type ListSearch } from './list-search.ts';

interface ListFiltersProps {
  search: ListSearch;
  onChange: (search: ListSearch) => void;
}

export function ListFilters({ search, onChange }: ListFiltersProps) {
  const { t } = usePage();
  const { venues } = usePostingChoices();
  const chosen = [search.state, search.kind, search.venueId, search.stale].filter(Boolean).length;
  return (
    <FilterBar
      label={t('posting.search')}
      moreLabel={t('team.filters')}
      chosen={chosen}
      first={
        <SearchField
          id="suche"
          label={t('posting.searchText')}
          text={search.text}
          onText={(text) => onChange({ ...search, text })}
        />
      }
    >
      <AnyOrOne
        id="stand"
        label={t('posting.stateLabel')}
        any={t('posting.anyState')}
        options={offerStates.map((key) => ({ key, label: t(`posting.state.${key}`) }))}
        value={search.state ?? ''}
        onPick={(state) => onChange({ ...search, state: state || null })}
      />
      <AnyOrOne
        id="art"
        label={t('posting.kindLabel')}
        any={t('posting.anyKind')}
        options={kindNames.map((key) => ({ key, label: t(`kind.${key}`) }))}
        value={search.kind ?? ''}
        onPick={(kind) => onChange({ ...search, kind: kind || null })}
      />
      <AnyOrOne
        id="ort"
        label={t('posting.venue')}
        any={t('posting.anyVenue')}
        options={venues.map(({ id, name }) => ({ key: id, label: name }))}
        value={search.venueId}
        onPick={(venueId) => onChange({ ...search, venueId })}
      />
      <Choice
        id="veraltet"
        label={t('posting.onlyStale')}
        checked={search.stale}
        onChange={(event) => onChange({ ...search, stale: event.currentTarget.checked })}
      />
    </FilterBar>
  );
}
