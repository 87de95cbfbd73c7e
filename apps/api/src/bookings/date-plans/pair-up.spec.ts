import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pairUp } from './pair-up.ts';

const fitting = (pairs: string[]) => (one: string, other: string) => pairs.includes(one + other);

test('who has a choice makes way for who has none', () => {
  const pairs = pairUp(['a', 'b', 'c'], ['1', '2', '3'], fitting(['a1', 'a2', 'b1', 'c2', 'c3']));
  expect([...pairs].sort()).toEqual([
    ['a', '2'],
    ['b', '1'],
    ['c', '3'],
  ]);
});

test('no way of choosing by hand pairs more, and nobody is paired twice or where they do not fit', () => {
  const edges = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2', '3', '4')));
  fc.assert(
    fc.property(edges, (chosen) => {
      const fits = fitting(chosen.map(([one, other]) => one + other));
      const pairs = [...pairUp(['a', 'b', 'c', 'd'], ['1', '2', '3', '4'], fits)];
      expect(pairs.every(([one, other]) => fits(one, other))).toBe(true);
      expect(new Set(pairs.map(([, other]) => other)).size).toBe(pairs.length);
      expect(pairs).toHaveLength(most(['a', 'b', 'c', 'd'], new Set(['1', '2', '3', '4']), fits));
    }),
  );
});

/** By trying everything. */
function most(some: string[], others: Set<string>, fits: (one: string, other: string) => boolean): number {
  const [one, ...rest] = some;
  if (one === undefined) return 0;
  const tried = [...others]
    .filter((other) => fits(one, other))
    .map((other) => 1 + most(rest, new Set([...others].filter((each) => each !== other)), fits));
  return Math.max(most(rest, others, fits), ...tried);
}
