// The API names what is missing by its own paths; the form has fields.
import type { OfferField } from '../../form/useOfferFields.ts';

const fields: Record<string, OfferField> = {
  'contact.name': 'contactName',
  'contact.phone': 'contactPhone',
  'contact.email': 'contactEmail',
  contact: 'contactName',
  dates: 'when',
  schedule: 'when',
  series: 'when',
  'series.startTime': 'series.from',
  'series.minutes': 'series.to',
  'series.every': 'series.every',
  'series.nth': 'series.nth',
  onSite: 'place',
  online: 'place',
};

/** The field of the form for a path as `texts.de.title`, `dates.0.startTime`, `draft.venueId`; null for one it does not show. */
export function fieldOfPath(path: string, language: string): OfferField | null {
  const bare = path.replace(/^(input|draft)\./, '');
  if (fields[bare]) return fields[bare];
  const [, spoken, text] = /^texts\.(\w+)\.(\w+)$/.exec(bare) ?? [];
  if (text) return spoken === language ? (text as OfferField) : 'title';
  const [, index, part] = /^dates\.(\d+)\.(\w+)$/.exec(bare) ?? [];
  if (part) return `dates.${Number(index)}.${dateParts[part] ?? 'on'}`;
  if (bare.startsWith('series.')) return bare as OfferField;
  return /^\w+$/.test(bare) ? (bare as OfferField) : null;
}

const dateParts: Record<string, 'on' | 'from' | 'to'> = { on: 'on', startTime: 'from', minutes: 'to' };
