// One person at the kiosk, from the first tap until everything is wiped: kept in memory alone, nothing of it in an address,
// in the history or in storage.
import type { Device, Worry } from '@mitnand/api-client/types';
import { originalLanguage, type Language } from '@mitnand/i18n/languages';
import type { Receipt } from '../../shared/booking/booking-attempt.ts';
import type { OwnState } from '../find/own-state.ts';
import type { SignUp } from '../neighbourhood/sign-up.ts';
import type { Wanted, WantedTime } from './wanted.ts';

/** Each is a component in `pages.ts`. */
export type PageName =
  | 'language'
  | 'worry'
  | 'device'
  | 'time'
  | 'day'
  | 'hour'
  | 'confirm'
  | 'wait'
  | 'name'
  | 'phone'
  | 'taking'
  | 'taken'
  | 'done'
  | 'number'
  | 'pin'
  | 'mine'
  | 'cancel'
  | 'fitsNot'
  | 'move'
  | 'around'
  | 'about'
  | 'whichDay'
  | 'myName'
  | 'myPhone'
  | 'signingUp';

export interface Step {
  page: PageName;
  /** Which part of the page, where it has several: the rest of the answers, a day. */
  part?: string;
}

/** Undefined has not been asked, null was asked and is not known or something else. */
export interface Answers {
  worry?: Worry | null;
  device?: Device | null;
  /** What one would like to take. */
  wanted?: Wanted;
  /** What one wanted to take, and somebody else was faster. */
  gone?: WantedTime;
  name: string;
  phone: string;
  /** The number belongs to somebody who has a place already; this one is for another person. */
  anotherPerson?: boolean;
  receipt?: Receipt;
  /** The booking one has found by one's slip. */
  own?: OwnState;
  /** What in the neighbourhood one signs up for. */
  signUp?: SignUp;
}

export interface Visit {
  language: Language;
  larger: boolean;
  contrast: boolean;
  /** The pages one came through; the last is shown. */
  steps: readonly Step[];
  answers: Answers;
  /** Wishes that nobody could meet, as they were counted. */
  noted: readonly string[];
}

/** As the next person finds the kiosk. */
export const freshVisit: Visit = {
  language: originalLanguage,
  larger: false,
  contrast: false,
  steps: [{ page: 'language' }],
  answers: { name: '', phone: '' },
  noted: [],
};

export const stepOf = ({ steps }: Visit): Step => steps.at(-1)!;

/** Nobody has touched anything yet, or everything was wiped. */
export const isFresh = (visit: Visit): boolean => visit === freshVisit;

/** Pages that show a booking somebody has found. */
const ofABooking: readonly PageName[] = ['mine', 'move', 'cancel', 'fitsNot'];

const living = ['CONFIRMED', 'WAITLISTED', 'OFFERED'];

/** A booking is shown, which stays when the screen is wiped. */
export function hasBooked(visit: Visit): boolean {
  const { page } = stepOf(visit);
  const found = visit.answers.own?.booking;
  if (page === 'done') return true;
  return ofABooking.includes(page) && found !== undefined && living.includes(found.status);
}

/** On to a page, with what was just answered. */
export function goOn(visit: Visit, step: Step, answered: Partial<Answers> = {}): Visit {
  return { ...visit, steps: [...visit.steps, step], answers: { ...visit.answers, ...answered } };
}

/** Back to the page before; the answers stay, so that they need not be given again. */
export function goBack(visit: Visit, answered: Partial<Answers> = {}): Visit {
  const steps = visit.steps.length > 1 ? visit.steps.slice(0, -1) : visit.steps;
  return { ...visit, steps, answers: { ...visit.answers, ...answered } };
}

/** To a page in place of the last ones, as far as they are among these: the way back leads past them. */
export function goInstead(
  visit: Visit,
  of: readonly PageName[],
  page: PageName,
  answered: Partial<Answers> = {},
): Visit {
  const last = visit.steps.findLastIndex((step) => !of.includes(step.page));
  const steps = [...visit.steps.slice(0, last + 1), { page }];
  return { ...visit, steps, answers: { ...visit.answers, ...answered } };
}

/** To a page from which no way leads back: what was done before it is done. */
export function arrive(visit: Visit, page: PageName, answered: Partial<Answers> = {}): Visit {
  return { ...visit, steps: [{ page }], answers: { ...visit.answers, ...answered } };
}
