// The form as the API takes it: what is empty is left open, and what the answer to "when" and "where" rules out is left away.
import type { DraftSeriesInput, DraftTextInput, OfferDraftInput } from '@mitnand/api-client/types';
import { minutesBetween, spanMinutes } from '../when/clock-minutes.ts';
import type { OfferForm, SeriesForm, TextForm } from '../offer-form.ts';

export function draftOf(form: OfferForm): OfferDraftInput {
  return {
    kind: form.kind,
    schedule: form.when === 'BY_ARRANGEMENT' ? 'BY_ARRANGEMENT' : 'DATED',
    originalLanguage: form.language,
    texts: textsOf(form),
    organisationId: form.organisationId || null,
    districtId: form.districtId || null,
    categories: form.categories,
    spokenLanguages: form.spokenLanguages,
    contact: {
      name: wordsOrNull(form.contactName),
      phone: wordsOrNull(form.contactPhone),
      email: wordsOrNull(form.contactEmail),
    },
    insurance: form.insurance,
    certificateRequired: form.certificateRequired,
    minimumAge: numberOrNull(form.minimumAge),
    childrenWelcome: form.childrenWelcome,
    groupsWelcome: form.groupsWelcome,
    experienceNeeded: form.experienceNeeded,
    contactRequired: form.contactRequired,
    largestParty: numberOrNull(form.largestParty),
    cutoffMinutes: numberOrNull(form.cutoffMinutes),
    minimumParticipants: numberOrNull(form.minimumParticipants),
    reconfirm: form.reconfirm,
    pictureId: form.pictureId || null,
    ...whereOf(form),
    ...datesOf(form),
  };
}

/** The rule of a series as the API takes it, whole or not. */
export function seriesInput(series: SeriesForm): DraftSeriesInput {
  const monthly = series.frequency === 'MONTHLY_BY_WEEKDAY';
  return {
    frequency: series.frequency,
    every: numberOrNull(series.every) ?? 1,
    weekdays: series.weekdays.map(Number).sort((a, b) => a - b),
    nth: monthly ? Number(series.nth) : null,
    startsOn: series.startsOn || null,
    endsOn: series.endsOn || null,
    startTime: series.from || null,
    minutes: minutesBetween(series.from, series.to),
    leaveOutHolidays: series.leaveOutHolidays,
    exceptOn: series.exceptOn,
  };
}

function textsOf(form: OfferForm): DraftTextInput[] {
  const original: DraftTextInput = { language: form.language, origin: 'AUTHOR', ...words(form) };
  const others = form.translations.map((text) => ({
    language: text.language,
    origin: text.origin,
    ...words(text),
  }));
  return [original, ...others];
}

function words(text: TextForm): Record<keyof TextForm, string | null> {
  return {
    title: wordsOrNull(text.title),
    summary: wordsOrNull(text.summary),
    description: wordsOrNull(text.description),
    asked: wordsOrNull(text.asked),
    given: wordsOrNull(text.given),
    expenses: wordsOrNull(text.expenses),
    pictureAlternative: wordsOrNull(text.pictureAlternative),
  };
}

function whereOf(form: OfferForm) {
  const [onSite, online] = [form.place !== 'ONLINE', form.place !== 'ON_SITE'];
  return {
    venueId: form.venueId || null,
    onSite,
    online,
    meetingUrl: online ? wordsOrNull(form.meetingUrl) : null,
    places: numberOrNull(form.places),
    placesUnlimited: form.places.trim() === '',
    onlinePlaces: numberOrNull(form.onlinePlaces),
    onlinePlacesUnlimited: form.onlinePlaces.trim() === '',
    slotMinutes: form.kind === 'CONSULTATION' ? numberOrNull(form.slotMinutes) : null,
    mentorIds: form.kind === 'CONSULTATION' ? form.mentorIds : [],
  };
}

function datesOf({ when, dates, series }: OfferForm) {
  const single = dates.map((date) => ({
    on: date.on || null,
    startTime: date.from || null,
    minutes: spanMinutes(date),
  }));
  return {
    dates: when === 'SINGLE' ? single : [],
    series: when === 'SERIES' ? seriesInput(series) : null,
  };
}

function wordsOrNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}

function numberOrNull(text: string): number | null {
  return text.trim() === '' || !Number.isInteger(Number(text)) ? null : Number(text);
}
