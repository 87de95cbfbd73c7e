// Text messages fit, and are written with the signs that telephones have.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LONGEST_TEXT_MESSAGE, textMessage, textMessageOfLines } from './text-message.ts';

const link = 'https://mitnand.example/buchung#nummer=123456782&pin=246801';
const compose = (title: string, place: string) => [
  `Gebucht: ${title}, 14:30\u00a0Uhr, ${place}.`,
  'Nummer 123\u00a0456\u00a0782',
  link,
  'Fragen: 030 23125-100',
];

describe('a text message', () => {
  test('says all of it where there is room, with plain signs', () => {
    const text = textMessage('de', { title: 'Tee – „mit Keks“', place: 'Café' }, compose);
    expect(text).toBe(
      `Gebucht: Tee - "mit Keks", 14:30 Uhr, Café.\nNummer 123 456 782\n${link}\nFragen: 030 23125-100`,
    );
  });

  test('shortens title and place before it leaves out whom to call, and never the link', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), fc.string({ maxLength: 500 }), (title, place) => {
        const text = textMessage('de', { title, place }, compose);
        expect(text.length).toBeLessThanOrEqual(LONGEST_TEXT_MESSAGE);
        expect(text).toContain(`\n${link}\nFragen: 030 23125-100`);
      }),
    );
  });

  test('keeps numbers in their order in Arabic, without signs that old telephones show as boxes', () => {
    const text = textMessageOfLines('ar', ['الرقم \u2066123\u00a0456\u2069، \u2068Café\u2069']);
    expect(text).toBe('الرقم \u200e123\u00a0456، Café');
  });

  test('of many lines has as many whole ones as fit', () => {
    const lines = Array.from({ length: 20 }, (_, at) => `${at}: Nummer 123 456 782, PIN 246 801`);
    expect(textMessageOfLines('de', lines).split('\n')).toEqual(lines.slice(0, 8));
  });
});
