// What must be right about an offer before it is kept.
import { DomainError } from '../../platform/domain-error.ts';
import type { DateDraft, OfferDraft, TextDraft } from './offer-draft.ts';
import type { PlannedSlot } from '../series.entity.ts';

/** As long as a series allows; reading relies on no date being longer. */
export const LONGEST_DATE = { minutes: 6 * 7 * 24 * 60 };

const LANGUAGE = /^[a-z]{2,3}$/;
const MOST_SLOTS = 500;
const LONGEST = { title: 255, summary: 500, description: 10_000, asked: 2_000, given: 2_000 };

/** @throws DomainError BAD_INPUT with the path of the field at fault, e.g. `texts.de.title` */
export function checkOfferDraft(draft: OfferDraft): void {
  refuseUnless(draft.originalLanguage in draft.texts, 'originalLanguage');
  for (const [language, text] of Object.entries(draft.texts)) checkText(language, text);
  refuseUnless(draft.categories.length > 0, 'categories');
  refuseUnless(isText(draft.contact.name, 200), 'contact.name');
  checkNumbers(draft);
  checkSchedule(draft);
  checkDates(draft);
}

/** @throws DomainError BAD_INPUT with the path of the field at fault, e.g. `dates.0.endsAt` */
export function checkDates({ dates = [], series = [] }: Pick<OfferDraft, 'dates' | 'series'>): void {
  dates.forEach((date, index) => checkDate(date, `dates.${index}`));
  series.forEach(({ slotPlan, minutes, meetingUrl }, index) => {
    checkSlots(slotPlan, minutes, `series.${index}.slotPlan`);
    refuseUnless(isMeetingUrl(meetingUrl), `series.${index}.meetingUrl`);
  });
}

function checkText(language: string, text: TextDraft): void {
  const path = `texts.${language}`;
  refuseUnless(LANGUAGE.test(language), path);
  for (const field of ['title', 'summary', 'description'] as const) {
    refuseUnless(isText(text[field], LONGEST[field]), `${path}.${field}`);
  }
  for (const field of ['asked', 'given'] as const) {
    refuseUnless(text[field] == null || isText(text[field], LONGEST[field]), `${path}.${field}`);
  }
}

function checkNumbers({
  largestParty = 1,
  cutoffMinutes = 0,
  minimumAge,
  minimumParticipants,
}: OfferDraft): void {
  refuseUnless(isWhole(largestParty, 1, 100), 'largestParty');
  refuseUnless(isWhole(cutoffMinutes, 0, 30 * 24 * 60), 'cutoffMinutes');
  refuseUnless(minimumAge == null || isWhole(minimumAge, 0, 120), 'minimumAge');
  refuseUnless(
    minimumParticipants == null || isWhole(minimumParticipants, 1, 100_000),
    'minimumParticipants',
  );
}

function checkSchedule({ schedule, dates = [], series = [] }: OfferDraft): void {
  const hasDates = dates.length + series.length > 0;
  refuseUnless(schedule !== 'BY_ARRANGEMENT' || !hasDates, 'schedule');
}

function checkDate({ startsAt, endsAt, slots, meetingUrl }: DateDraft, path: string): void {
  const minutes = startsAt.until(endsAt).total('minutes');
  refuseUnless(minutes > 0 && minutes <= LONGEST_DATE.minutes, `${path}.endsAt`);
  refuseUnless(isMeetingUrl(meetingUrl), `${path}.meetingUrl`);
  checkSlots(slots, minutes, `${path}.slots`);
}

/** @throws DomainError BAD_INPUT when a date of so many minutes cannot have these slots; `path` begins the field */
export function checkSlots(slots: readonly PlannedSlot[], minutesOfDate: number, path: string): void {
  refuseUnless(slots.length > 0 && slots.length <= MOST_SLOTS, path);
  slots.forEach(({ offsetMinutes, minutes, capacity }, index) => {
    const fits =
      isWhole(offsetMinutes, 0, minutesOfDate) && minutes > 0 && offsetMinutes + minutes <= minutesOfDate;
    refuseUnless(fits, `${path}.${index}.minutes`);
    refuseUnless(capacity === null || isWhole(capacity, 0, 100_000), `${path}.${index}.capacity`);
  });
}

/** Guests open it; so nothing but a web address. */
export function isMeetingUrl(url: string | null | undefined): boolean {
  return url == null || (url.length <= 1_000 && /^https:\/\/\S+$/.test(url));
}

function isText(text: string, longest: number): boolean {
  return text.trim().length > 0 && text.length <= longest && !text.includes('\0');
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function refuseUnless(right: boolean, field: string): void {
  if (!right) throw new DomainError('BAD_INPUT', {}, field);
}
