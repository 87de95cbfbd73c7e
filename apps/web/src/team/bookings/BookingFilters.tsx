// The words one looks for, and what narrows the list; a change of a filter counts at once.
import { Button } from '@mitnand/ui/Button.tsx';
import { FilterBar } from '@mitnand/ui/FilterBar.tsx';
import { AnyOrOne } from '@mitnand/ui/fields/AnyOrOne.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import type { FormEvent } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { FromToFields } from '../lists/FromToFields.tsx';
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
      <FromToFields
        id="bookings"
        labels={{ from: t('teamBookings.from'), to: t('teamBookings.to') }}
        span={{ from, to }}
        onChange={onChange}
      />
      <AnyOrOne
        id="status"
        label={t('teamBookings.state')}
        any={t('teamBookings.anyState')}
        options={statuses.map((key) => ({ key, label: t(`teamBookings.status.${key}`) }))}
        value={status}
        onPick={(next) => onChange({ status: next })}
      />
      {venues.length > 0 && (
        <AnyOrOne
          id="venue"
          label={t('today.venue')}
          any={t('today.allVenues')}
          options={venues.map(({ id, name }) => ({ key: id, label: name }))}
          value={venueId}
          onPick={(next) => onChange({ venueId: next })}
        />
      )}
      {chosen > 0 && (
        <Button kind="tertiary" small onClick={() => onChange({ from: '', to: '', status: '', venueId: '' })}>
          {t('teamBookings.clear')}
        </Button>
      )}
    </FilterBar>
  );
}
