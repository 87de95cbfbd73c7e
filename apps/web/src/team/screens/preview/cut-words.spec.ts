// Words that are missing on the screen are told from dots that somebody wrote.
import { expect, test } from '@jest/globals';
import { cutIn, isCut } from './cut-words.ts';

test.each([
  [true, 'Ein langes…', ['Ein langes Fest']],
  [false, 'Ein langes Fest', ['Ein langes Fest']],
  [false, 'Und dann…', ['Und dann… ']],
])('%s: %s', (cut, shown, written) => {
  expect(isCut(shown, written)).toBe(cut);
});

const line = (lang: string, textContent: string) => ({ textContent, closest: () => ({ lang }) });

test('it is told by language, of titles and of texts', () => {
  const page: Record<string, unknown[]> = {
    '.title': [line('de', 'Fest'), line('tr', 'Avlu')],
    '.text': [line('de', 'Ab…')],
  };
  const root = { querySelectorAll: (selector: string) => page[selector] } as unknown as ParentNode;
  const slides = [{ id: 'a', texts: { de: { title: 'Fest', body: 'Ab drei.' } } }];
  expect(cutIn(root, slides)).toEqual({ de: true, tr: false });
});
