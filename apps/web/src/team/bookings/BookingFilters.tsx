// The words one looks for, and what narrows the list; a change of a filter counts at once.
import type { BookingStatus } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { FilterBar } from '@mitnand/ui/FilterBar.tsx';
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import type { FormEvent } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { chosenIn, statuses, type BookingSearch } from './booking-search.ts';

interface BookingFiltersProps {
  search: BookingSearch;
  venues: { id: string; name: string }[];
  onText: (text: string) => void;
  onChange: (change: Partial<BookingSearch>) => void;
}

export function BookingFilters({ search, venues, onText, onChange }: BookingFiltersProps) {
  const { t } = usePage();
  const { from, to, status, venueId } = search;
  const chosen = chosenIn(search);
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onText(String(new FormData(event.currentTarget).get('text') ?? ''));
  };
  return (
    <FilterBar
      label={t('teamBookings.title')}
      moreLabel={t('teamBookings.moreFilters')}
      chosen={chosen}
      first={
        <form className="find" onSubmit={find}>
          <TextField
            id="text"
            name="text"
            type="search"
            label={t('teamBookings.search')}
            maxLength={200}
            autoComplete="off"
          />
          <Button type="submit" kind="secondary">
            {t('teamBookings.find')}
          </Button>
        </form>
      }
    >
      <TextField
        id="from"
        type="date"
        label={t('teamBookings.from')}
        value={from}
        onChange={(event) => onChange({ from: event.currentTarget.value })}
      />
      <TextField
        id="to"
        type="date"
        label={t('teamBookings.to')}
        value={to}
        onChange={(event) => onChange({ to: event.currentTarget.value })}
      />
      <Select
        id="status"
        label={t('teamBookings.state')}
        value={status}
        onChange={(event) => onChange({ status: event.currentTarget.value as BookingStatus | '' })}
      >
        <option value="">{t('teamBookings.anyState')}</option>
        {statuses.map((each) => (
          <option key={each} value={each}>
            {t(`teamBookings.status.${each}`)}
          </option>
        ))}
      </Select>
      {venues.length > 0 && (
        <Select
          id="venue"
          label={t('today.venue')}
          value={venueId}
          onChange={(event) => onChange({ venueId: event.currentTarget.value })}
        >
          <option value="">{t('today.allVenues')}</option>
          {venues.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      {chosen > 0 && (
        <Button kind="tertiary" small onClick={() => onChange({ from: '', to: '', status: '', venueId: '' })}>
          {t('teamBookings.clear')}
        </Button>
      )}
    </FilterBar>
  );
}
