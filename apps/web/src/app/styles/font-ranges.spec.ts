// A letter comes from one file only, and Turkish and Romanian pages need none but the Latin and their own small one.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const read = (file: string) => readFileSync(path.join(import.meta.dirname, file), 'utf8');
const faces = [...(read('fonts.css') + read('fonts-other-scripts.css')).matchAll(/@font-face \{([^}]+)\}/g)]
  .map(([, face]) => face!)
  .filter((face) => face.includes('Fira Sans') && face.includes('font-weight: 400'))
  .map((face) => ({
    file: /url\('([^']+)'\)/.exec(face)![1]!,
    ranges: [.../unicode-range:([^;]+);/.exec(face)![1]!.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(
      ([, from, to = from]) => [parseInt(from!, 16), parseInt(to!, 16)] as const,
    ),
  }));
const filesWith = (letter: string) =>
  faces
    .filter(({ ranges }) =>
      ranges.some(([from, to]) => from <= letter.codePointAt(0)! && letter.codePointAt(0)! <= to),
    )
    .map(({ file }) => path.basename(file, '-400.woff2'));

test.each([
  ['a', 'fira-sans-latin-400-normal.woff2'],
  ['ğ', 'fira-sans-turkish-romanian'],
  ['ț', 'fira-sans-turkish-romanian'],
  ['ł', 'fira-sans-latin-ext-400-normal.woff2'],
  ['щ', 'fira-sans-cyrillic-400-normal.woff2'],
])('%s comes from %s alone', (letter, file) => {
  expect(filesWith(letter)).toEqual([file]);
});

test.each(['tr', 'ro'])('every letter of the pages in %s is in the two files they load', (language) => {
  const folder = path.join(import.meta.dirname, '../../../../../libs/i18n/messages', language);
  const text = globSync('*.json', { cwd: folder }).map((file) =>
    readFileSync(path.join(folder, file), 'utf8'),
  );
  const elsewhere = [...new Set(text.join('').match(/\p{L}/gu))].filter(
    (letter) => !filesWith(letter).some((file) => /latin-400|turkish-romanian/.test(file)),
  );
  expect(elsewhere).toEqual([]);
});

test('the letters of the small file are those its makers put in', () => {
  const made = /LETTERS = '(.+)' \+ '(.+)'/.exec(read('../../../tools/subset-fonts.ts'))!;
  const letters = [...(made[1]! + made[2]!)];
  const small = faces.find(({ file }) => file.includes('turkish-romanian'))!;
  const ranged = small.ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)),
  );
  expect(new Set(ranged)).toEqual(new Set(letters));
});
