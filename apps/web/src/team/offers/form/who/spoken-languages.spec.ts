// No language an offer names gets lost, and all have a name.
import { expect, test } from '@jest/globals';
import { spokenName } from '../../../../shared/offers/spoken-languages.ts';
import { spokenChoices } from './spoken-languages.ts';

test('a language that is named already can be taken away again', () => {
  expect(spokenChoices(['de', 'vi']).at(-1)).toBe('vi');
  expect(spokenChoices(['de']).filter((code) => code === 'de')).toHaveLength(1);
});

test.each(['de', 'en'])('a language is called as readers of %s call it', (reader) => {
  const names = spokenChoices([]).map((code) => spokenName(code, reader));
  expect(names).toContain(reader === 'de' ? 'Ukrainisch' : 'Ukrainian');
  expect(names.filter((name) => name.length < 4)).toEqual([]);
});
