// What plain pages tell of a document, in one language: the same words at the same times as players with a script.
import type { ScreenDocument, ScreenEntry, ScreenWords } from '../document/screen-document.ts';

export interface PlainEntry {
  /** As “Heute, 14:00–16:00 Uhr”. */
  readonly when: string;
  readonly title: string;
  /** Of the title. */
  readonly language: string;
  readonly where: string;
  /** “Fällt aus”, “Ausgebucht …”, how many places are left or the free times; empty where there is nothing to say. */
  readonly state: string;
  readonly mark: ScreenEntry['state'];
  readonly number: string;
}

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
  ) {
    this.words = document.words[language]!;
  }

  /** What is not over, the soonest first. */
  entries(most: number): PlainEntry[] {
    const parts = new Set<string>(this.document.parts.map(({ part }) => part));
    const shown = this.document.entries.filter(({ until, part }) => until > this.now && parts.has(part));
    return shown.slice(0, most).map((entry) => this.entry(entry));
  }

  slides() {
    const { slides, parts } = this.document;
    if (!parts.some(({ part }) => part === 'SLIDES')) return [];
    const shown = slides.filter(
      ({ starts, ends }) => (starts ?? 0) <= this.now && (ends ?? Infinity) > this.now,
    );
    return shown.flatMap(({ texts, picture }) => {
      const text = texts[this.language];
      return text ? [{ ...text, picture }] : [];
    });
  }

  /** “Stand: Montag, 23. November, 9:00 Uhr”. */
  get asOf(): string {
    return filled(this.words.asOf, { day: this.dayName(this.now), time: this.time(this.now) });
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
      where: [where, whereMore].filter(Boolean).join(', '),
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
