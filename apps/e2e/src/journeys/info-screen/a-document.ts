/** Documents of a screen as the API makes them (docs/screens.md), for a fixed week in Ulm. */
import { createHash } from 'node:crypto';

/** Thursday, 26 November 2026, 10:00 in Ulm: what clocks show unless a journey says otherwise. */
export const MORNING = Date.UTC(2026, 10, 26, 9);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** Ulm in winter. */
const OFFSET_MINUTES = 60;

export interface EntryWish {
  id?: string;
  part?: 'ENGAGEMENTS' | 'CONSULTATIONS' | 'GATHERINGS';
  title?: string;
  /** In the other languages of the document; default the title. */
  titles?: Record<string, string>;
  /** Hours from MORNING. */
  inHours?: number;
  hours?: number;
  state?: 'OPEN' | 'FULL' | 'CANCELLED';
  number?: string;
  where?: string;
  places?: string;
}

export interface SlideWish {
  title?: string;
  body?: string;
  alt?: string;
  picture?: string;
  /** Hours from MORNING; default for ever. */
  fromHours?: number;
  untilHours?: number;
}

export interface DocumentWish {
  entries?: EntryWish[];
  slides?: SlideWish[];
  languages?: string[];
  name?: string;
  town?: string;
  seconds?: number;
  logo?: string | null;
  theme?: 'LIGHT' | 'DARK' | 'CONTRAST';
  words?: Record<string, string>;
}

export type ScreenDocument = ReturnType<typeof aDocument>;

/** With a version of its own over everything else, as the feed has. */
export function aDocument(wish: DocumentWish = {}) {
  const { languages = ['de'], entries = [{}], slides = [] } = wish;
  const content = {
    format: 1,
    screen: {
      name: wish.name ?? 'Schaufenster',
      orientation: 'AUTO',
      theme: wish.theme ?? 'LIGHT',
      languages,
      seconds: wish.seconds ?? 12,
      distance: 3,
      diagonal: 55,
    },
    place: {
      town: wish.town ?? 'Ulm',
      name: 'Quartierszentrale Weststadt',
      street: 'Wörthstraße 17',
      city: '89077 Ulm',
      phone: '0731 161-5170',
      logo: wish.logo ?? null,
      url: 'https://mitnand.example/',
      qr: aQr('place'),
    },
    colours: { primary: '#0b5a5c', accent: '#e8a13a' },
    zone: [
      [Date.UTC(2026, 9, 25, 1), OFFSET_MINUTES],
      [Date.UTC(2027, 2, 28, 1), 120],
      [Date.UTC(2027, 9, 31, 1), OFFSET_MINUTES],
    ],
    days: { first: '2026-11-24', names: each(languages, (language) => dayNames(language)) },
    words: each(languages, (language) => ({ ...wordsOf(language), ...wish.words })),
    parts: (['ENGAGEMENTS', 'CONSULTATIONS', 'GATHERINGS', 'SLIDES'] as const).map((part) => ({
      part,
      share: 1,
    })),
    entries: entries.map((entry, i) => anEntry(entry, i, languages)),
    slides: slides.map((slide, i) => aSlide(slide, i, languages)),
  };
  return {
    version: createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16),
    ...content,
  };
}

function anEntry(wish: EntryWish, i: number, languages: string[]) {
  const {
    part = 'ENGAGEMENTS',
    title = 'Beete gießen im Westpark',
    inHours = 5,
    hours = 2,
    state = 'OPEN',
  } = wish;
  const starts = MORNING + inHours * HOUR;
  const ends = starts + hours * HOUR;
  const number = wish.number ?? String(4711 + i);
  const goneAtStart = part === 'ENGAGEMENTS' && state !== 'CANCELLED';
  return {
    id: wish.id ?? `entry-${i}`,
    part,
    number,
    url: `https://mitnand.example/angebote/${number}`,
    qr: aQr(number),
    starts,
    ends,
    until: goneAtStart ? starts : ends,
    state,
    online: false,
    times: part === 'CONSULTATIONS' ? [0, 1, 2].map((n) => aTime(starts + n * 30 * MINUTE)) : [],
    texts: each(languages, (language) => ({
      title: wish.titles?.[language] ?? title,
      language,
      where: wish.where ?? 'Westpark',
      whereMore: 'Treffpunkt am Brunnen',
      places: wish.places ?? (state === 'OPEN' ? 'noch 2 Plätze' : ''),
    })),
  };
}

const aTime = (starts: number) => ({ starts, until: starts });

function aSlide(wish: SlideWish, i: number, languages: string[]) {
  return {
    id: `slide-${i}`,
    starts: wish.fromHours === undefined ? null : MORNING + wish.fromHours * HOUR,
    ends: wish.untilHours === undefined ? null : MORNING + wish.untilHours * HOUR,
    weight: 1,
    texts: each(languages, (language) => ({
      title: wish.title ?? 'Wir ziehen um',
      body: wish.body ?? 'Ab März sind wir in der Söflinger Straße.',
      alt: wish.alt ?? 'Ein Umzugswagen vor dem Haus',
      language,
    })),
    picture: wish.picture ? { url: wish.picture, width: 640, height: 480 } : null,
  };
}

/** Looks like one, and is none. */
function aQr(content: string): string {
  const size = 25;
  const bytes = createHash('sha512').update(content).digest();
  return `${size}:${Buffer.concat([bytes, bytes])
    .subarray(0, Math.ceil((size * size) / 8))
    .toString('base64')}`;
}

const each = <T>(languages: string[], make: (language: string) => T): Record<string, T> =>
  Object.fromEntries(languages.map((language) => [language, make(language)]));

function dayNames(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return Array.from({ length: 70 }, (_, i) => format.format(Date.UTC(2026, 10, 24 + i)));
}

const GERMAN = {
  today: 'Heute',
  tomorrow: 'Morgen',
  now: 'Läuft gerade',
  time: '{h}:{m} Uhr',
  timeRange: '{h1}:{m1}–{h2}:{m2} Uhr',
  asOf: 'Stand: {day}, {time}',
  cancelled: 'Fällt aus',
  full: 'Ausgebucht – Warteliste',
  freeTimes: 'Freie Zeiten',
  scan: 'Code scannen oder Nummer nennen',
  number: 'Nummer',
  next: 'Danach',
  parts: { ENGAGEMENTS: 'Mithelfen', CONSULTATIONS: 'Hilfe bekommen', GATHERINGS: 'Dabei sein' },
  emptyTitle: 'Wir suchen Sie',
  emptyText: 'Kommen Sie vorbei oder rufen Sie an.',
  hours: 'Geöffnet',
  openingHours: 'Mo–Fr 10–18 Uhr',
  phone: 'Telefon',
  pause: 'Anhalten',
  resume: 'Weiter',
  signUp: 'Anmelden',
  allOffers: 'Alle Angebote',
  online: 'Online',
  noOffers: 'Zurzeit gibt es hier nichts.',
  direction: 'ltr',
  name: 'Deutsch',
};

const ARABIC = {
  ...GERMAN,
  today: 'اليوم',
  tomorrow: 'غدًا',
  now: 'يجري الآن',
  time: '{h}:{m}',
  cancelled: 'أُلغي',
  full: 'مكتمل – قائمة انتظار',
  scan: 'امسح الرمز أو اذكر الرقم',
  number: 'الرقم',
  parts: { ENGAGEMENTS: 'ساعد معنا', CONSULTATIONS: 'احصل على مساعدة', GATHERINGS: 'شارك' },
  emptyTitle: 'نبحث عنكم',
  direction: 'rtl',
  name: 'العربية',
};

const wordsOf = (language: string) => (language === 'ar' ? ARABIC : GERMAN);
