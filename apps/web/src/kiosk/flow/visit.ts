// One person at the kiosk, from the first tap until everything is wiped: kept in memory alone, nothing of it in an address,
// in the history or in storage.
import type { Device, Worry } from '@mitnand/api-client/types';
import { originalLanguage, type Language } from '@mitnand/i18n/languages';
import type { Receipt } from '../../shared/booking/booking-attempt.ts';
import type { FreeTime } from '../time/free-time.ts';

/** Each is a component in `pages.ts`. */
export type PageName =
  'language' | 'worry' | 'device' | 'time' | 'day' | 'hour' | 'confirm' | 'taking' | 'done';

export interface Step {
  page: PageName;
  /** Which part of the page, where it has several: the rest of the answers, a day. */
  part?: string;
}

/** Undefined has not been asked, null was asked and is not known or something else. */
export interface Answers {
  worry?: Worry | null;
  device?: Device | null;
  time?: FreeTime;
  name: string;
  phone: string;
  receipt?: Receipt;
}

export interface Visit {
  language: Language;
  larger: boolean;
  contrast: boolean;
  /** The pages one came through; the last is shown. */
  steps: readonly Step[];
  answers: Answers;
}

/** As the next person finds the kiosk. */
export const freshVisit: Visit = {
  language: originalLanguage,
  larger: false,
  contrast: false,
  steps: [{ page: 'language' }],
  answers: { name: '', phone: '' },
};

export const stepOf = ({ steps }: Visit): Step => steps.at(-1)!;

/** Nobody has touched anything yet, or everything was wiped. */
export const isFresh = (visit: Visit): boolean => visit === freshVisit;

/** On to a page, with what was just answered. */
export function goOn(visit: Visit, step: Step, answered: Partial<Answers> = {}): Visit {
  return { ...visit, steps: [...visit.steps, step], answers: { ...visit.answers, ...answered } };
}

/** Back to the page before; the answers stay, so that they need not be given again. */
export function goBack(visit: Visit): Visit {
  return visit.steps.length > 1 ? { ...visit, steps: visit.steps.slice(0, -1) } : visit;
}

/** To a page from which no way leads back: what was done before it is done. */
export function arrive(visit: Visit, page: PageName, answered: Partial<Answers> = {}): Visit {
  return { ...visit, steps: [{ page }], answers: { ...visit.answers, ...answered } };
}
