/** A goal that is missed is printed as missed. */
import { describe, expect, test } from '@jest/globals';
import { isReached, type Row, table } from './table.ts';

const row = (values: [number, number][], goal?: Row['goal']): Row => ({
  what: 'list : raw',
  values: new Map(values),
  ...(goal && { goal }),
});

describe('a goal', () => {
  test.each([
    ['reached in every town', { least: 0.5 }, true],
    ['missed in one', { least: 0.6 }, false],
    ['not too much', { most: 0.7 }, true],
    ['too much', { most: 0.65 }, false],
  ])('is %s', (_, goal, reached) => {
    expect(
      isReached(
        row(
          [
            [150, 0.5],
            [20_000, 0.7],
          ],
          goal,
        ),
      ),
    ).toBe(reached);
  });

  test('that nothing was measured for is neither', () => {
    expect(isReached(row([], { least: 0.5 }))).toBeNull();
    expect(isReached(row([[150, 1]]))).toBeNull();
  });
});

test('the table shows a column for each size, and says what was missed', () => {
  const rows = [
    row(
      [
        [150, 0.061],
        [20_000, 0.7],
      ],
      { least: 0.5 },
    ),
    { ...row([[150, 281.4]], { most: 250 }), unit: 'MB' as const },
  ];
  expect(table(rows, [150, 20_000])).toEqual([
    'open offers       150    20,000  goal',
    'list : raw      0.061      0.70  ≥ 0.5 MISSED',
    'list : raw     281 MB            ≤ 250 MB MISSED',
  ]);
});
