// What a field is called, where one reads of it away from the form.
import type { Translate } from '@mitnand/i18n/translator';
import type { OfferForm } from '../../form/offer-form.ts';
import type { OfferField } from '../../form/useOfferFields.ts';

/** `Titel`, `Wochentage`, …; parts of a series and of single dates by their own names. */
export function fieldName(t: Translate, field: OfferField): string {
  const part = /^(dates\.\d+|series)\.(\w+)$/.exec(field)?.[2];
  if (part === 'from') return t('posting.from');
  if (part === 'to') return t('posting.to');
  if (part === 'on') return t('posting.on');
  if (part === 'weekdays') return t('posting.weekdays');
  if (part === 'startsOn') return t('posting.startsOn');
  if (part === 'endsOn') return field.startsWith('dates') ? t('posting.lastDay') : t('posting.endsOn');
  return t(`posting.field.${field.split('.')[0] as keyof OfferForm}`);
}
