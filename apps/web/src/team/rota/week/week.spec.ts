import { expect, test } from '@jest/globals';
import { byDay, hoursOf, isForsaken, type Session, takes } from './week.ts';

const session = (id: string, startsAt: string, ...mentorIds: string[]): Session => ({
  ...{ id, startsAt, title: 'Sprechstunde', endsAt: startsAt, venue: null, inSeries: false },
  mentors: mentorIds.map((mentorId) => ({
    ...{ mentorId, name: mentorId, slots: 4, booked: 0, absent: false, asksSwap: false },
  })),
});

test('a mentor is put into a session once', () => {
  expect(takes(session('a', '2026-11-24T13:00:00Z', 'aylin'), { mentorId: 'aylin' })).toBe(false);
  expect(takes(session('a', '2026-11-24T13:00:00Z', 'aylin'), { mentorId: 'jonas' })).toBe(true);
});

test('a session whose mentors all can’t come has nobody left; one that nobody was put into yet is another matter', () => {
  const there = session('a', '2026-11-24T13:00:00Z', 'aylin', 'jonas');
  const away = there.mentors.map((mentor) => ({ ...mentor, absent: true }));
  expect(isForsaken(there)).toBe(false);
  expect(isForsaken({ mentors: [away[0]!, there.mentors[1]!] })).toBe(false);
  expect(isForsaken({ mentors: away })).toBe(true);
  expect(isForsaken({ mentors: [] })).toBe(false);
});

test('sessions stand by day and start', () => {
  const late = session('late', '2026-11-24T15:00:00Z');
  const early = session('early', '2026-11-24T09:00:00Z');
  const before = session('before', '2026-11-23T15:00:00Z');
  const days = byDay([late, before, early], (moment) => moment.slice(0, 10));
  expect(days.map(([day, there]) => [day, there.map(({ id }) => id)])).toEqual([
    ['2026-11-23', ['before']],
    ['2026-11-24', ['early', 'late']],
  ]);
});

test('hours are said with one digit at most', () => {
  expect([hoursOf(90, 'de'), hoursOf(120, 'de'), hoursOf(100, 'en')]).toEqual(['1,5', '2', '1.7']);
});
