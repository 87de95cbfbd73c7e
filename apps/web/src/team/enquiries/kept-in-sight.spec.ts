import { expect, test } from '@jest/globals';
import { keptInSight } from './kept-in-sight.ts';

const row = (id: string, state = 'open') => ({ id, state });

test('a row that was dealt with stays in its place when the list comes without it', () => {
  const changed = new Map([['b', row('b', 'done')]]);
  expect(keptInSight([row('a'), row('c')], changed, ['a', 'b', 'c'])).toEqual([
    row('a'),
    row('b', 'done'),
    row('c'),
  ]);
});

test('a row that is still there is shown as it was brought to, and what others closed goes', () => {
  const changed = new Map([['a', row('a', 'taken')]]);
  expect(keptInSight([row('a')], changed, ['a', 'b'])).toEqual([row('a', 'taken')]);
});
