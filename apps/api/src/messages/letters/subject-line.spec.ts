// A subject is one line, tells what matters, and turns nothing around.
import { describe, expect, test } from '@jest/globals';
import { translatorFor } from '@mitnand/i18n';
import fc from 'fast-check';
import { subjectLine } from './subject-line.ts';

const german = translatorFor('de');
const when = 'Fr., 27. November, 14:30\u00a0Uhr';
const subject = (title: string, t = german) => subjectLine(t, 'Morgen', title, when);

describe('a subject', () => {
  test('says what happened, of what, and when', () => {
    expect(subject('Café')).toBe('Morgen: Café, Fr., 27. November, 14:30 Uhr');
  });

  test('shortens a long title after a word, and nothing else', () => {
    const line = subject('Vorlesen für Kinder in der Stadtbibliothek, jeden zweiten Mittwoch');
    expect(line).toBe('Morgen: Vorlesen für Kinder in der…, Fr., 27. November, 14:30 Uhr');
  });

  test('is one line without invisible signs, whatever the title is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        const line = subject(title);
        expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e]/u);
        expect(line).toMatch(/^Morgen: .*14:30 Uhr$/u);
        expect([...new Intl.Segmenter().segment(line)].length).toBeLessThanOrEqual(80);
      }),
    );
  });

  test('takes no header along', () => {
    expect(subject('Café\r\nBcc: alle@example.org')).toBe(
      'Morgen: Café Bcc: alle@example.org, Fr., 27. November, 14:30 Uhr',
    );
  });

  test('keeps what runs the other way to itself, in both directions', () => {
    expect(subject('قهوة')).toBe('Morgen: \u2068قهوة\u2069, Fr., 27. November, 14:30 Uhr');
    expect(subject('Café', translatorFor('ar'))).toContain('\u2068Café\u2069، ');
    expect(subject('Caf\u202eé')).toBe('Morgen: Café, Fr., 27. November, 14:30 Uhr');
  });
});
