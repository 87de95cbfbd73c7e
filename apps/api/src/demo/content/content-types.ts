/** The shapes of the demo town's content: what is written down by hand, before the services turn it into rows. */
import type { Category, Device, Insurance, Mode, OfferKind, Worry } from '../../offers/offer-terms.ts';
import type { Trust } from '../../organisations/organisation.entity.ts';
import type { AccessibilityFeature } from '../../places/venues/accessibility-feature.ts';
import type { MentorName, OrganisationKey, SozialraumName, StadtteilName, VenueKey } from './names.ts';

type Text = { de: string; en: string };

export type Weekday = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';

type SpokenLanguage = 'de' | 'en' | 'tr' | 'uk' | 'ar' | 'ru' | 'it' | 'ro';

/** A Sozialraum with its Stadtteile; coordinates are the rough middle, WGS 84. */
export interface DemoSozialraum {
  name: SozialraumName;
  latitude: number;
  longitude: number;
  parts: { name: StadtteilName; latitude: number; longitude: number }[];
}

/** A closed day is the first such weekday at least `inDays` days after the start of the software. */
interface DemoClosedDay {
  inDays: number;
  on: Weekday;
  reason: string;
}

export interface DemoVenue {
  name: string;
  street: string;
  postalCode: string;
  district: StadtteilName;
  latitude: number;
  longitude: number;
  phone: string;
  /** When its doors are open, where they have hours. */
  openingHours?: Text;
  accessibility: `${AccessibilityFeature}`[];
  accessibilityNote: Text;
  closedDays?: DemoClosedDay[];
}

export interface DemoContact {
  name: string;
  phone: string;
  email: string;
}

export interface DemoOrganisation {
  name: string;
  description: Text;
  website: string;
  trust: Trust;
  /** Who answers for an offer that names nobody else. */
  contact: DemoContact;
  /** Who insures its volunteers, unless an offer says otherwise. */
  insurance: `${Insurance}`;
}

export interface DemoMentor {
  worries: `${Worry}`[];
  devices: `${Device}`[];
  languages: SpokenLanguage[];
  /** At most so many a week; no limit when left out. */
  hoursAWeek?: number;
  /** Where they help; anywhere when left out. */
  venues?: VenueKey[];
}

/** One date: the first `on` weekday at least `inDays` days after the start; `at` is local time, HH:MM. */
export interface DemoDate {
  inDays: number;
  on: Weekday;
  at: string;
  minutes: number;
}

export type DemoPlan =
  | { daily: { at: string; minutes: number } }
  | { once: DemoDate[] }
  | { weekly: { on: Weekday; every?: number; at: string; minutes: number; forWeeks?: number } }
  | { monthly: { on: Weekday; nth: 1 | 2 | 3 | 4; at: string; minutes: number } }
  | { byArrangement: true };

/** Places of each date: null has no limit; a consultation's places follow from its mentors and the length of a slot. */
type DemoPlaces =
  | { onSite: number | null; online?: number | null }
  | { online: number | null }
  | { mentors: MentorName[]; slotMinutes: number; mode?: `${Mode}` };

/** How booked the next date is: some = about a third, few left = one or two free, waiting = full and three more. */
export type Fill = 'empty' | 'some' | 'few left' | 'full' | 'waiting';

export interface DemoOfferText {
  title: string;
  summary: string;
  /** Paragraphs. */
  description: string[];
  asked?: string;
  given?: string;
  expenses?: string;
}

export interface DemoOffer {
  kind: `${OfferKind}`;
  organisation: OrganisationKey;
  /** Where it is; an offer without a venue may still belong to a district, one with neither is for the whole town. */
  venue?: VenueKey;
  district?: StadtteilName;
  categories: `${Category}`[];
  plan: DemoPlan;
  /** Absent when by arrangement. */
  places?: DemoPlaces;
  fill?: Fill;
  /** The coming date called off, counted from 0 (the next), and why. */
  cancelled?: { date: number; reason: string };
  /** By arrangement, and nobody has said for months that it is still true. */
  unconfirmed?: true;
  /** In its second date ahead this mentor can’t come. */
  absent?: MentorName;
  /** In its second date ahead one of its mentors has asked another one to take over. */
  swap?: { from: MentorName; to: MentorName };
  /** On a date some days ahead a place came free and is held for somebody who waited and has only a telephone; one slot, full, parties of one. */
  heldPlace?: true;
  /** Somebody booked a date ahead, and their mailbox takes no mail. */
  lostMail?: true;
  /** Default: German; a consultation speaks what its mentors speak. */
  spokenLanguages?: SpokenLanguage[];
  /** Default: the organisation's. */
  contact?: DemoContact;
  /** Default: the organisation's. */
  insurance?: `${Insurance}`;
  certificateRequired?: boolean;
  minimumAge?: number;
  childrenWelcome?: boolean;
  groupsWelcome?: boolean;
  experienceNeeded?: boolean;
  /** Most people in one booking; default 2, one for a consultation. */
  largestParty?: number;
  /** How long before the start booking ends; default 120, zero for walk-ins until the start. */
  cutoffMinutes?: number;
  /** Whether a booking needs an e-mail or a phone number; default: yes, except for consultations. */
  contactRequired?: boolean;
  /** Fewest people for a gathering to take place. */
  minimumParticipants?: number;
  meetingUrl?: string;
  de: DemoOfferText;
  en: DemoOfferText;
}
