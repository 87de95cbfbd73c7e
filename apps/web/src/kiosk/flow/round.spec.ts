// The next person finds nothing of the one before, also when an answer for that one comes late.
import { expect, test } from '@jest/globals';
import { changeIn, firstRound, nextRound } from './round.ts';
import { arrive, isFresh, stepOf } from './visit.ts';

const own = { own: { number: '123456789', pin: '123456' } };
const open = (round: typeof firstRound, number: number) =>
  changeIn(round, number, (visit) => arrive(visit, 'mine', own));

test('an answer opens the booking for whoever asked', () => {
  expect(stepOf(open(firstRound, 0).visit).page).toBe('mine');
});

test('one that comes after the wipe changes nothing for the next person', () => {
  const next = nextRound(firstRound);
  expect(open(next, 0)).toBe(next);
  expect(isFresh(open(next, 0).visit)).toBe(true);
});

test('the next person asks for themselves', () => {
  const next = nextRound(firstRound);
  expect(stepOf(open(next, next.number).visit).page).toBe('mine');
});
