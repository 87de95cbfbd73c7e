// The calendar file reads everywhere, says when and where, and keeps the PIN to itself.
import { expect, test } from '@jest/globals';
import { calendarFile } from './calendar-file.ts';

const entry = {
  id: '123456789',
  startsAt: '2026-11-28T13:30:00Z',
  endsAt: '2026-11-28T14:00:00Z',
  title: 'Vorlesen, Zuhören und Plätzchen backen mit Kindern aus der ganzen Nachbarschaft am Nachmittag',
  venue: { name: 'Bürgertreff; Söflingen', street: 'Musterweg 1', postalCode: '89077', city: 'Ulm' },
  description: 'Nummer 123 456 789\nBitte pünktlich',
  origin: 'https://mitnand.example',
  path: '/buchung',
  now: new Date('2026-11-21T10:00:00Z'),
};

const file = calendarFile(entry);
const unfolded = file.replace(/\r\n /g, '');

test('it has the times of the place taken, in UTC', () => {
  expect(unfolded).toContain('DTSTART:20261128T133000Z\r\nDTEND:20261128T140000Z');
});

test('it escapes what has a meaning in calendars', () => {
  expect(unfolded).toContain('LOCATION:Bürgertreff\\; Söflingen\\, Musterweg 1\\, 89077 Ulm');
  expect(unfolded).toContain('DESCRIPTION:Nummer 123 456 789\\nBitte pünktlich');
});

test('it leads back, and is one and the same entry each time', () => {
  expect(unfolded).toContain('UID:123456789@mitnand.example\r\n');
  expect(unfolded).toContain('URL:https://mitnand.example/buchung\r\n');
});

test('where a date is online there is no place, and of some only the name is known', () => {
  expect(calendarFile({ ...entry, venue: null })).not.toContain('LOCATION');
  expect(calendarFile({ ...entry, venue: { name: 'Bürgertreff' } })).toContain('LOCATION:Bürgertreff\r\n');
});

test('no line is longer than 75 octets', () => {
  const lengths = file.split('\r\n').map((line) => Buffer.byteLength(line));
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
});
