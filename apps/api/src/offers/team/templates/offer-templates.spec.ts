// Templates are named in the language of the console; what they fill in stays German.
import { expect, test } from '@jest/globals';
import { offerTemplates, templatesFor } from './offer-templates.ts';

test('each has a name and a hint of its own in English', () => {
  const english = templatesFor('en');
  expect(english.map(({ id }) => id)).toEqual(offerTemplates.map(({ id }) => id));
  const words = [...offerTemplates, ...english].flatMap(({ name, hint }) => [name, hint]);
  expect(new Set(words).size).toBe(4 * offerTemplates.length);
  expect(english.map(({ draft }) => draft)).toEqual(offerTemplates.map(({ draft }) => draft));
});

test('whoever reads another language is told in German', () => {
  expect(templatesFor('tr')).toEqual(offerTemplates);
});
