// Nobody's words are lost when two people edit the same offer.
import { expect, test } from '@jest/globals';
import { differencesOf, merged } from './differences.ts';

const before = { title: 'Café', places: '8', contact: { name: 'Ayşe', phone: '1' }, categories: ['SOCIAL'] };

test('what both left alone, or changed alike, is no difference', () => {
  const both = { ...before, title: 'Erzählcafé' };
  expect(differencesOf(before, both, { ...both })).toEqual([]);
});

test('what only they changed is suggested as theirs, what only I changed as mine', () => {
  const mine = { ...before, title: 'Erzählcafé' };
  const theirs = { ...before, places: '12' };
  expect(differencesOf(before, mine, theirs)).toEqual([
    { field: 'title', suggested: 'mine', contested: false },
    { field: 'places', suggested: 'theirs', contested: false },
  ]);
});

test('what both changed is contested', () => {
  const found = differencesOf(before, { ...before, title: 'A' }, { ...before, title: 'B' });
  expect(found).toEqual([{ field: 'title', suggested: 'mine', contested: true }]);
});

test('the order in which an object was written does not matter, that of a list does', () => {
  expect(differencesOf(before, before, { ...before, contact: { phone: '1', name: 'Ayşe' } })).toEqual([]);
  const [more, other] = [
    { ...before, categories: ['SOCIAL', 'SPORT'] },
    { ...before, categories: ['SPORT', 'SOCIAL'] },
  ];
  expect(differencesOf(more, more, other)).toHaveLength(1);
});

test('the choice decides field by field', () => {
  const mine = { ...before, title: 'Mein Titel', places: '4' };
  const theirs = { ...before, title: 'Ihr Titel', places: '12' };
  expect(merged(mine, theirs, { title: 'theirs', places: 'mine' })).toEqual({ ...mine, title: 'Ihr Titel' });
});
