// The town's wall clock as tables: players of ten years ago know no time zones, and not these languages either.
import { translatorFor } from '@mitnand/i18n';
import { addDays, createDates } from '@mitnand/i18n/dates';
import { localDate } from '../../platform/time/town-time.ts';

/** A player without a network shows the right time for longer than a year. */
const COVERED = { hours: 24 * 430 };
const NAMED_DAYS = 70;
/** A player's clock may be behind, and what goes on may have begun yesterday. */
const DAYS_BEFORE = 2;

/** Each offset in minutes with the instant it is in force from; the same all day long, so that versions stay. */
export function zoneTable(now: Temporal.Instant, zone: string): [from: number, offsetMinutes: number][] {
  let at: Temporal.ZonedDateTime | null = now.toZonedDateTimeISO(zone).startOfDay();
  const end = at.add(COVERED).epochMilliseconds;
  const first = at.getTimeZoneTransition('previous');
  const table: [number, number][] = [[first?.epochMilliseconds ?? 0, minutesOf(at)]];
  for (;;) {
    at = at.getTimeZoneTransition('next');
    if (at === null || at.epochMilliseconds > end) return table;
    if (minutesOf(at) !== table.at(-1)![1]) table.push([at.epochMilliseconds, minutesOf(at)]);
  }
}

function minutesOf({ offsetNanoseconds }: Temporal.ZonedDateTime): number {
  return Math.round(offsetNanoseconds / 60e9);
}

/** The names of the days around and after today, “Donnerstag, 26. November”, in each language. */
export function namedDays(now: Temporal.Instant, zone: string, languages: readonly string[]) {
  const first = addDays(String(localDate(now, zone)), -DAYS_BEFORE);
  const names = Object.fromEntries(languages.map((language) => [language, namesFrom(first, language)]));
  return { first, names };
}

/** Of today, in each language. */
const known = new Map<string, readonly string[]>();

function namesFrom(first: string, language: string): readonly string[] {
  const key = `${first} ${language}`;
  let names = known.get(key);
  if (names === undefined) {
    const { dayLong } = createDates(translatorFor(language), 'UTC');
    names = Array.from({ length: NAMED_DAYS }, (_, day) => dayLong(addDays(first, day)));
    if (known.size > 50) known.clear();
    known.set(key, names);
  }
  return names;
}
