// Messages read as careful writers of each language write: its letters and quotes, no shouting, nothing left in German.
import { describe, expect, test } from '@jest/globals';
import { languageCodes, readMessages } from '../tools/read-messages.ts';

const original = readMessages('de');
const portal = readMessages('de', [
  'kiosk.json',
  'kiosk-senses.json',
  'mails.json',
  'pages.json',
  'portal.json',
  'screen.json',
]);

/** The words of a message without its values and the names of plural forms. */
const wordsOf = (text: string) =>
  text
    .replace(/\{\w+, plural,/g, ' ')
    .replace(/(=\d+|\b(zero|one|two|few|many|other)) \{/g, ' ')
    .replace(/\{\w+\}|[{}#]/g, ' ');

/** Each message in which something stands that must not, with what it is. */
function found(code: string, pattern: RegExp): string[] {
  return [...readMessages(code)].flatMap(([key, text]) => {
    const what = pattern.exec(wordsOf(text))?.[0];
    return what === undefined ? [] : [`${key}: ${what}`];
  });
}

describe.each(languageCodes())('the words in %s', (code) => {
  test('shout at nobody', () => {
    expect(found(code, /[!¡]/)).toEqual([]);
  });

  test('have typographic quotes, apostrophes, dashes and dots', () => {
    expect(found(code, /["'`´]|\s-\s|\.\.\./)).toEqual([]);
  });

  test('name all people without signs inside a word, which screen readers stumble over', () => {
    const shown = found(code, /\p{L}+[*:_/][Ii]n(nen)?\b/u).filter((line) =>
      portal.has(line.split(': ')[0]!),
    );
    expect(shown).toEqual([]);
  });

  test('have no blank at their ends, but where the original has one', () => {
    const ends = (text: string) => [/^\s/.test(text), /\s$/.test(text)];
    const messages = [...readMessages(code)].map(([key, text]) => [key, ends(text)]);
    expect(Object.fromEntries(messages)).toEqual(
      Object.fromEntries(messages.map(([key]) => [key, ends(original.get(key as string)!)])),
    );
  });
});

/** Said alike in German and another language. */
const alike =
  /^(ltr|mitnand|app|apps|computer|contact|e-\u2060mail|foto|iphone|liste|name|online|pin|software|tablet|team|telefon|april|august|september|november)?$/i;

test.each(languageCodes().filter((code) => !code.startsWith('de')))(
  'nothing was left in German in %s',
  (code) => {
    const messages = readMessages(code);
    const left = [...portal].filter(
      ([key, text]) =>
        messages.get(key) === text && !alike.test(wordsOf(text).replace(/[\s·,.:–\u2060“”„]/g, '')),
    );
    expect(left.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  },
);

/** Letters that only a slip of the keyboard or another language brings in. */
test.each([
  ['uk', /[ыэъё]/i, 'Russian letters'],
  ['ru', /[іїєґ]/i, 'Ukrainian letters'],
  ['uk', /[а-яіїєґ][a-z]|[a-z][а-яіїєґ]/i, 'Latin letters within a word'],
  ['ru', /[а-яё][a-z]|[a-z][а-яё]/i, 'Latin letters within a word'],
  ['ro', /[şţŞŢ]/, 'a cedilla in place of a comma'],
  ['ar', /[٠-٩۰-۹]/, 'digits other than those on slips and telephones'],
  ['ar', /[,;?]/, 'Latin punctuation'],
  ['it', /\b[a-z]*[àèìòù]?'|\b(perchè|nè|sè)\b/i, 'a wrong accent'],
])('%s has no %s: %s', (code, pattern) => {
  expect(found(code, pattern)).toEqual([]);
});

test('what is written from left to right keeps together in Arabic', () => {
  const loose = [...readMessages('ar')].filter(([, text]) =>
    /(?<!\u2066)\{(phone|address|requestId)\}/.test(text),
  );
  expect(loose).toEqual([]);
});
