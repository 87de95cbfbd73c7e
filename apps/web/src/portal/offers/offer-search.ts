// The filters of the list, as they stand in the address: readable, shareable, and working as a plain form.
import type {
  AccessibilityFeature,
  Category,
  DateLength,
  OfferFilter,
  OfferKind,
  TimeOfDay,
  Weekday,
} from '@mitnand/api-client/types';
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

const lengthPaths: Record<DateLength, string> = {
  UP_TO_ONE_HOUR: '1h',
  UP_TO_TWO_HOURS: '2h',
  UP_TO_HALF_A_DAY: 'halbtags',
  LONGER: 'laenger',
};
export const lengths = Object.keys(lengthPaths) as DateLength[];
export const lengthPath = (length: DateLength) => lengthPaths[length];

const featurePaths: Record<AccessibilityFeature, string> = {
  STEP_FREE: 'stufenfrei',
  LIFT: 'aufzug',
  ACCESSIBLE_TOILET: 'wc',
  ACCESSIBLE_PARKING: 'parkplatz',
  INDUCTION_LOOP: 'hoeranlage',
  SIGN_LANGUAGE: 'gebaerden',
  GUIDE_DOG_WELCOME: 'assistenzhund',
  TACTILE_GUIDANCE: 'leitlinien',
};
export const features = Object.keys(featurePaths) as AccessibilityFeature[];
export const featurePath = (feature: AccessibilityFeature) => featurePaths[feature];

/** Distances to choose from, in kilometres. */
export const distances = [1, 2, 5, 10] as const;
/** Where somebody gave a position and no distance. */
export const USUAL_DISTANCE = 2;

/** How what was found is shown, and how the address says so. */
const viewPaths = { LIST: '', WEEK: 'woche', MAP: 'karte' };

export const views = Object.keys(viewPaths) as (keyof typeof viewPaths)[];
export const viewPath = (view: OfferSearch['view']) => viewPaths[view];

/** In place of a part of town: offers that are in none. */
export const anywhere = 'ohne';

export interface OfferSearch {
  /** How what was found is shown. */
  view: keyof typeof viewPaths;
  /** First day of the week shown, a calendar date; empty for the first week there is, and in the list. */
  week: string;
  text: string;
  kind: OfferKind | null;
  /** The id of a part of town, `anywhere`, or empty. */
  districtId: string;
  category: Category | null;
  /** Calendar dates, both ends included; empty for none. */
  from: string;
  to: string;
  weekdays: Weekday[];
  timesOfDay: TimeOfDay[];
  onlyFree: boolean;
  online: boolean;
  /** Kilometres around the position, else around the part of town; null for no limit. */
  distance: (typeof distances)[number] | null;
  /** Degrees north and east with three decimals (about 100 m), `48.401,9.988`; empty for none. */
  position: string;
  length: DateLength | null;
  /** ISO 639-1. */
  spokenLanguages: string[];
  accessibility: AccessibilityFeature[];
  childrenWelcome: boolean;
  groupsWelcome: boolean;
  noExperience: boolean;
}

/** Reads the filters of an address; what it does not understand it leaves out. */
export function readSearch(search: string): OfferSearch {
  const parameters = new URLSearchParams(search);
  const date = (name: string) => existing(parameters.get(name) ?? '');
  const view = views.find((known) => viewPaths[known] === parameters.get('ansicht')) ?? 'LIST';
  const category = categories.find((known) => known.toLowerCase() === parameters.get('thema')) ?? null;
  return {
    view,
    week: view === 'WEEK' ? date('woche') : '',
    text: (parameters.get('suche') ?? '').trim().slice(0, 100),
    kind: kindOfPath(parameters.get('art')),
    districtId: parameters.get('stadtteil') === anywhere ? anywhere : readDistrict(parameters),
    category,
    from: date('von'),
    to: date('bis'),
    weekdays: weekdays.filter((_, i) => parameters.getAll('tag').includes(weekdayPaths[i]!)),
    timesOfDay: timesOfDay.filter((time) => parameters.getAll('zeit').includes(timePaths[time])),
    onlyFree: parameters.get('frei') === '1',
    online: parameters.get('online') === '1',
    distance: distances.find((km) => String(km) === parameters.get('umkreis')) ?? null,
    position: readPosition(parameters.get('ort') ?? ''),
    length: lengths.find((length) => lengthPaths[length] === parameters.get('dauer')) ?? null,
    spokenLanguages: [...new Set(parameters.getAll('sprache'))].filter((code) => /^[a-z]{2,3}$/.test(code)),
    accessibility: features.filter((each) => parameters.getAll('zugang').includes(featurePaths[each])),
    childrenWelcome: parameters.get('kinder') === '1',
    groupsWelcome: parameters.get('gruppe') === '1',
    noExperience: parameters.get('erfahrung') === '0',
  };
}

/** A position as the address has it, never more exact than about 100 m; nothing when it is none on earth. */
export function positionOf(latitude: number, longitude: number): string {
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isOnEarth ? `${latitude.toFixed(3)},${longitude.toFixed(3)}` : '';
}

function readPosition(text: string): string {
  const [, north, east] = /^(-?\d{1,2}\.?\d*),(-?\d{1,3}\.?\d*)$/.exec(text) ?? [];
  return north && east ? positionOf(Number(north), Number(east)) : '';
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
  set('umkreis', search.distance ? String(search.distance) : '');
  set('ort', search.position);
  set('dauer', search.length ? lengthPaths[search.length] : '');
  search.spokenLanguages.forEach((code) => set('sprache', code));
  search.accessibility.forEach((each) => set('zugang', featurePaths[each]));
  set('kinder', search.childrenWelcome ? '1' : '');
  set('gruppe', search.groupsWelcome ? '1' : '');
  set('erfahrung', search.noExperience ? '0' : '');
  set('ansicht', viewPaths[search.view]);
  set('woche', search.view === 'WEEK' ? search.week : '');
  const query = parameters.toString();
  return query && `?${query}`;
}

export const weekdayPath = (day: Weekday) => weekdayPaths[weekdays.indexOf(day)]!;
export const timePath = (time: TimeOfDay) => timePaths[time];

/** The filter as the API takes it: only what was chosen. */
export function filterOf(search: OfferSearch): OfferFilter {
  const { text, kind, districtId, category, from, to, onlyFree, online, length } = search;
  const near = nearOf(search);
  return {
    ...(text && { text }),
    ...(kind && { kinds: [kind] }),
    ...(districtId === anywhere && { anywhere: true }),
    ...(districtId && districtId !== anywhere && !near?.districtId && { districtIds: [districtId] }),
    ...(near && { near }),
    ...(category && { categories: [category] }),
    ...(from && { from }),
    ...(to && { to }),
    ...(search.weekdays.length > 0 && { weekdays: search.weekdays }),
    ...(search.timesOfDay.length > 0 && { timesOfDay: search.timesOfDay }),
    ...(onlyFree && { onlyFree }),
    ...(online && { online }),
    ...(length && { length }),
    ...(search.spokenLanguages.length > 0 && { spokenLanguages: search.spokenLanguages }),
    ...(search.accessibility.length > 0 && { accessibility: search.accessibility }),
    ...(search.childrenWelcome && { childrenWelcome: true }),
    ...(search.groupsWelcome && { groupsWelcome: true }),
    ...(search.noExperience && { experienceNeeded: false }),
  };
}

/** Around the position, else with a distance around the part of town. */
function nearOf({ position, distance, districtId }: OfferSearch): OfferFilter['near'] {
  const isPart = districtId !== '' && districtId !== anywhere;
  if (!position) return distance && isPart ? { districtId, kilometres: distance } : null;
  const [latitude, longitude] = position.split(',').map(Number);
  return { latitude, longitude, kilometres: distance ?? USUAL_DISTANCE };
}
