// What somebody writes down to post an offer, as the fields of the form hold it; local days and times of the town.
import type { Category, Insurance, OfferKind, Reconfirm, TextOrigin } from '@mitnand/api-client/types';

/** `KEEP`: an offer that has its dates already gets no new ones. */
export type When = 'SERIES' | 'SINGLE' | 'BY_ARRANGEMENT' | 'KEEP';
export type Place = 'ON_SITE' | 'ONLINE' | 'BOTH';

export interface SingleDate {
  /** `2026-11-28` */
  on: string;
  /** `14:00` */
  from: string;
  /** Empty: on the same day, or in the night after it. */
  endsOn: string;
  to: string;
}

export interface SeriesForm {
  frequency: 'WEEKLY' | 'MONTHLY_BY_WEEKDAY';
  /** Every so many weeks or months. */
  every: string;
  /** ISO weekdays, `1` is Monday. */
  weekdays: string[];
  /** Which of the month's such weekdays, `-1` is the last. */
  nth: string;
  startsOn: string;
  /** Empty: runs on. */
  endsOn: string;
  from: string;
  to: string;
  leaveOutHolidays: boolean;
  /** Days left out by hand. */
  exceptOn: string[];
}

export interface TextForm {
  title: string;
  summary: string;
  description: string;
  asked: string;
  given: string;
  expenses: string;
  pictureAlternative: string;
}

/** The words in another language than the one it was written in. */
export interface TranslationForm extends TextForm {
  language: string;
  origin: TextOrigin;
}

export interface OfferForm extends TextForm {
  kind: OfferKind;
  organisationId: string;
  districtId: string;
  /** Language the texts are written in. */
  language: string;
  translations: TranslationForm[];
  categories: Category[];
  spokenLanguages: string[];
  when: When;
  dates: SingleDate[];
  series: SeriesForm;
  place: Place;
  venueId: string;
  meetingUrl: string;
  /** Empty: as many as come. */
  places: string;
  onlinePlaces: string;
  /** How long each talk of a consultation lasts. */
  slotMinutes: string;
  mentorIds: string[];
  largestParty: string;
  /** Minutes before the start at which booking closes. */
  cutoffMinutes: string;
  minimumParticipants: string;
  /** Whether people are asked shortly before if they come. */
  reconfirm: Reconfirm;
  contactRequired: boolean;
  minimumAge: string;
  experienceNeeded: boolean;
  childrenWelcome: boolean;
  groupsWelcome: boolean;
  certificateRequired: boolean;
  insurance: Insurance;
  contactName: string;
  contactPhone: string;
  contactEmail: string;
  pictureId: string;
}

/** What each kind suggests, so that a first weekly offer needs few answers. */
const suggested: Record<OfferKind, Partial<OfferForm>> = {
  ENGAGEMENT: { categories: ['SOCIAL'], when: 'SINGLE', places: '4', insurance: 'ORGANISATION' },
  CONSULTATION: { categories: ['DIGITAL'], places: '3', largestParty: '1', contactRequired: false },
  GATHERING: { categories: ['LEISURE'], places: '12', largestParty: '4' },
};

/** A form with what its kind suggests; `today` is the town's calendar date. */
export function formFor(kind: OfferKind, today: string): OfferForm {
  return { ...emptyForm(today), kind, ...suggested[kind] };
}

export const emptyText: TextForm = {
  title: '',
  summary: '',
  description: '',
  asked: '',
  given: '',
  expenses: '',
  pictureAlternative: '',
};

function emptyForm(today: string): OfferForm {
  return {
    ...emptyText,
    kind: 'GATHERING',
    organisationId: '',
    districtId: '',
    language: 'de',
    translations: [],
    categories: [],
    spokenLanguages: ['de'],
    when: 'SERIES',
    dates: [{ on: '', from: '14:00', endsOn: '', to: '16:00' }],
    series: {
      frequency: 'WEEKLY',
      every: '1',
      weekdays: [],
      nth: '1',
      startsOn: today,
      endsOn: '',
      from: '14:00',
      to: '16:00',
      leaveOutHolidays: true,
      exceptOn: [],
    },
    place: 'ON_SITE',
    venueId: '',
    meetingUrl: '',
    places: '10',
    onlinePlaces: '10',
    slotMinutes: '30',
    mentorIds: [],
    largestParty: '2',
    cutoffMinutes: '120',
    minimumParticipants: '',
    reconfirm: 'OFF',
    contactRequired: true,
    minimumAge: '',
    experienceNeeded: false,
    childrenWelcome: false,
    groupsWelcome: false,
    certificateRequired: false,
    insurance: 'TOWN',
    contactName: '',
    contactPhone: '',
    contactEmail: '',
    pictureId: '',
  };
}
