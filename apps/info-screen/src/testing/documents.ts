/** Makes documents of a screen for specs, journeys and the page to try: only what matters is said, the rest is Ulm's. */
import type { EntryPart, ScreenDocument, ScreenEntry, ScreenSlide, Qr } from '../screen-document.ts';
import { sampleWords } from './words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A code that looks like one; it leads nowhere. */
const SAMPLE_QR: Qr = sampleQr(29);

/** The last Sundays of March and October at 01:00 UTC, from 2026 to 2028. */
const ZONE: [number, number][] = [
  [Date.UTC(2025, 9, 26, 1), 60],
  [Date.UTC(2026, 2, 29, 1), 120],
  [Date.UTC(2026, 9, 25, 1), 60],
  [Date.UTC(2027, 2, 28, 1), 120],
  [Date.UTC(2027, 9, 31, 1), 60],
  [Date.UTC(2028, 2, 26, 1), 120],
];

/** A screen in Böfingen as it is at the instant `now`; without `entries`, it shows one of each kind. */
export function aDocument(now: number, changes: Partial<ScreenDocument> = {}): ScreenDocument {
  const languages = changes.screen ? changes.screen.languages : ['de'];
  const first = new Date(now - 2 * DAY).toISOString().slice(0, 10);
  return {
    format: 1,
    version: '0123456789abcdef',
    screen: aScreen({ languages }),
    place: {
      town: 'Ulm',
      name: 'Quartierszentrale Böfingen',
      street: 'Musterweg 12',
      city: '89075 Ulm',
      phone: '030 23125 100',
      logo: null,
      url: 'https://mitnand.example/',
      qr: SAMPLE_QR,
    },
    colours: { primary: '#0b5563', accent: '#e8743b' },
    zone: ZONE,
    days: { first, names: pick(languages, (language) => dayNames(first, language)) },
    words: pick(languages, (language) => sampleWords[language] ?? sampleWords.de!),
    parts: [
      { part: 'ENGAGEMENTS', share: 1 },
      { part: 'CONSULTATIONS', share: 1 },
      { part: 'GATHERINGS', share: 1 },
      { part: 'SLIDES', share: 1 },
    ],
    entries: [
      anEntry({ part: 'ENGAGEMENTS', starts: now + 2 * HOUR }),
      anEntry({ part: 'CONSULTATIONS', starts: now + 20 * HOUR }),
      anEntry({ part: 'GATHERINGS', starts: now + 3 * DAY }),
    ],
    slides: [],
    ...changes,
  };
}

/** How the screen is set; in German, upright and light. */
export function aScreen(changes: Partial<ScreenDocument['screen']> = {}): ScreenDocument['screen'] {
  return {
    name: 'Schaufenster',
    orientation: 'AUTO',
    theme: 'LIGHT',
    languages: ['de'],
    seconds: 12,
    distance: 3,
    diagonal: 55,
    ...changes,
  };
}

const TITLES: Record<EntryPart, Record<string, string>> = {
  ENGAGEMENTS: { de: 'Beete gießen im Nachbarschaftsgarten', ar: 'سقي الأحواض في حديقة الحي' },
  CONSULTATIONS: {
    de: 'Digital-Sprechstunde: Hilfe mit dem Handy',
    ar: 'ساعة استشارة رقمية: مساعدة في الهاتف',
  },
  GATHERINGS: { de: 'Spielenachmittag für alle', ar: 'عصر ألعاب للجميع' },
};

let made = 0;

/** One date of two hours; `title` and `where` stand in every language unless `texts` says more. */
export function anEntry(
  changes: Partial<ScreenEntry> & { part: EntryPart; starts: number; title?: string; where?: string },
): ScreenEntry {
  const { title, where = 'Gemeinschaftsgarten Haslacher Weg', ...rest } = changes;
  const ends = rest.starts + 2 * HOUR;
  const half = 30 * MINUTE;
  const times = [0, 1, 2, 3].map((turn) => rest.starts + turn * half);
  const isConsultation = rest.part === 'CONSULTATIONS';
  made += 1;
  const text = (language: string) => ({
    title: title ?? TITLES[rest.part][language] ?? TITLES[rest.part].de!,
    language: title === undefined && language in TITLES[rest.part] ? language : 'de',
    where,
    whereMore: 'Haslacher Weg 14',
    places: language === 'ar' ? 'بقي مكانان' : 'noch 2 Plätze',
  });
  return {
    id: `date-${made}`,
    number: String(48_200 + made),
    url: `https://mitnand.example/angebot/${48_200 + made}`,
    qr: SAMPLE_QR,
    ends,
    until: rest.part === 'ENGAGEMENTS' ? rest.starts : isConsultation ? times[3]! : ends,
    state: 'OPEN',
    online: false,
    times: isConsultation ? times.map((starts) => ({ starts, until: starts + half })) : [],
    texts: pick(Object.keys(sampleWords), text),
    ...rest,
  };
}

/** A slide of the team in every language. */
export function aSlide(
  changes: Partial<ScreenSlide> & { title?: string; body?: string; alt?: string } = {},
): ScreenSlide {
  const {
    title = 'Sommerfest im Hof',
    body = 'Alle bringen etwas mit. Wir grillen.',
    alt = '',
    ...rest
  } = changes;
  made += 1;
  return {
    id: `slide-${made}`,
    starts: null,
    ends: null,
    weight: 1,
    texts: pick(Object.keys(sampleWords), () => ({ title, body, alt, language: 'de' })),
    picture: null,
    ...rest,
  };
}

function dayNames(first: string, language: string): string[] {
  const format = new Intl.DateTimeFormat(language === 'ar' ? 'ar-u-nu-latn' : language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const start = Date.parse(first);
  return Array.from({ length: 70 }, (_, day) => format.format(start + day * DAY));
}

function pick<T>(names: string[], make: (name: string) => T): Record<string, T> {
  const all: Record<string, T> = {};
  for (const name of names) all[name] = make(name);
  return all;
}

/** Finder patterns in three corners and a fixed scatter between them. */
function sampleQr(size: number): Qr {
  const isFinder = (x: number, y: number) => {
    const far = Math.max(Math.abs(x - 3), Math.abs(y - 3));
    return far <= 4 ? far !== 2 && far !== 4 : null;
  };
  const bytes = new Uint8Array(Math.ceil((size * size) / 8));
  for (let bit = 0; bit < size * size; bit += 1) {
    const x = bit % size;
    const y = Math.floor(bit / size);
    const dark =
      isFinder(x, y) ??
      isFinder(size - 1 - x, y) ??
      isFinder(x, size - 1 - y) ??
      (x * 7 + y * 13 + x * y) % 3 === 0;
    if (dark) bytes[bit >> 3]! |= 128 >> (bit & 7);
  }
  return `${size}:${btoa(String.fromCharCode(...bytes))}`;
}
