// What stands in a form is read back by the names of its fields.
import { expect, test } from '@jest/globals';
import { FormWords, nameIn } from './form-words.ts';

function typed(fields: Record<string, string>): FormWords {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return new FormWords(data);
}

test('a text is read in each language it was asked for in, whatever else is called alike', () => {
  const words = typed({
    [nameIn('note', 'de')]: ' Lift ',
    [nameIn('note', 'de-simple')]: 'Aufzug',
    [nameIn('note', 'ar')]: '',
    notebook: 'no',
  });
  expect(words.inLanguages('note')).toEqual([
    { language: 'de', text: 'Lift' },
    { language: 'de-simple', text: 'Aufzug' },
    { language: 'ar', text: '' },
  ]);
});

test('lines that hold nothing are left out', () => {
  expect(typed({ gaps: 'Stufen\n\n  Film ohne Ton \n' }).lines('gaps')).toEqual(['Stufen', 'Film ohne Ton']);
});
