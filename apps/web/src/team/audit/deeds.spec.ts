// Everything the API writes into the log has words, in plain language.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { translatorFor } from '@mitnand/i18n';
import { abouts, deedWords, outcomeWords } from './deeds.ts';

const api = path.join(import.meta.dirname, '../../../../api/src');

/** The actions as they stand in the API's source, `object.verb`. */
const actions = globSync('**/*.ts', { cwd: api, exclude: (name) => name.endsWith('.spec.ts') }).flatMap(
  (file) =>
    [
      ...readFileSync(path.join(api, file), 'utf8').matchAll(
        /(?:@Audited\(|\baction: )\s*'([\w-]+\.[\w-]+)'/g,
      ),
    ].map((found) => found[1]!),
);

describe.each(['de', 'en'])('the log in %s', (language) => {
  const t = translatorFor(language);

  test.each([...new Set(actions)])('has words for %s', (action) => {
    expect(deedWords(t, action)).not.toBe(action);
  });

  test('says of something it does not know what it is called', () => {
    expect(deedWords(t, 'kiosk.wash')).toBe('kiosk.wash');
  });
});

test('every matter that has entries can be chosen', () => {
  expect(actions.length).toBeGreaterThan(40);
  expect(abouts).toEqual(expect.arrayContaining(actions.map((action) => action.split('.')[0])));
});

test('what was done needs no word, what was refused says why', () => {
  const t = translatorFor('de');
  expect(outcomeWords(t, 'DONE')).toBeNull();
  expect(outcomeWords(t, null)).toBe('Nicht zu Ende gebracht');
  expect(outcomeWords(t, 'FORBIDDEN')).toBe('Abgelehnt: keine Berechtigung');
  expect(outcomeWords(t, 'NEW_CODE')).toBe('Abgelehnt: NEW_CODE');
});
