// Narrows the list of offers; each change counts at once, words when the hand rests.
import { Choice } from '@mitnand/ui/fields/Choice.tsx';
import { FilterBar } from '@mitnand/ui/FilterBar.tsx';
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import type { OfferKind, OfferState } from '@mitnand/api-client/types';
import { useEffect, useRef } from 'react';
import { kindNames } from '../../../shared/offers/kinds.ts';
import { usePage } from '../../../shared/page/PageContext.ts';
import { usePostingChoices } from '../form/usePostingChoices.ts';
import { offerStates, type ListSearch } from './list-search.ts';

interface ListFiltersProps {
  search: ListSearch;
  onChange: (search: ListSearch) => void;
}

/** Milliseconds the hand has to rest. */
const REST = 300;

export function ListFilters({ search, onChange }: ListFiltersProps) {
  const { t } = usePage();
  const { venues } = usePostingChoices();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => () => clearTimeout(timer.current), []);
  // The way back to all offers empties the field too.
  useEffect(() => {
    if (search.text === '' && timer.current === undefined && field.current) field.current.value = '';
  }, [search.text]);
  const type = (text: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      timer.current = undefined;
      onChange({ ...search, text });
    }, REST);
  };
  const chosen = [search.state, search.kind, search.venueId, search.stale].filter(Boolean).length;
  return (
    <FilterBar
      label={t('posting.search')}
      moreLabel={t('team.filters')}
      chosen={chosen}
      first={
        <TextField
          id="suche"
          ref={field}
          type="search"
          label={t('posting.searchText')}
          defaultValue={search.text}
          maxLength={100}
          enterKeyHint="search"
          onChange={(event) => type(event.currentTarget.value)}
        />
      }
    >
      <Select
        id="stand"
        label={t('posting.stateLabel')}
        value={search.state ?? ''}
        onChange={(event) =>
          onChange({ ...search, state: (event.currentTarget.value || null) as OfferState | null })
        }
      >
        <option value="">{t('posting.anyState')}</option>
        {offerStates.map((state) => (
          <option key={state} value={state}>
            {t(`posting.state.${state}`)}
          </option>
        ))}
      </Select>
      <Select
        id="art"
        label={t('posting.kindLabel')}
        value={search.kind ?? ''}
        onChange={(event) =>
          onChange({ ...search, kind: (event.currentTarget.value || null) as OfferKind | null })
        }
      >
        <option value="">{t('posting.anyKind')}</option>
        {kindNames.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kind.${kind}`)}
          </option>
        ))}
      </Select>
      <Select
        id="ort"
        label={t('posting.venue')}
        value={search.venueId}
        onChange={(event) => onChange({ ...search, venueId: event.currentTarget.value })}
      >
        <option value="">{t('posting.anyVenue')}</option>
        {venues.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Choice
        id="veraltet"
        label={t('posting.onlyStale')}
        checked={search.stale}
        onChange={(event) => onChange({ ...search, stale: event.currentTarget.checked })}
      />
    </FilterBar>
  );
}
