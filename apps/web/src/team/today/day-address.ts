// The day of an address, and what it is called.
import { addDays, type Dates } from '@mitnand/i18n/dates';
import type { Translate } from '@mitnand/i18n/translator';

/** `?tag=2026-11-28`; null for today or for what is no day. */
export function dayInAddress(search: string): string | null {
  const day = new URLSearchParams(search).get('tag') ?? '';
  return /^2\d{3}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : null;
}

/** The address of a day; that of today has no date, so that a bookmark stays true. */
export function addressOfDay(path: '/team' | '/team/tagesliste', date: string, today: string): string {
  return date === today ? path : `${path}?tag=${date}`;
}

/** `Heute`, `Morgen`, `Gestern`, else the weekday. */
export function nameOfDay(t: Translate, dates: Dates, date: string, today: string): string {
  if (date === addDays(today, -1)) return t('today.yesterday');
  return dates.nameOfDay(date, today) ?? dates.weekday(date);
}
