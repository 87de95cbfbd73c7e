/** What a screen shows, as the server sends it and the player keeps it. Times are milliseconds since 1970, UTC. */
export interface ScreenDocument {
  format: 1;
  /** 16 hex digits over everything else. */
  version: string;
  screen: ScreenSettings;
  place: ScreenPlace;
  /** The town's, as #rrggbb. */
  colours: { primary: string; accent: string };
  /** The minutes that local time is ahead of UTC, from each instant on: a player may not know the town's zone. */
  zone: [from: number, offsetMinutes: number][];
  /** How the days are called in each language, one after the other from `first`, an ISO day. */
  days: { first: string; names: Record<string, string[]> };
  words: Record<string, ScreenWords>;
  /** In order; a part that is missing is not shown. A share of 2 has twice the turns of a share of 1. */
  parts: { part: Part; share: number }[];
  /** Soonest first. */
  entries: ScreenEntry[];
  slides: ScreenSlide[];
}

export type Part = EntryPart | 'SLIDES';
export type EntryPart = 'ENGAGEMENTS' | 'CONSULTATIONS' | 'GATHERINGS';

export interface ScreenSettings {
  name: string;
  orientation: 'AUTO' | 'PORTRAIT' | 'LANDSCAPE';
  theme: 'LIGHT' | 'DARK' | 'CONTRAST';
  languages: string[];
  /** How long a page stays. */
  seconds: number;
  /** Metres to whoever reads, and inches from corner to corner. */
  distance: number;
  diagonal: number;
}

export interface ScreenPlace {
  town: string;
  name: string;
  street: string;
  city: string;
  phone: string;
  logo: string | null;
  /** The portal's start page. */
  url: string;
  qr: Qr;
}

/** Modules of a side, a colon, and their bits row by row in Base64; the quiet zone is not included. */
export type Qr = string;

export interface ScreenEntry {
  id: string;
  part: EntryPart;
  /** Of the offer: the same on paper and on the phone. */
  number: string;
  url: string;
  qr: Qr;
  starts: number;
  ends: number;
  /** From then on it is not shown. */
  until: number;
  state: 'OPEN' | 'FULL' | 'CANCELLED';
  online: boolean;
  /** Free times of a consultation, each gone when it starts. */
  times: { starts: number; until: number }[];
  texts: Record<string, EntryText>;
}

export interface EntryText {
  title: string;
  /** Of the text that is really there, which may be the original. */
  language: string;
  where: string;
  whereMore: string;
  /** "noch 2 Plätze", or nothing. */
  places: string;
}

export interface ScreenSlide {
  id: string;
  starts: number | null;
  ends: number | null;
  /** 1 to 5: how often, compared with other slides. */
  weight: number;
  texts: Record<string, SlideText>;
  picture: { url: string; width: number; height: number } | null;
}

export interface SlideText {
  title: string;
  body: string;
  /** What the picture shows. */
  alt: string;
  language: string;
}

export interface ScreenWords {
  today: string;
  tomorrow: string;
  now: string;
  /** With {h} and {m}. */
  time: string;
  /** With {h1}, {m1}, {h2} and {m2}. */
  timeRange: string;
  /** With {day} and {time}. */
  asOf: string;
  cancelled: string;
  full: string;
  freeTimes: string;
  scan: string;
  number: string;
  next: string;
  parts: Record<EntryPart, string>;
  emptyTitle: string;
  emptyText: string;
  hours: string;
  /** Of the venue; nothing when nobody has said. */
  openingHours: string;
  phone: string;
  pause: string;
  resume: string;
  signUp: string;
  allOffers: string;
  online: string;
  noOffers: string;
  direction: 'ltr' | 'rtl';
  /** Of the language, in itself. */
  name: string;
}
