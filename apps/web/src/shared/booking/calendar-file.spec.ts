// The calendar file reads everywhere, says when and where, and keeps the PIN to itself.
import { expect, test } from '@jest/globals';
import type { BookingDetailsFragment } from '@mitnand/api-client/types';
import { calendarFile } from './calendar-file.ts';

const booking = {
  number: '123456789',
  slot: { id: 's', startsAt: '2026-11-28T13:30:00Z', endsAt: '2026-11-28T14:00:00Z', mode: null },
  occurrence: {
    startsAt: '2026-11-28T13:00:00Z',
    endsAt: '2026-11-28T15:00:00Z',
    venue: { name: 'Bürgertreff; Söflingen', street: 'Musterweg 1', postalCode: '89077', city: 'Ulm' },
    offer: {
      title: 'Vorlesen, Zuhören und Plätzchen backen mit Kindern aus der ganzen Nachbarschaft am Nachmittag',
    },
  },
} as unknown as BookingDetailsFragment;

const file = calendarFile({
  booking,
  origin: 'https://mitnand.example',
  description: 'Nummer 123 456 789\nBitte pünktlich',
  now: new Date('2026-11-21T10:00:00Z'),
});
const unfolded = file.replace(/\r\n /g, '');

test('it has the times of the place taken, in UTC', () => {
  expect(unfolded).toContain('DTSTART:20261128T133000Z\r\nDTEND:20261128T140000Z');
});

test('it escapes what has a meaning in calendars', () => {
  expect(unfolded).toContain('LOCATION:Bürgertreff\\; Söflingen\\, Musterweg 1\\, 89077 Ulm');
  expect(unfolded).toContain('DESCRIPTION:Nummer 123 456 789\\nBitte pünktlich');
});

test('no line is longer than 75 octets', () => {
  const lengths = file.split('\r\n').map((line) => Buffer.byteLength(line));
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
});
