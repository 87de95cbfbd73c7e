/** The shapes of the demo town's content: what is written down by hand, before the services turn it into rows. */

export type Text = { de: string; en: string };

export type StadtteilName =
  | 'Stadtmitte'
  | 'Oststadt'
  | 'Böfingen'
  | 'Eselsberg'
  | 'Weststadt'
  | 'Söflingen'
  | 'Grimmelfingen'
  | 'Eggingen'
  | 'Ermingen'
  | 'Einsingen'
  | 'Wiblingen'
  | 'Gögglingen-Donaustetten'
  | 'Unterweiler'
  | 'Donautal'
  | 'Jungingen'
  | 'Lehr'
  | 'Mähringen';

export type VenueKey =
  | 'spatzensteg'
  | 'buecherkahn'
  | 'schraubstock'
  | 'kranichhof'
  | 'spatzenhalle'
  | 'laterne'
  | 'krautwinkel'
  | 'weiche-vier'
  | 'guter-weg'
  | 'blaustern'
  | 'dorfstube'
  | 'pfotenhof'
  | 'faehrmannshaus'
  | 'wohnpark-auwald'
  | 'schulstube';

export type OrganisationKey =
  | 'koordinierungsstelle'
  | 'spatzennest'
  | 'nachbarschaftshilfe'
  | 'vesperkorb'
  | 'zweites-hemd'
  | 'schraubstock'
  | 'buecherkahn'
  | 'blauspatz'
  | 'lernspatz'
  | 'wortspatz'
  | 'donauklang'
  | 'blauufer'
  | 'ohne-stufe'
  | 'donauwacht'
  | 'guter-weg'
  | 'donauwinkel'
  | 'mitreden'
  | 'pfotenhof'
  | 'wohnpark';

export type MentorName =
  | 'Aylin'
  | 'Bernd'
  | 'Claudia'
  | 'Dmytro'
  | 'Elif'
  | 'Farid'
  | 'Giulia'
  | 'Heinz'
  | 'Ileana'
  | 'Jonas'
  | 'Katharina'
  | 'Leyla'
  | 'Margret'
  | 'Nils';

export type OfferKind = 'ENGAGEMENT' | 'CONSULTATION' | 'GATHERING';

export type Weekday = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';

export type SpokenLanguage = 'de' | 'en' | 'tr' | 'uk' | 'ar' | 'ru' | 'it' | 'ro';

export type Insurance = 'ORGANISATION' | 'TOWN' | 'STATE_COLLECTIVE' | 'STATUTORY' | 'UNCLEAR';

export type Worry =
  | 'SET_UP'
  | 'MESSAGING'
  | 'PHOTOS'
  | 'WIFI'
  | 'PASSWORDS'
  | 'EMAIL'
  | 'APPS'
  | 'TICKETS'
  | 'FORMS'
  | 'SAFETY';

export type Device = 'ANDROID' | 'IPHONE' | 'TABLET' | 'PC' | 'OTHER';

export type AccessibilityFeature =
  | 'STEP_FREE'
  | 'LIFT'
  | 'ACCESSIBLE_TOILET'
  | 'ACCESSIBLE_PARKING'
  | 'INDUCTION_LOOP'
  | 'SIGN_LANGUAGE'
  | 'GUIDE_DOG_WELCOME'
  | 'TACTILE_GUIDANCE';

export const categories = [
  'CULTURE',
  'SPORT',
  'LEISURE',
  'SOCIAL',
  'HEALTH',
  'SCHOOL',
  'EDUCATION',
  'ENVIRONMENT',
  'POLITICS',
  'PROFESSIONAL',
  'RELIGION',
  'RESCUE',
  'JUSTICE',
  'CIVIC',
  'OLD_AGE',
  'CHILDREN',
  'COMPANIONSHIP',
  'DIVERSITY',
  'POVERTY',
  'ORGANISING',
  'DIGITAL',
  'CRAFTS',
  'DISABILITY',
] as const;

export type Category = (typeof categories)[number];

export type SozialraumName = 'Mitte/Ost' | 'Böfingen' | 'Eselsberg' | 'West' | 'Wiblingen';

/** A Sozialraum with its Stadtteile; coordinates are the rough middle, WGS 84. */
export interface DemoSozialraum {
  name: SozialraumName;
  latitude: number;
  longitude: number;
  parts: { name: StadtteilName; latitude: number; longitude: number }[];
}

/** A closed day is the first such weekday at least `inDays` days after the start of the software. */
export interface DemoClosedDay {
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
  accessibility: AccessibilityFeature[];
  accessibilityNote: Text;
  closedDays?: DemoClosedDay[];
}

export interface DemoContact {
  name: string;
  phone: string;
  email: string;
}

/** How an organisation's new offers get public: each is read first, only the first ones are, or none. */
export type TrustLevel = 'ALWAYS_REVIEW' | 'FIRST_OFFERS' | 'TRUSTED';

export interface DemoOrganisation {
  name: string;
  description: Text;
  website: string;
  trust: TrustLevel;
  /** Who answers for an offer that names nobody else. */
  contact: DemoContact;
  /** Who insures its volunteers, unless an offer says otherwise. */
  insurance: Insurance;
}

export interface DemoMentor {
  worries: Worry[];
  devices: Device[];
  languages: SpokenLanguage[];
}

/** One date: the first `on` weekday at least `inDays` days after the start; `at` is local time, HH:MM. */
export interface DemoDate {
  inDays: number;
  on: Weekday;
  at: string;
  minutes: number;
}

export type DemoPlan =
  | { once: DemoDate[] }
  | { weekly: { on: Weekday; every?: number; at: string; minutes: number; forWeeks?: number } }
  | { monthly: { on: Weekday; nth: 1 | 2 | 3 | 4; at: string; minutes: number } }
  | { byArrangement: true };

/** Places of each date: null has no limit; a consultation's places follow from its mentors and the length of a slot. */
export type DemoPlaces =
  | { onSite: number | null; online?: number | null }
  | { online: number | null }
  | { mentors: MentorName[]; slotMinutes: number; mode?: 'ON_SITE' | 'ONLINE' };

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
  kind: OfferKind;
  organisation: OrganisationKey;
  /** Where it is; an offer without a venue may still belong to a district, one with neither is for the whole town. */
  venue?: VenueKey;
  district?: StadtteilName;
  categories: Category[];
  plan: DemoPlan;
  /** Absent when by arrangement. */
  places?: DemoPlaces;
  fill?: Fill;
  /** The coming date called off, counted from 0 (the next), and why. */
  cancelled?: { date: number; reason: string };
  /** Default: German. */
  spokenLanguages?: SpokenLanguage[];
  /** Default: the organisation's. */
  contact?: DemoContact;
  /** Default: the organisation's. */
  insurance?: Insurance;
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
