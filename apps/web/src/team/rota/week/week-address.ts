// The week of an address, from Monday on.
import { addDays } from '@mitnand/i18n/dates';

/** The Monday of a day's week (ISO 8601). */
export function mondayOf(date: string): string {
  const weekday = new Date(`${date}T00:00Z`).getUTCDay() || 7;
  return addDays(date, 1 - weekday);
}

/** `?woche=2026-11-23`, whichever of its days; null for this week or for what is no day. */
export function weekInAddress(search: string): string | null {
  const day = new URLSearchParams(search).get('woche') ?? '';
  return /^2\d{3}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) ? mondayOf(day) : null;
}

/** The address of a week; that of the present has none, so that a bookmark stays true. */
export function addressOfWeek(monday: string, present: string): string {
  return monday === present ? '/team/einsatzplan' : `/team/einsatzplan?woche=${monday}`;
}
