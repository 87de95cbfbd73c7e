import { expect, test } from '@jest/globals';
import { feedbackAddress, namedPage } from './named-page.ts';

test.each(['/', '/angebote', '/angebote/10234/anmelden', '/angebote/1234567'])('%s is named', (path) => {
  expect(namedPage(path)).toBe(path);
});

test.each([
  'https://example.org/',
  '//example.org',
  'javascript:alert(1)',
  '/buchung?nummer=1',
  '/buchung/123456789',
  '/a b',
  `/${'a'.repeat(300)}`,
  '',
])('%j is not', (path) => {
  expect(namedPage(path)).toBeNull();
});

test('the way to feedback keeps the page, but not itself', () => {
  expect(feedbackAddress('/angebote')).toBe('/rueckmeldung?seite=/angebote');
  expect(feedbackAddress('/rueckmeldung')).toBe('/rueckmeldung');
  expect(feedbackAddress('/buchung/123456789')).toBe('/rueckmeldung');
});
