// Messages are complete: every language has every text, the same values, the plural forms it needs, every refusal.
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type Token } from '@messageformat/parser';
import { partOf } from './message-parts.ts';
import { languageCodes, readMessages, valuesOf } from '../tools/read-messages.ts';

const original = readMessages('de');
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

describe.each(languageCodes())('the messages in %s', (code) => {
  const messages = readMessages(code);

  test('are exactly those of the original', () => {
    expect([...messages.keys()].sort()).toEqual([...original.keys()].sort());
  });

  test('are never empty', () => {
    expect([...messages].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test.each([...original])('%s needs the same values', (key, text) => {
    expect([...valuesOf(messages.get(key) ?? '')]).toEqual([...valuesOf(text)]);
  });

  test('name every plural form the language has', () => {
    const forms = new Intl.PluralRules(code.split('-')[0]).resolvedOptions().pluralCategories;
    for (const text of messages.values())
      for (const keys of pluralKeys(parse(text))) expect(keys).toEqual(expect.arrayContaining(forms));
  });

  test('have a text for every refusal of the schema, and none too many', () => {
    const translated = [...messages.keys()]
      .filter((key) => key.startsWith('errors.'))
      .map((key) => key.slice(7));
    expect(errorCodes.length).toBeGreaterThan(20);
    expect(translated.sort()).toEqual(errorCodes.map(([name]) => name).sort());
  });

  test('shout at nobody', () => {
    expect([...messages.values()].filter((text) => text.includes('!'))).toEqual([]);
  });
});

test('the words for days and times are loaded with every page', () => {
  const parts = [...original.keys()].filter((key) => key.startsWith('calendar.')).map(partOf);
  expect([...new Set(parts)]).toEqual(['portal']);
});
