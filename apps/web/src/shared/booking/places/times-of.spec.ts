import { expect, test } from '@jest/globals';
import { timesOf } from './times-of.ts';

const place = (id: string, startsAt: string, freePlaces: number | null = 1, occurrenceId = 'monday') => ({
  ...{ id, startsAt, endsAt: `${startsAt}+30`, mode: 'ON_SITE', freePlaces, occurrenceId },
});

test('two mentors who are free at once are one time with two places', () => {
  const times = timesOf([place('a', '15:00'), place('b', '15:00'), place('c', '15:30')]);
  expect(times.map(({ id, freePlaces }) => [id, freePlaces])).toEqual([
    ['a', 2],
    ['c', 1],
  ]);
});

test('the same hour in two sessions stays two times', () => {
  expect(timesOf([place('a', '15:00'), place('b', '15:00', 1, 'elsewhere')])).toHaveLength(2);
});

test('a place without a limit makes the time one without', () => {
  expect(timesOf([place('a', '15:00', null), place('b', '15:00', 3)])).toMatchObject([{ freePlaces: null }]);
});
