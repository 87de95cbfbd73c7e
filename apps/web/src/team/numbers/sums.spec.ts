// Sums that say what they leave out.
import { expect, test } from '@jest/globals';
import { byDistrict, sumOf, type Counts } from './sums.ts';

test('a sum adds what is shown and says whether something is hidden', () => {
  expect(sumOf([7, 12])).toEqual({ shown: 19, hidden: 'nothing' });
  expect(sumOf([7, null, 12])).toEqual({ shown: 19, hidden: 'some' });
  expect(sumOf([null, null])).toEqual({ shown: 0, hidden: 'everything' });
});

test('counts stand together by part of the town, in their order', () => {
  const row = (district: string | null, kind: Counts['kind']): Counts => ({
    ...{ district, kind },
    ...{ dates: 1, bookings: null, arrived: null },
  });
  const rows = [row('Mitte', 'CONSULTATION'), row('Mitte', 'GATHERING'), row(null, 'GATHERING')];
  expect(byDistrict(rows)).toEqual([
    ['Mitte', rows.slice(0, 2)],
    [null, rows.slice(2)],
  ]);
});
