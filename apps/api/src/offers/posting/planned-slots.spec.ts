import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { occurrenceSpan } from '../series/dates/occurrence-span.ts';
import { placesPlan, slotSpans } from './planned-slots.ts';

const { compare } = Temporal.Instant;
const span = (on: string, time: string, minutes: number) =>
  occurrenceSpan(Temporal.PlainDate.from(on), Temporal.PlainTime.from(time), minutes, 'Europe/Berlin');

test('places on site and online are told apart; a place that is not offered has no slot', () => {
  expect(placesPlan(90, { onSite: 8, online: null })).toMatchObject([
    { minutes: 90, capacity: 8, offers: ['mode:ON_SITE'] },
    { minutes: 90, capacity: null, offers: ['mode:ONLINE'] },
  ]);
  expect(placesPlan(90, { online: 0 })).toHaveLength(1);
});

test.each([
  ['spring', '2027-03-27', 7],
  ['autumn', '2027-10-30', 9],
])('a night shift in %s lasts as long as its date', (_, on, hours) => {
  const night = span(on, '22:00', 480);
  const [slot] = slotSpans(night, 480, placesPlan(480, { onSite: 3 }));
  expect([slot?.startsAt, slot?.endsAt]).toEqual([night.startsAt, night.endsAt]);
  expect(night.startsAt.until(night.endsAt).total('hours')).toBe(hours);
});

test('slots stay within their date, in order and without overlap, on every day and at every hour', () => {
  const days = fc
    .integer({ min: 0, max: 730 })
    .map((n) => Temporal.PlainDate.from('2026-01-01').add({ days: n }));
  const hours = fc.integer({ min: 0, max: 1439 }).map((n) => new Temporal.PlainTime().add({ minutes: n }));
  fc.assert(
    fc.property(
      days,
      hours,
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 5, max: 60 }),
      (on, time, count, length) => {
        const minutes = count * length;
        const date = occurrenceSpan(on, time, minutes, 'Europe/Berlin');
        const plan = Array.from({ length: count }, (_, n) => ({
          offsetMinutes: n * length,
          minutes: length,
          capacity: 1,
          offers: [],
        }));
        const slots = slotSpans(date, minutes, plan);
        slots.forEach((slot, index) => {
          expect(compare(slot.startsAt, slot.endsAt)).toBe(-1);
          const before = slots[index - 1]?.endsAt ?? date.startsAt;
          expect(compare(before, slot.startsAt)).toBeLessThanOrEqual(0);
          expect(compare(slot.endsAt, date.endsAt)).toBeLessThanOrEqual(0);
        });
        const isOrdinary = date.startsAt.until(date.endsAt).total('minutes') === minutes;
        if (isOrdinary) expect(slots).toHaveLength(count);
      },
    ),
  );
});
