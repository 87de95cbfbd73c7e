// What plain pages tell of a document, in one language: the same words at the same times as players with a script.
import type { EntryPart, ScreenDocument, ScreenEntry, ScreenWords } from '../document/screen-document.ts';
import { inTurn } from './in-turn.ts';

export interface PlainEntry {
  /** As “Heute, 14:00–16:00 Uhr”. */
  readonly when: string;
  readonly title: string;
  /** Of the title. */
  readonly language: string;
  readonly where: string;
  /** Street, and the town when it is another one; empty where there is none. */
  readonly address: string;
  /** “Fällt aus”, “Ausgebucht …”, how many places are left or the free times; empty where there is nothing to say. */
  readonly state: string;
  readonly mark: ScreenEntry['state'];
  readonly number: string;
}

/** What the team put in one place of the order; a part with nothing in it is left out. */
export type PlainPart =
  | { readonly part: EntryPart; readonly name: string; readonly entries: readonly PlainEntry[] }
  | { readonly part: 'SLIDES'; readonly slides: readonly PlainSlide[] };

export type PlainSlide = ScreenDocument['slides'][number]['texts'][string] &
  Pick<ScreenDocument['slides'][number], 'weight' | 'picture'>;

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Days and times of one document in one of its languages. */
export class PlainWords {
  readonly words: ScreenWords;

  constructor(
    private readonly document: ScreenDocument,
    readonly language: string,
    /** Milliseconds since 1970. */
    private readonly now: number,
    /** When it was known to be so; milliseconds since 1970. */
    private readonly trueAt: number,
  ) {
    this.words = document.words[language]!;
  }

  /** In the team's order, in each part the soonest first, of all not more than so many dates: each part has its share of them. */
  parts(most: number): PlainPart[] {
    const { parts } = this.document;
    const slides = this.slides();
    const hasSlides = slides.length > 0 && parts.some(({ part }) => part === 'SLIDES');
    const places = this.places(most);
    return parts.flatMap(({ part }): PlainPart[] => {
      if (part === 'SLIDES') return hasSlides ? [{ part, slides }] : [];
      const entries = this.living(part).slice(0, places.get(part));
      const name = this.words.parts[part];
      return entries.length > 0 ? [{ part, name, entries: entries.map((entry) => this.entry(entry)) }] : [];
    });
  }

  private slides(): PlainSlide[] {
    const shown = this.document.slides.filter(
      ({ starts, ends }) => (starts ?? 0) <= this.now && (ends ?? Infinity) > this.now,
    );
    return shown.flatMap(({ texts, weight, picture }) => {
      const text = texts[this.language];
      return text ? [{ ...text, weight, picture }] : [];
    });
  }

  /** How many dates of each part; what one has no use for the others have. */
  private places(most: number): Map<string, number> {
    const counts = new Map(this.document.parts.map(({ part }) => [part, this.living(part).length]));
    const places = new Map<string, number>();
    let left = Math.min(
      most,
      [...counts.values()].reduce((sum, count) => sum + count, 0),
    );
    for (const { part } of inTurn(this.document.parts, ({ share }) => share)) {
      if (left === 0) break;
      const taken = places.get(part) ?? 0;
      if (taken === counts.get(part)) continue;
      places.set(part, taken + 1);
      left--;
    }
    return places;
  }

  private living(wanted: string): ScreenEntry[] {
    return this.document.entries.filter(({ until, part }) => until > this.now && part === wanted);
  }

  /** “Stand: Montag, 23. November, 9:00 Uhr”. */
  get asOf(): string {
    return filled(this.words.asOf, { day: this.dayName(this.trueAt), time: this.time(this.trueAt) });
  }

  private entry({ starts, ends, state, texts, number, times }: ScreenEntry): PlainEntry {
    const { title, language, where, whereMore, places } = texts[this.language]!;
    const { cancelled, full, freeTimes } = this.words;
    const free = times
      .filter(({ until }) => until > this.now)
      .map((time) => this.clock(time.starts).join(':'));
    const open = free.length > 0 ? `${freeTimes}: ${free.join(', ')}` : places;
    return {
      when: `${this.day(starts)}, ${this.span(starts, ends)}`,
      ...{ title, language, number, mark: state },
      where,
      address: whereMore,
      state: state === 'CANCELLED' ? cancelled : state === 'FULL' ? full : open,
    };
  }

  /** “Heute”, “Morgen” or the day by its name. */
  private day(at: number): string {
    const ahead = this.dayNumber(at) - this.dayNumber(this.now);
    if (ahead === 0) return this.words.today;
    return ahead === 1 ? this.words.tomorrow : this.dayName(at);
  }

  private span(from: number, to: number): string {
    if (this.dayNumber(from) !== this.dayNumber(to)) return this.time(from);
    const [[h1, m1], [h2, m2]] = [this.clock(from), this.clock(to)];
    return filled(this.words.timeRange, { h1, m1, h2, m2 });
  }

  private time(at: number): string {
    const [h, m] = this.clock(at);
    return filled(this.words.time, { h, m });
  }

  private dayName(at: number): string {
    const { first, names } = this.document.days;
    const day = this.dayNumber(at);
    return (
      names[this.language]![day - Date.parse(first) / DAY] ?? new Date(day * DAY).toISOString().slice(0, 10)
    );
  }

  private dayNumber(at: number): number {
    return Math.floor(this.local(at) / DAY);
  }

  private clock(at: number): [h: string, m: string] {
    const [, h, m] = /T(\d\d):(\d\d)/.exec(new Date(this.local(at)).toISOString())!;
    return [h!, m!];
  }

  private local(at: number): number {
    const [, minutes] = this.document.zone.findLast(([from]) => from <= at) ?? this.document.zone[0]!;
    return at + minutes * MINUTE;
  }
}

function filled(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
