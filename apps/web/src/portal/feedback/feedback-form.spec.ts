import { expect, test } from '@jest/globals';
import { problemsFromApi, readFeedback } from './feedback-form.ts';

const filled = (words: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(words)) form.set(name, value);
  return readFeedback(form, '/angebote');
};

test('a few words are enough', () => {
  expect(filled({ text: ' Der Knopf fehlt. ', kind: 'MISTAKE' })).toEqual({
    told: {
      kind: 'MISTAKE',
      text: 'Der Knopf fehlt.',
      pagePath: '/angebote',
      name: null,
      phone: null,
      email: null,
    },
    problems: {},
  });
});

test('what is wrong is said for each field', () => {
  expect(filled({ text: ' ', phone: 'bald', email: 'ida' }).problems).toEqual({
    text: 'textMissing',
    phone: 'phoneWrong',
    email: 'emailWrong',
  });
});

test('what the API refuses stands beside its field too', () => {
  expect(problemsFromApi('input.email')).toEqual({ email: 'emailWrong' });
  expect(problemsFromApi('requestKey')).toEqual({});
});
