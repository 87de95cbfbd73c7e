// Where something is, as short as a card needs it.
import { withItsNumber } from '../page/in-one-piece.ts';
import type { Translate } from '@mitnand/i18n/translator';

interface Place {
  venue: { name: string; district?: { name: string } } | null;
  online: boolean;
}

/** `Bürgertreff Söflingen, Söflingen`, `Online`, or both. */
export function whereText(t: Translate, { venue, online }: Place): string {
  if (!venue) return online ? t('place.online') : t('place.byAgreement');
  const district = venue.district && !venue.name.includes(venue.district.name) ? venue.district.name : null;
  const name = withItsNumber(venue.name);
  const place = district ? `${name}, ${district}` : name;
  return online ? t('place.orOnline', { place }) : place;
}
