// How many find a place, on site and online, where the date has such places.
import type { OfferKind, TeamDateRowFragment } from '@mitnand/api-client/types';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { openSlots, type PlacesWish } from './places-wish.ts';

interface PlacesFieldsProps {
  places: PlacesWish;
  slots: TeamDateRowFragment['slots'];
  kind: OfferKind | null;
  onChange: (places: PlacesWish) => void;
}

export function PlacesFields({ places, slots, kind, onChange }: PlacesFieldsProps) {
  const { t } = usePage();
  const field = (where: keyof PlacesWish) => ({
    type: 'number',
    inputMode: 'numeric' as const,
    min: 0,
    max: 100_000,
    short: true,
    hint: openSlots(slots, where === 'online').length > 1 ? t('posting.placesEach') : t('posting.placesHint'),
    value: places[where] ?? '',
    onChange: (event: { currentTarget: HTMLInputElement }) =>
      onChange({ ...places, [where]: event.currentTarget.value }),
  });
  if (places.onSite === null && places.online === null) return null;
  return (
    <div className="posting-row">
      {places.onSite !== null && (
        <TextField
          id="neue-plaetze"
          label={t(`posting.places.${kind ?? 'GATHERING'}`)}
          {...field('onSite')}
        />
      )}
      {places.online !== null && (
        <TextField id="neue-plaetze-online" label={t('posting.onlinePlaces')} {...field('online')} />
      )}
    </div>
  );
}
