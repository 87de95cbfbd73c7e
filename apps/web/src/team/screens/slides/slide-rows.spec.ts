// Each slide stands in the list once, whatever was heard of its saving or of its removal.
import { expect, test } from '@jest/globals';
import { slideRows } from './slide-rows.ts';

const dirty = { dirty: true };
const [a, b] = [{ id: 'a' }, { id: 'b' }];

test('a new slide stands behind the others, and one that was removed while it was written before it', () => {
  expect(slideRows([a], { new: undefined, b: undefined }, { new: dirty, b: dirty }, 'new')).toEqual([
    { id: 'a', slide: a, gone: false },
    { id: 'b', slide: null, gone: true },
    { id: 'new', slide: null, gone: false },
  ]);
});

test('a new slide that was saved without an answer stands there once, as the saved one', () => {
  expect(slideRows([a, b], { b: undefined }, { b: dirty }, 'b')).toEqual([
    { id: 'a', slide: a, gone: false },
    { id: 'b', slide: b, gone: false },
  ]);
});

test('what was only opened goes with its slide', () => {
  expect(slideRows([a], { b: undefined }, { b: { dirty: false } }, 'new')).toEqual([
    { id: 'a', slide: a, gone: false },
  ]);
});
