// Attributes beat the document; nonsense in them does not.
import { describe, expect, test } from '@jest/globals';
import { settingsOf } from './settings.ts';
import { aDocument, aScreen } from './testing/documents.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const document = aDocument(NOW, { screen: aScreen({ languages: ['de', 'ar'], seconds: 20 }) });
const settings = (attributes: Record<string, string> = {}, prefersDark = false) =>
  settingsOf(
    document,
    (name) => attributes[name] ?? null,
    () => prefersDark,
  );

describe('an element', () => {
  test('is set by its document', () => {
    expect(settings()).toEqual({
      languages: ['de', 'ar'],
      theme: 'light',
      orientation: 'auto',
      milliseconds: 20_000,
      distance: 3,
      diagonal: 55,
    });
  });

  test('is set by its attributes first', () => {
    expect(
      settings({
        languages: 'ar',
        theme: 'dark',
        orientation: 'landscape',
        seconds: '10',
        distance: '1.5',
        diagonal: '32',
      }),
    ).toEqual({
      languages: ['ar'],
      theme: 'dark',
      orientation: 'landscape',
      milliseconds: 10_000,
      distance: 1.5,
      diagonal: 32,
    });
  });

  test('keeps to languages that there are', () => {
    expect(settings({ languages: 'xx ar, yy' }).languages).toEqual(['ar']);
    expect(settings({ languages: 'xx' }).languages).toEqual(['de', 'ar']);
  });

  test('follows the device with the theme auto', () => {
    expect([settings({ theme: 'auto' }, true).theme, settings({ theme: 'auto' }).theme]).toEqual([
      'dark',
      'light',
    ]);
  });

  test.each([
    ['1', 8_000],
    ['900', 60_000],
    ['soon', 20_000],
  ])('with seconds="%s" turns after %d ms', (seconds, milliseconds) => {
    expect(settings({ seconds }).milliseconds).toBe(milliseconds);
  });
});
