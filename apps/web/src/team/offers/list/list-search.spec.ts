// A filtered list has an address that says so, and that can be opened again.
import { expect, test } from '@jest/globals';
import { listFilterOf, readListSearch, writeListSearch } from './list-search.ts';

const venueId = '0198a1b2-0000-4000-8000-00000000000a';

test('filters survive the way through the address', () => {
  const search = {
    text: 'Café & Kuchen',
    state: 'IN_REVIEW',
    kind: 'GATHERING',
    venueId,
    stale: true,
  } as const;
  expect(readListSearch(writeListSearch(search))).toEqual(search);
});

test('no filter leaves the address alone', () => {
  expect(writeListSearch(readListSearch(''))).toBe('');
  expect(listFilterOf(readListSearch(''))).toEqual({});
});

test('what is not understood is left out', () => {
  expect(listFilterOf(readListSearch('stand=geheim&art=alles&ort=hier&veraltet=ja'))).toEqual({});
});
