// Messages are complete: every language has every text, the same values, the plural forms it needs, every refusal.
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type Token } from '@messageformat/parser';
import { partOf } from './message-parts.ts';
import { inConsole, languageCodes, readMessages, valuesOf } from '../tools/read-messages.ts';

const original = readMessages('de');
const portal = readMessages('de', [
  'call-board.json',
  'embed.json',
  'feeds.json',
  'kiosk.json',
  'kiosk-senses.json',
  'mails.json',
  'pages.json',
  'portal.json',
  'screen.json',
]);
const schema = readFileSync(join(import.meta.dirname, '../../api-client/schema.graphql'), 'utf8');
const errorCodes = [
  ...(/enum ErrorCode \{([^}]*)\}/.exec(schema)?.[1] ?? '').replace(/"[^"]*"/g, '').matchAll(/\w+/g),
];

/** The plural keys used per counted value, in every branch. */
function pluralKeys(tokens: Token[]): string[][] {
  return tokens.flatMap((token) => {
    if (!('cases' in token)) return [];
    const inner = token.cases.flatMap((branch) => pluralKeys(branch.tokens));
    return token.type === 'plural' ? [token.cases.map((branch) => branch.key), ...inner] : inner;
  });
}

test('are there in nine languages, for the console in two', () => {
  expect(languageCodes()).toHaveLength(9);
  expect(languageCodes().filter(inConsole)).toEqual(['de', 'en']);
});

describe.each(languageCodes())('the messages in %s', (code) => {
  const messages = readMessages(code);
  const wanted = inConsole(code) ? original : portal;

  test('are exactly those of the original', () => {
    expect([...messages.keys()].sort()).toEqual([...wanted.keys()].sort());
  });

  test('are never empty', () => {
    expect([...messages].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('need the same values', () => {
    const needed = (texts: Map<string, string>) =>
      Object.fromEntries(
        [...wanted.keys()].map((key) => [key, Object.fromEntries(valuesOf(texts.get(key)!))]),
      );
    expect(needed(messages)).toEqual(needed(original));
  });

  test('name every plural form the language has', () => {
    const forms = new Intl.PluralRules(code.split('-')[0]).resolvedOptions().pluralCategories;
    for (const text of messages.values())
      for (const keys of pluralKeys(parse(text))) {
        expect(keys).toEqual(expect.arrayContaining(forms));
        // A form that the language lacks is never said; single numbers (=0) always are.
        expect(keys.filter((key) => !key.startsWith('=')).sort()).toEqual([...forms].sort());
      }
  });

  test('have a text for every refusal of the schema, and none too many', () => {
    const translated = [...messages.keys()]
      .filter((key) => key.startsWith('errors.'))
      .map((key) => key.slice(7));
    expect(errorCodes.length).toBeGreaterThan(20);
    expect(translated.sort()).toEqual(errorCodes.map(([name]) => name).sort());
  });
});

test('the words for days and times are loaded with every page', () => {
  const parts = [...original.keys()].filter((key) => key.startsWith('calendar.')).map(partOf);
  expect([...new Set(parts)]).toEqual(['portal']);
});
