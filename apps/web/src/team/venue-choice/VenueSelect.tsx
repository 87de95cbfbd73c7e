// Which venue one looks at; not there for somebody who works at one.
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import type { useVenueChoice } from './useVenueChoice.ts';

type VenueSelectProps = ReturnType<typeof useVenueChoice>;

export function VenueSelect({ venues, venueId, choose }: VenueSelectProps) {
  const { t } = usePage();
  if (venues.length === 0) return null;
  return (
    <Select
      id="venue"
      label={t('today.venue')}
      value={venueId}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">{t('today.allVenues')}</option>
      {venues.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
