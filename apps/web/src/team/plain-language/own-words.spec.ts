// Our own plain German keeps to the rules we give others, and to the stricter ones of Leichte Sprache: see docs/languages.md.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkPlainLanguage } from './check-plain-language.ts';

interface Words {
  [key: string]: string | Words;
}

const folder = path.join(import.meta.dirname, '../../../../../libs/i18n/messages/de-simple');
const files = ['portal.json', 'pages.json', 'kiosk.json', 'kiosk-senses.json', 'mails.json'];

function flat(words: Words, before = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, text]): [string, string][] =>
    typeof text === 'string' ? [[before + key, text]] : flat(text, `${before}${key}.`),
  );
}

/** Each sentence as it may be read: every plural form, values as numbers. */
function readings(text: string): string[] {
  const plural = /\{\w+, plural,((?: (?:=\d+|\w+) \{(?:[^{}]|\{\w+\})*\})+)\}/.exec(text);
  if (!plural) return [text.replace(/\{\w+\}/g, '7').replaceAll('\u2060', '')];
  const forms = [...plural[1]!.matchAll(/\{((?:[^{}]|\{\w+\})*)\}/g)].map(([, form]) =>
    form!.replace('#', '7'),
  );
  return forms.flatMap((form) => readings(text.replace(plural[0], form)));
}

/** Dates have a form of their own, and one text is for search engines only. */
const messages = files
  .flatMap((file) => flat(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Words))
  .filter(([key]) => !key.startsWith('calendar.') && key !== 'offers.description');
const lines = messages.flatMap(([key, text]) =>
  readings(text).flatMap((reading) => reading.split('\n').map((line) => [key, line] as const)),
);
const found = (pattern: RegExp) =>
  lines.filter(([, line]) => pattern.test(line)).map(([key, line]) => `${key}: ${line}`);

describe('plain German', () => {
  test('has nothing that the check asks about', () => {
    const findings = lines.flatMap(([key, line]) =>
      checkPlainLanguage(line).map(({ rule, start, end }) => `${key}: ${rule} ${line.slice(start, end)}`),
    );
    expect(findings).toEqual([]);
  });

  test('gives every sentence a line of its own', () => {
    expect(found(/[.?] [A-ZÄÖÜ]/)).toEqual([]);
  });

  test('has at most twelve words in a line', () => {
    expect(lines.filter(([, line]) => line.split(/\s+/).length > 12)).toEqual([]);
  });

  test('says what is, rather than what is not, wherever it can', () => {
    const negated = lines.filter(([, line]) => /\b(nicht|kein\w*|nie|niemand|weder|ohne)\b/i.test(line));
    expect(new Set(negated.map(([key]) => key)).size / messages.length).toBeLessThan(0.1);
  });

  test('has no subjunctive, no genitive of things and no brackets', () => {
    expect(found(/\b(würden?|hätten?|könnten?|müssten?|sollten?|wären?)\b|\bdes \p{L}+s\b|[()]/iu)).toEqual(
      [],
    );
  });
});
