// One date as a calendar file (RFC 5545), sent along so that calendars enter it, change it and take it out (RFC 5546).
import { contentOf, line, quoted, textLine } from './content-lines.ts';
import { timeZoneLines, wallClock } from './time-zone.ts';

export interface CalendarEntry {
  readonly method: 'PUBLISH' | 'CANCEL';
  /** The same for all that is ever said about the date. */
  readonly uid: string;
  /** Rises with every change: what is older is not believed (RFC 5546, 2.1.5). */
  readonly sequence: number;
  readonly now: Temporal.Instant;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  /** IANA zone of the place. */
  readonly zone: string;
  readonly title: string;
  readonly place: string | null;
  readonly description: string;
  readonly url: string;
  readonly organiser: { readonly name: string; readonly email: string };
}

/** What a calendar shows of a date that nobody answers; `now` is when it was last changed, where that is known. */
export type CalendarEvent = Omit<CalendarEntry, 'method' | 'description' | 'organiser'> & {
  readonly isCancelled: boolean;
};

/** What anybody may read of a date; of whoever reads it no hour is taken. */
export interface PublicEvent extends CalendarEvent {
  readonly description: string;
  /** Degrees north and east, WGS 84. */
  readonly position: readonly [number, number] | null;
  readonly categories: readonly string[];
}

/** A calendar that programs fetch again and again. */
export interface FetchedCalendar {
  /** What programs call it. */
  readonly name: string;
  readonly zone: string;
  /** When something in it last changed. */
  readonly changedAt: Temporal.Instant;
}

/** The text of a calendar for one person; all events are in its zone, the first to begin is the first. */
export function calendarFeed(calendar: FetchedCalendar, events: readonly CalendarEvent[]): string {
  return fetched(calendar, events, (event) => [...eventLines(event), 'CLASS:PRIVATE']);
}

/** The same for everybody: `url` is where it is fetched. */
export function publicCalendar(
  calendar: FetchedCalendar & { readonly url: string },
  events: readonly PublicEvent[],
): string {
  const about = [
    line('URL', calendar.url),
    line('SOURCE;VALUE=URI', calendar.url),
    line('LAST-MODIFIED', inUtc(calendar.changedAt)),
  ];
  return fetched(calendar, events, publicLines, about);
}

function fetched<E extends CalendarEvent>(
  { name, zone, changedAt }: FetchedCalendar,
  events: readonly E[],
  linesOf: (event: E) => string[],
  about: readonly string[] = [],
): string {
  const ends = events.map(({ endsAt }) => endsAt).sort(Temporal.Instant.compare);
  return contentOf([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mitnand//DE',
    textLine('NAME', name),
    textLine('X-WR-CALNAME', name),
    line('X-WR-TIMEZONE', zone),
    ...about,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    // A calendar must hold something (section 3.6), also one without dates.
    ...timeZoneLines(zone, events[0]?.startsAt ?? changedAt, ends.at(-1) ?? changedAt),
    ...events.flatMap((event) => [
      ...linesOf(event),
      line('STATUS', event.isCancelled ? 'CANCELLED' : 'CONFIRMED'),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]);
}

function publicLines(event: PublicEvent): string[] {
  return [
    ...eventLines(event),
    line('LAST-MODIFIED', inUtc(event.now)),
    textLine('DESCRIPTION', event.description),
    ...(event.position ? [line('GEO', event.position.map((degrees) => degrees.toFixed(6)).join(';'))] : []),
    ...event.categories.map((category) => textLine('CATEGORIES', category)),
    'CLASS:PUBLIC',
    'TRANSP:TRANSPARENT',
  ];
}

/** The text of an .ics file. */
export function calendarText(entry: CalendarEntry): string {
  const { method, organiser } = entry;
  return contentOf([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mitnand//DE',
    line('METHOD', method),
    ...timeZoneLines(entry.zone, entry.startsAt, entry.endsAt),
    ...eventLines(entry),
    textLine('DESCRIPTION', entry.description),
    line(`ORGANIZER;CN=${quoted(organiser.name)}`, `mailto:${organiser.email}`),
    line('STATUS', method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'),
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
}

/** The beginning of an event. */
function eventLines(event: Omit<CalendarEntry, 'method' | 'description' | 'organiser'>): string[] {
  return [
    'BEGIN:VEVENT',
    line('UID', event.uid),
    line('SEQUENCE', event.sequence),
    line('DTSTAMP', inUtc(event.now)),
    ...times(event),
    textLine('SUMMARY', event.title),
    ...(event.place === null ? [] : [textLine('LOCATION', event.place)]),
    line('URL', event.url),
  ];
}

/**
 * By the clock on the wall of the place. A time which that clock shows twice means the first one (section 3.3.5), but not to
 * every program; then both ends are said in UTC.
 */
function times({ startsAt, endsAt, zone }: Pick<CalendarEntry, 'startsAt' | 'endsAt' | 'zone'>): string[] {
  const ends = [startsAt, endsAt].map((instant) => instant.toZonedDateTimeISO(zone));
  const names = ['DTSTART', 'DTEND'];
  if (!ends.every(comesOnce)) return ends.map((end, at) => line(names[at]!, inUtc(end.toInstant())));
  return ends.map((end, at) => line(`${names[at]!};TZID=${zone}`, wallClock(end.toPlainDateTime())));
}

function comesOnce(time: Temporal.ZonedDateTime): boolean {
  const meant = (disambiguation: 'earlier' | 'later') =>
    time.toPlainDateTime().toZonedDateTime(time.timeZoneId, { disambiguation }).epochMilliseconds;
  return meant('earlier') === meant('later');
}

function inUtc(instant: Temporal.Instant): string {
  return `${wallClock(instant.toZonedDateTimeISO('UTC').toPlainDateTime())}Z`;
}
