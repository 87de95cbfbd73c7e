// What the API keeps, as the form shows it; the reverse of draft-of-form.ts.
import type { DraftFieldsFragment } from '@mitnand/api-client/types';
import { endsOnAfter, timeAfter } from '../when/clock-minutes.ts';
import {
  emptyText,
  formFor,
  type OfferForm,
  type SeriesForm,
  type TextForm,
  type When,
} from '../offer-form.ts';

type DraftText = DraftFieldsFragment['texts'][number];

/** The form of a draft; where it says nothing stands what its kind suggests. `published`: it has been public before. */
export function formOf(draft: DraftFieldsFragment, today: string, published = false): OfferForm {
  const empty = formFor(draft.kind ?? 'GATHERING', today);
  const original = draft.texts.find(({ language }) => language === draft.originalLanguage);
  return {
    ...empty,
    ...(original ? words(original) : emptyText),
    organisationId: draft.organisationId ?? '',
    districtId: draft.districtId ?? '',
    language: draft.originalLanguage,
    translations: draft.texts
      .filter((text) => text !== original)
      .map((text) => ({ language: text.language, origin: text.origin, ...words(text) })),
    categories: draft.categories,
    spokenLanguages: draft.spokenLanguages,
    when: whenOf(draft, published),
    dates: draft.dates.length > 0 ? draft.dates.map(singleDate) : empty.dates,
    series: draft.series ? seriesOf(draft.series, today) : empty.series,
    place: draft.online ? (draft.onSite ? 'BOTH' : 'ONLINE') : 'ON_SITE',
    venueId: draft.venueId ?? '',
    meetingUrl: draft.meetingUrl ?? '',
    places: draft.placesUnlimited ? '' : text(draft.places ?? empty.places),
    onlinePlaces: draft.onlinePlacesUnlimited ? '' : text(draft.onlinePlaces ?? empty.onlinePlaces),
    slotMinutes: text(draft.slotMinutes ?? empty.slotMinutes),
    mentorIds: draft.mentorIds,
    largestParty: text(draft.largestParty ?? empty.largestParty),
    cutoffMinutes: text(draft.cutoffMinutes ?? empty.cutoffMinutes),
    minimumParticipants: text(draft.minimumParticipants ?? ''),
    reconfirm: draft.reconfirm ?? empty.reconfirm,
    contactRequired: draft.contactRequired ?? empty.contactRequired,
    minimumAge: text(draft.minimumAge ?? ''),
    experienceNeeded: draft.experienceNeeded ?? false,
    childrenWelcome: draft.childrenWelcome ?? false,
    groupsWelcome: draft.groupsWelcome ?? false,
    certificateRequired: draft.certificateRequired ?? false,
    insurance: draft.insurance ?? empty.insurance,
    contactName: draft.contact?.name ?? '',
    contactPhone: draft.contact?.phone ?? '',
    contactEmail: draft.contact?.email ?? '',
    pictureId: draft.pictureId ?? '',
  };
}

function whenOf({ schedule, dates, series, kind }: DraftFieldsFragment, published: boolean): When {
  if (schedule === 'BY_ARRANGEMENT') return 'BY_ARRANGEMENT';
  if (series) return 'SERIES';
  if (dates.length > 0) return 'SINGLE';
  return published ? 'KEEP' : formFor(kind ?? 'GATHERING', '').when;
}

function singleDate({ on, startTime, minutes }: DraftFieldsFragment['dates'][number]) {
  const from = startTime ?? '';
  return { on: on ?? '', from, endsOn: endsOnAfter(on ?? '', from, minutes), to: timeAfter(from, minutes) };
}

function seriesOf(series: NonNullable<DraftFieldsFragment['series']>, today: string): SeriesForm {
  const from = series.startTime ?? '';
  return {
    frequency: series.frequency,
    every: text(series.every),
    weekdays: series.weekdays.map(String),
    nth: text(series.nth ?? 1),
    // A template knows no day.
    startsOn: series.startsOn ?? today,
    endsOn: series.endsOn ?? '',
    from,
    to: timeAfter(from, series.minutes),
    leaveOutHolidays: series.leaveOutHolidays,
    exceptOn: series.exceptOn,
  };
}

function words(written: DraftText): TextForm {
  return {
    title: written.title ?? '',
    summary: written.summary ?? '',
    description: written.description ?? '',
    asked: written.asked ?? '',
    given: written.given ?? '',
    expenses: written.expenses ?? '',
    pictureAlternative: written.pictureAlternative ?? '',
  };
}

const text = (value: number | string) => String(value);
