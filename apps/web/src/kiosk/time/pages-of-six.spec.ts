// Everything can be reached, never more than six answers at a time.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pageFrom } from './pages-of-six.ts';

test('six fit on one page, of seven the sixth answer leads on', () => {
  expect(pageFrom([1, 2, 3, 4, 5, 6], undefined)).toEqual({ shown: [1, 2, 3, 4, 5, 6] });
  expect(pageFrom([1, 2, 3, 4, 5, 6, 7], undefined)).toEqual({ shown: [1, 2, 3, 4, 5], next: 6 });
  expect(pageFrom([1, 2, 3, 4, 5, 6, 7], 6)).toEqual({ shown: [6, 7] });
});

test('what is gone meanwhile leads to the beginning', () => {
  expect(pageFrom([1, 2], 9).shown).toEqual([1, 2]);
});

test('page after page shows each once', () => {
  fc.assert(
    fc.property(fc.nat(60), (count) => {
      const items = Array.from({ length: count }, (_, i) => i);
      const seen: number[] = [];
      for (let from: number | undefined; ;) {
        const { shown, next } = pageFrom(items, from);
        expect(shown.length + (next === undefined ? 0 : 1)).toBeLessThanOrEqual(6);
        seen.push(...shown);
        if (next === undefined) break;
        from = next;
      }
      expect(seen).toEqual(items);
    }),
  );
});
