// What somebody is called on a page of the team, or why they have no name there.
import type { ArrivalFragment } from '@mitnand/api-client/types';
import type { Dates } from '@mitnand/i18n/dates';
import type { Translate } from '@mitnand/i18n/translator';

type Named = Pick<ArrivalFragment, 'name' | 'contact' | 'contactFrom'>;

/** The name, while it may be seen; else from when on, that it is past, or that none was given. */
export function whoOf(t: Translate, dates: Dates, { name, contact, contactFrom }: Named): string {
  if (name) return name;
  if (contact === 'LATER') return t('today.nameFrom', { day: dates.day(contactFrom) });
  return contact === 'OVER' ? t('today.nameOver') : t('today.noName');
}
