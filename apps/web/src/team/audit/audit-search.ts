// What part of the log one looks at, as it stands in the address: a look can be kept, shared and gone back to.
import type { AuditFilter } from '@mitnand/api-client/types';
import { addDays, localDate } from '@mitnand/i18n/dates';

export interface AuditSearch {
  /** Id of who acted. */
  person: string;
  /** An object with all its verbs, as `offer`. */
  about: string;
  /** Days of the town, both included. */
  from: string;
  to: string;
  /** Id of what it was done to. */
  object: string;
}

const names = { person: 'person', about: 'bereich', from: 'von', to: 'bis', object: 'objekt' } as const;
const fields = Object.keys(names) as (keyof AuditSearch)[];

export function readSearch(address: string): AuditSearch {
  const parameters = new URLSearchParams(address);
  const entries = fields.map((field) => [field, parameters.get(names[field]) ?? ''] as const);
  return Object.fromEntries(entries) as Record<keyof AuditSearch, string>;
}

/** The address without what narrows nothing. */
export function writeSearch(search: AuditSearch): string {
  const given = fields.filter((field) => search[field]);
  return String(new URLSearchParams(given.map((field) => [names[field], search[field]])));
}

/** The same for the API, days as instants of the town. */
export function filterOf({ person, about, from, to, object }: AuditSearch, timeZone: string): AuditFilter {
  return {
    staffId: person || null,
    action: about || null,
    objectId: object || null,
    from: isDay(from) ? startOfDay(from, timeZone) : null,
    to: isDay(to) ? startOfDay(addDays(to, 1), timeZone) : null,
  };
}

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

const quarterHour = 15 * 60_000;

/** The first instant of a day in a zone, found by quarters of an hour, to which every zone of today keeps. */
export function startOfDay(date: string, timeZone: string): string {
  // No zone is further from UTC than 14 hours.
  let instant = Date.parse(`${date}T00:00Z`) - 14 * 3_600_000;
  while (localDate(instant, timeZone) < date) instant += quarterHour;
  return new Date(instant).toISOString();
}
