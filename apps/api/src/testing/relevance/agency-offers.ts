// Four hundred offers as an agency would have them, made of the written topics beside this file.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Judged } from './judged-queries.ts';

export interface AgencyOffer extends Judged {
  readonly organisation: string;
  readonly categories: readonly string[];
  readonly summary: string;
  readonly description: string;
  /** Local start of its dates as weekday (1 is Monday) and time; null: by arrangement, when is said in words alone. */
  readonly date: { readonly weekday: number; readonly at: string } | null;
}

interface Topic {
  readonly name: string;
  readonly categories: string[];
  readonly organisation: string;
  readonly titles: string[];
  readonly summaries: string[];
  readonly texts: string[];
}

export const agencyDistricts = ['Hasenberg', 'Seeviertel', 'Mühlburg', 'Altstadt', 'Lindenau'];

/** Two in seven offers are for the whole town. */
const places = [...agencyDistricts, null, null];

/** A third of the field's offers say nothing about time. */
const times: { words: string; when: string[]; date?: { weekday: number; at: string } }[] = [
  {
    words: 'Wir treffen uns montags um 15 Uhr.',
    when: ['MONDAY', 'AFTERNOON'],
    date: { weekday: 1, at: '15:00' },
  },
  { words: 'Zeit und Umfang nach Vereinbarung.', when: [] },
  { words: 'Einsatzzeit: samstags zwischen 10 und 13 Uhr.', when: ['SATURDAY', 'MORNING'] },
  { words: '', when: [] },
  {
    words: 'Immer donnerstags ab 18.30 Uhr.',
    when: ['THURSDAY', 'EVENING'],
    date: { weekday: 4, at: '18:30' },
  },
  { words: '', when: [] },
  { words: 'Zeitlicher Rahmen: abends, etwa zwei Stunden in der Woche.', when: ['EVENING'] },
  {
    words: 'Einmal im Monat am Wochenende.',
    when: ['SATURDAY', 'SUNDAY'],
    date: { weekday: 6, at: '14:00' },
  },
  { words: 'Vormittags unter der Woche, ein bis drei Stunden.', when: ['MORNING'] },
  { words: '', when: [] },
  { words: 'Jeden Sonntagnachmittag.', when: ['SUNDAY', 'AFTERNOON'], date: { weekday: 7, at: '14:30' } },
];

/** What many texts of the field say besides: words that tell nothing about an offer. */
const common = [
  'Haben Sie Interesse? Dann rufen Sie uns an oder schreiben Sie eine Nachricht. Wir freuen uns auf Sie.',
  'Sie bringen mit: Freude am Umgang mit Menschen, Zuverlässigkeit und Offenheit. Wir bieten Einarbeitung, Versicherungsschutz, Fahrtkostenerstattung und Dankeschön-Veranstaltungen.',
  'Unser Verein ist seit vielen Jahren in der Region tätig und wird überwiegend von Ehrenamtlichen getragen.',
  'Wir wünschen uns ein Engagement von mindestens sechs Monaten. Schnuppern ist jederzeit möglich.',
  'Unfall- und Haftpflichtversicherung sind selbstverständlich. Auf Wunsch erhalten Sie eine Bescheinigung für Schule, Studium oder Beruf.',
  'Vorkenntnisse sind nicht notwendig. Kinder, Jugendliche und Erwachsene sind bei uns willkommen, das Haus ist mit Bus und Bahn gut zu erreichen.',
  'Zum Kennenlernen laden wir Sie gern auf einen Kaffee in unser Büro ein.',
];

const files = ['agency-1.txt', 'agency-2.txt', 'agency-3.txt'];

/** All of them, always the same. */
export function agencyOffers(): AgencyOffer[] {
  const offers: AgencyOffer[] = [];
  for (const topic of files.flatMap(topicsOf)) {
    for (const [index, title] of topic.titles.entries()) {
      const offer = (wording: string) => anOffer(topic, wording, offers.length, index);
      offers.push(offer(title));
      const again = offers.at(-1)!.district;
      // Some things are wanted in two places.
      if (index % 5 === 1) offers.push(offer(again ? title : `${title} (neue Gruppe)`));
    }
  }
  return offers;
}

function anOffer(topic: Topic, title: string, number: number, index: number): AgencyOffer {
  const { words, when, date } = times[(number * 7) % times.length]!;
  const pick = (list: readonly string[]) => list[index % list.length] ?? '';
  return {
    title,
    topic: topic.name,
    organisation: topic.organisation,
    categories: topic.categories,
    district: places[(number * 3) % places.length]!,
    summary: pick(topic.summaries),
    description: [
      pick(topic.texts),
      words,
      common[number % common.length],
      common[(number + 3) % common.length],
    ]
      .filter(Boolean)
      .join('\n'),
    when,
    date: date ?? null,
  };
}

function topicsOf(file: string): Topic[] {
  const topics: Topic[] = [];
  for (const line of readFileSync(path.join(import.meta.dirname, file), 'utf8').split('\n')) {
    const text = line.slice(2);
    if (line.startsWith('@')) {
      const [name, categories, organisation] = text.split(' | ') as [string, string, string];
      const lists = { titles: [], summaries: [], texts: [] };
      topics.push({ name, categories: categories.split(' '), organisation, ...lists });
    }
    const last = topics.at(-1);
    if (line.startsWith('=')) last?.titles.push(text);
    if (line.startsWith('>')) last?.summaries.push(text);
    if (line.startsWith('-')) last?.texts.push(text);
  }
  return topics;
}
