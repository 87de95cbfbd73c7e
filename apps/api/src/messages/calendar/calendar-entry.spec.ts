// Calendar files are read back by a library that is not ours: times, texts and rules of the zone as they were meant.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { type CalendarEntry, calendarText } from './calendar-entry.ts';

function anEntry(parts: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    method: 'PUBLISH',
    uid: '123456782@mitnand.example',
    sequence: 0,
    now: Temporal.Instant.from('2026-11-22T08:00:00.123Z'),
    startsAt: Temporal.Instant.from('2026-11-27T13:30:00Z'),
    endsAt: Temporal.Instant.from('2026-11-27T14:00:00Z'),
    zone: 'Europe/Berlin',
    title: 'Digital-Sprechstunde',
    place: 'Quartierszentrale, Beispielstraße 12',
    description: 'Ihre Buchung: 123\u00a0456\u00a0782\nNachsehen; verlegen',
    url: 'https://mitnand.example/buchung',
    organiser: { name: 'Stadt „Ulm“, Büro "Mitte"', email: 'mitnand@ulm.example' },
    ...parts,
  };
}

/** The file as another program reads it, knowing no zone but the one that comes along. */
function read(entry: CalendarEntry) {
  const calendar = new ICAL.Component(ICAL.parse(calendarText(entry)) as unknown[]);
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
  const component = calendar.getFirstSubcomponent('vevent')!;
  const event = new ICAL.Event(component);
  const instant = (time: ICAL.Time) => {
    if (time.zone !== ICAL.Timezone.utcTimezone) time.zone = zone;
    return Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1_000).toString();
  };
  return { calendar, component, event, startsAt: instant(event.startDate), endsAt: instant(event.endDate) };
}

describe('a calendar file', () => {
  test('says when by the clock of the place, with the rules of its zone', () => {
    const { event, startsAt, endsAt } = read(anEntry());
    expect([startsAt, endsAt]).toEqual(['2026-11-27T13:30:00Z', '2026-11-27T14:00:00Z']);
    expect(event.startDate.toString()).toBe('2026-11-27T14:30:00');
    expect(calendarText(anEntry())).toContain('DTSTART;TZID=Europe/Berlin:20261127T143000\r\n');
  });

  test('names the change of clocks before and the one after, by the clock that was in force until then', () => {
    const [, rules] = /BEGIN:VTIMEZONE\r\n([^]*)END:VTIMEZONE/.exec(calendarText(anEntry()))!;
    expect(rules!.trim().split('\r\n')).toEqual([
      'TZID:Europe/Berlin',
      'BEGIN:STANDARD',
      'DTSTART:20261025T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20270328T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'END:DAYLIGHT',
    ]);
  });

  test('gives texts back as they were, whatever stands in them', () => {
    const title = 'Kaffee; Kuchen, \\ und „mehr“ 👋';
    const { event, component } = read(anEntry({ title }));
    expect(event.summary).toBe(title);
    expect(event.location).toBe('Quartierszentrale, Beispielstraße 12');
    expect(event.description).toBe('Ihre Buchung: 123\u00a0456\u00a0782\nNachsehen; verlegen');
    expect(component.getFirstProperty('organizer')!.getParameter('cn')).toBe('Stadt „Ulm“, Büro  Mitte');
  });

  test('lets no text begin a line of its own', () => {
    const text = calendarText(anEntry({ title: 'A\r\nEND:VEVENT\rX-EVIL:1\n', place: 'B\nATTACH:x' }));
    expect(text.match(/^(END:VEVENT|X-EVIL|ATTACH)/gm)).toEqual(['END:VEVENT']);
  });

  test('has lines of at most 75 octets, folded between letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 60, maxLength: 300 }), (title) => {
        const clean = title.replace(/\p{Cc}/gu, '');
        const text = calendarText(anEntry({ title: clean }));
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(read(anEntry({ title: clean })).event.summary).toBe(clean);
      }),
    );
  });

  test('takes a date out again: the same id, a later word, cancelled', () => {
    const { calendar, component, event } = read(anEntry({ method: 'CANCEL', sequence: 3 }));
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect([event.uid, event.sequence]).toEqual(['123456782@mitnand.example', 3]);
  });
});

describe('times are right', () => {
  const year = Temporal.Instant.from('2026-01-01T00:00:00Z').epochMilliseconds / 60_000;
  const zones = fc.constantFrom(
    'Europe/Berlin',
    'UTC',
    'Australia/Lord_Howe',
    'America/New_York',
    'Asia/Kolkata',
  );

  test('all the year, in any zone', () => {
    fc.assert(
      fc.property(zones, fc.integer({ min: 0, max: 1_050_000 }), fc.integer({ min: 1, max: 4_000 }), agrees),
    );
  });

  test.each(['2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z', '2027-03-28T01:00:00Z'])(
    'each quarter of an hour around the change of clocks at %s',
    (change) => {
      const first = Temporal.Instant.from(change).epochMilliseconds / 60_000 - 240 - year;
      for (let quarter = 0; quarter < 32; quarter++)
        for (const length of [30, 120, 300]) agrees('Europe/Berlin', first + quarter * 15, length);
    },
  );

  function agrees(zone: string, minutes: number, length: number): void {
    const startsAt = Temporal.Instant.fromEpochMilliseconds((year + minutes) * 60_000);
    const endsAt = startsAt.add({ minutes: length });
    const told = read(anEntry({ zone, startsAt, endsAt }));
    expect([told.startsAt, told.endsAt]).toEqual([startsAt.toString(), endsAt.toString()]);
  }

  test('in the hour that comes twice, where programs do not agree what a local time means', () => {
    const at = (start: string) => {
      const startsAt = Temporal.Instant.from(start);
      return calendarText(anEntry({ startsAt, endsAt: startsAt.add({ minutes: 15 }) }));
    };
    expect(at('2026-10-25T00:30:00Z')).toContain('DTSTART:20261025T003000Z');
    expect(at('2026-10-25T01:30:00Z')).toContain('DTSTART:20261025T013000Z');
  });
});
