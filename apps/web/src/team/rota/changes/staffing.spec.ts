// Whoever can't come stays in the plan of the session: their guests wait for them or for whoever comes instead.
import { expect, test } from '@jest/globals';
import type { Session } from '../week/week.ts';
import { mentorsAfter, mentorsBefore } from './staffing.ts';

const there = { slots: 4, booked: 1, asksSwap: false };
const session: Session = {
  ...{ id: 'a', title: 'Sprechstunde', startsAt: '', endsAt: '', venue: null, inSeries: true },
  mentors: [
    { ...there, mentorId: 'aylin', name: 'Aylin', absent: true },
    { ...there, mentorId: 'bernd', name: 'Bernd', absent: false },
  ],
};
const taken = (mentorId: string) => ({ mentorId, name: mentorId, from: null });

test('somebody added beside an absent mentor takes nobody’s place', () => {
  expect(mentorsAfter({ do: 'ADD', session, taken: taken('jonas') })).toEqual(['aylin', 'bernd', 'jonas']);
});

test('who is taken out is the only one who leaves', () => {
  expect(mentorsAfter({ do: 'REMOVE', session, taken: taken('bernd') })).toEqual(['aylin']);
  expect(mentorsAfter({ do: 'REMOVE', session, taken: taken('aylin') })).toEqual(['bernd']);
});

test('the way back leads to all who were in it', () => {
  expect(mentorsBefore(session)).toEqual(['aylin', 'bernd']);
});
