// Which venue one looks at; not there for somebody who works at one.
import { AnyOrOne } from '@mitnand/ui/fields/AnyOrOne.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import type { useVenueChoice } from './useVenueChoice.ts';

type VenueSelectProps = ReturnType<typeof useVenueChoice>;

export function VenueSelect({ venues, venueId, choose }: VenueSelectProps) {
  const { t } = usePage();
  if (venues.length === 0) return null;
  return (
    <AnyOrOne
      id="venue"
      label={t('today.venue')}
      any={t('today.allVenues')}
      options={venues.map(({ id, name }) => ({ key: id, label: name }))}
      value={venueId}
      onPick={choose}
    />
  );
}
