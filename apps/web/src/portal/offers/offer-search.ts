// The filters of the list, as they stand in the address: readable, shareable, and working as a plain form.
import type { Category, OfferFilter, OfferKind, TimeOfDay, Weekday } from '@mitnand/api-client/types';
import { categories } from '../../shared/offers/categories.ts';
import { readDistrict } from '../../shared/offers/readDistrict.ts';
import { kindOfPath, kinds } from '../../shared/offers/kinds.ts';

export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;

const weekdayPaths = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'];
const timePaths: Record<TimeOfDay, string> = {
  MORNING: 'vormittag',
  AFTERNOON: 'nachmittag',
  EVENING: 'abend',
};

export const timesOfDay = Object.keys(timePaths) as TimeOfDay[];

export const views = ['LIST', 'WEEK'] as const;

export interface OfferSearch {
  /** How what was found is shown. */
  view: (typeof views)[number];
  /** First day of the week shown, a calendar date; empty for the first week there is, and in the list. */
  week: string;
  text: string;
  kind: OfferKind | null;
  districtId: string;
  category: Category | null;
  /** Calendar dates, both ends included; empty for none. */
  from: string;
  to: string;
  weekdays: Weekday[];
  timesOfDay: TimeOfDay[];
  onlyFree: boolean;
  online: boolean;
}

/** Reads the filters of an address; what it does not understand it leaves out. */
export function readSearch(search: string): OfferSearch {
  const parameters = new URLSearchParams(search);
  const date = (name: string) => existing(parameters.get(name) ?? '');
  const isWeek = parameters.get('ansicht') === 'woche';
  const category = categories.find((known) => known.toLowerCase() === parameters.get('thema')) ?? null;
  return {
    view: isWeek ? 'WEEK' : 'LIST',
    week: isWeek ? date('woche') : '',
    text: (parameters.get('suche') ?? '').trim().slice(0, 100),
    kind: kindOfPath(parameters.get('art')),
    districtId: readDistrict(parameters),
    category,
    from: date('von'),
    to: date('bis'),
    weekdays: weekdays.filter((_, i) => parameters.getAll('tag').includes(weekdayPaths[i]!)),
    timesOfDay: timesOfDay.filter((time) => parameters.getAll('zeit').includes(timePaths[time])),
    onlyFree: parameters.get('frei') === '1',
    online: parameters.get('online') === '1',
  };
}

/** A calendar date, or nothing when no calendar has it. */
function existing(date: string): string {
  const moment = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00Z`) : NaN;
  return Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== date ? '' : date;
}

/** The query string of filters, `''` for none; the reverse of `readSearch`. */
export function writeSearch(search: OfferSearch): string {
  const parameters = new URLSearchParams();
  const set = (name: string, value: string) => value && parameters.append(name, value);
  set('suche', search.text);
  set('art', search.kind ? kinds[search.kind].path : '');
  set('stadtteil', search.districtId);
  set('thema', search.category?.toLowerCase() ?? '');
  set('von', search.from);
  set('bis', search.to);
  search.weekdays.forEach((day) => set('tag', weekdayPath(day)));
  search.timesOfDay.forEach((time) => set('zeit', timePaths[time]));
  set('frei', search.onlyFree ? '1' : '');
  set('online', search.online ? '1' : '');
  set('ansicht', search.view === 'WEEK' ? 'woche' : '');
  set('woche', search.view === 'WEEK' ? search.week : '');
  const query = parameters.toString();
  return query && `?${query}`;
}

export const weekdayPath = (day: Weekday) => weekdayPaths[weekdays.indexOf(day)]!;
export const timePath = (time: TimeOfDay) => timePaths[time];

/** The filter as the API takes it: only what was chosen. */
export function filterOf(search: OfferSearch): OfferFilter {
  const { text, kind, districtId, category, from, to, onlyFree, online } = search;
  return {
    ...(text && { text }),
    ...(kind && { kinds: [kind] }),
    ...(districtId && { districtIds: [districtId] }),
    ...(category && { categories: [category] }),
    ...(from && { from }),
    ...(to && { to }),
    ...(search.weekdays.length > 0 && { weekdays: search.weekdays }),
    ...(search.timesOfDay.length > 0 && { timesOfDay: search.timesOfDay }),
    ...(onlyFree && { onlyFree }),
    ...(online && { online }),
  };
}
