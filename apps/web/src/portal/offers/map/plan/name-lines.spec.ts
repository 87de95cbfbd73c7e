// Names are broken where readers of German expect it.
import { expect, test } from '@jest/globals';
import { inLines, syllables, widthOf, words } from './name-lines.ts';

test.each([
  ['Weststadt', 'West|stadt'],
  ['Stadtmitte', 'Stadt|mitte'],
  ['Grimmelfingen', 'Grim|mel|fin|gen'],
  ['Gögglingen-Donaustetten', 'Gögg|lin|gen-|Donau|stet|ten'],
  ['Lehr', 'Lehr'],
  ['Fischbach', 'Fisch|bach'],
  ['Aich', 'Aich'],
])('%s is parted as %s', (name, parted) => {
  expect(syllables(name).join('|')).toBe(parted);
});

test('words stay with their hyphen, and lines are about equally long', () => {
  expect(words('Neustadt an der Donau')).toEqual(['Neustadt ', 'an ', 'der ', 'Donau']);
  expect(inLines(words('Neustadt an der Donau'), 2)).toEqual(['Neustadt an', 'der Donau']);
  expect(inLines(words('Gögglingen-Donaustetten'), 2)).toEqual(['Gögglingen-', 'Donaustetten']);
  expect(inLines(words('Lehr'), 2)).toBeNull();
});

test('a line that ends within a word has a hyphen', () => {
  expect(inLines(syllables('Weststadt'), 2)).toEqual(['West-', 'stadt']);
});

test('wide letters count for more than narrow ones', () => {
  expect(widthOf('WWW')).toBeGreaterThan(2 * widthOf('iii'));
});
