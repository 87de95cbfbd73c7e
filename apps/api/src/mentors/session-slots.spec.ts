import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Mentor } from './mentor.entity.ts';
import { sessionSlots } from './session-slots.ts';

const aMentor = (id: string): Mentor => ({
  id,
  name: id,
  worries: ['WIFI'],
  devices: ['PC'],
  languages: ['de'],
  hoursAWeek: null,
  venueIds: [],
  endedAt: null,
});
const starts = (session: Parameters<typeof sessionSlots>[0]) =>
  sessionSlots(session, [aMentor('a')]).map(({ offsetMinutes }) => offsetMinutes);

test('a session is cut into slots of equal length; what is too short stays free', () => {
  expect(starts({ minutes: 120, slotMinutes: 30 })).toEqual([0, 30, 60, 90]);
  expect(starts({ minutes: 100, slotMinutes: 45 })).toEqual([0, 45]);
});

test('nobody is helped in a break, and the next slot begins with its end', () => {
  expect(starts({ minutes: 120, slotMinutes: 30, breaks: [{ from: 45, to: 60 }] })).toEqual([0, 60, 90]);
});

test('mentors stand side by side with what each can help with', () => {
  const slots = sessionSlots({ minutes: 30, slotMinutes: 30, mode: 'ONLINE' }, [aMentor('a'), aMentor('b')]);
  expect(slots).toMatchObject([
    {
      offsetMinutes: 0,
      mentorId: 'a',
      capacity: 1,
      offers: ['mode:ONLINE', 'worry:WIFI', 'device:PC', 'speaks:de'],
    },
    { offsetMinutes: 0, mentorId: 'b' },
  ]);
});

test.each([0, 4, 2.5, 121])('a slot of %d minutes in two hours is refused', (slotMinutes) => {
  expect(() => sessionSlots({ minutes: 120, slotMinutes }, [aMentor('a')])).toThrow('BAD_INPUT');
});

test('no slot overlaps another of its mentor, a break, or the end', () => {
  const minute = fc.integer({ min: 0, max: 240 });
  const pause = fc.tuple(minute, minute).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
  const session = fc.record({
    minutes: fc.integer({ min: 60, max: 240 }),
    slotMinutes: fc.integer({ min: 5, max: 60 }),
    breaks: fc.array(pause, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(session, ({ minutes, slotMinutes, breaks }) => {
      const slots = (() => {
        try {
          return starts({ minutes, slotMinutes, breaks });
        } catch {
          return [];
        }
      })();
      slots.forEach((start, index) => {
        const end = start + slotMinutes;
        expect(end).toBeLessThanOrEqual(minutes);
        expect(start).toBeGreaterThanOrEqual(index === 0 ? 0 : slots[index - 1]! + slotMinutes);
        expect(breaks.some(({ from, to }) => from < end && start < to)).toBe(false);
      });
    }),
  );
});
