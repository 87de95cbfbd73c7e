// How often a series comes reads as people say it, and is kept as a rule.
import { expect, test } from '@jest/globals';
import { formFor } from '../form/offer-form.ts';
import { rhythmOf, rhythms, withRhythm } from './rhythm.ts';

const { series } = formFor('GATHERING', '2026-11-22');

test.each(rhythms)('%s stays what it is', (rhythm) => {
  expect(rhythmOf(withRhythm(series, rhythm))).toBe(rhythm);
});

test('a month knows one weekday only', () => {
  expect(withRhythm({ ...series, weekdays: ['2', '5'] }, 'MONTHLY').weekdays).toEqual(['2']);
});
