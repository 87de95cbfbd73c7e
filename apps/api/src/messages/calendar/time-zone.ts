// The rules of a time zone around a date, as VTIMEZONE (RFC 5545, section 3.6.5): calendars needn't know the zone then.
import { line } from './content-lines.ts';

/** From the change of clocks before the start to the first one after the end. */
export function timeZoneLines(zone: string, startsAt: Temporal.Instant, endsAt: Temporal.Instant): string[] {
  const changes = changesAround(startsAt.toZonedDateTimeISO(zone), endsAt);
  return [
    'BEGIN:VTIMEZONE',
    line('TZID', zone),
    ...(changes.length > 0 ? changes.flatMap(observance) : noChange(startsAt.toZonedDateTimeISO(zone))),
    'END:VTIMEZONE',
  ];
}

/** `20261128T143000`, by the clock on the wall. */
export function wallClock(at: Temporal.PlainDateTime): string {
  return at.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
}

function changesAround(start: Temporal.ZonedDateTime, end: Temporal.Instant): Temporal.ZonedDateTime[] {
  const changes: Temporal.ZonedDateTime[] = [];
  // One that falls on the start itself is in force already.
  let change = start.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
  change ??= start.getTimeZoneTransition('next');
  while (change) {
    changes.push(change);
    if (Temporal.Instant.compare(change.toInstant(), end) > 0) break;
    change = change.getTimeZoneTransition('next');
  }
  return changes;
}

/** One rule: when it began, by the clock that was in force until then. */
function observance(change: Temporal.ZonedDateTime): string[] {
  const before = change.subtract({ nanoseconds: 1 });
  const name = change.offsetNanoseconds > before.offsetNanoseconds ? 'DAYLIGHT' : 'STANDARD';
  const onset = change.toInstant().toZonedDateTimeISO(before.offset).toPlainDateTime();
  return rule(name, wallClock(onset), before.offset, change.offset);
}

function noChange({ offset }: Temporal.ZonedDateTime): string[] {
  return rule('STANDARD', '19700101T000000', offset, offset);
}

function rule(name: string, onset: string, from: string, to: string): string[] {
  const plain = (offset: string) => offset.replace(':', '');
  return [
    `BEGIN:${name}`,
    line('DTSTART', onset),
    line('TZOFFSETFROM', plain(from)),
    line('TZOFFSETTO', plain(to)),
    `END:${name}`,
  ];
}
