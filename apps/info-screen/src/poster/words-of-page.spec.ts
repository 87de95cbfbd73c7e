// What a page says, at every moment.
import { describe, expect, test } from '@jest/globals';
import { aDocument, anEntry, aScreen, aSlide } from '../testing/documents.ts';
import { wordsOfPage, type Moment } from './words-of-page.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const at = (now: number, changes: Partial<Moment> = {}): Moment => ({
  now,
  sure: true,
  heard: now,
  ...changes,
});

function pageOf(entry: ReturnType<typeof anEntry>, moment: Moment = at(NOW)) {
  return wordsOfPage(aDocument(NOW, { entries: [entry] }), entry.id, 'de', moment);
}

describe('a date', () => {
  const gathering = anEntry({ part: 'GATHERINGS', starts: NOW + HOUR, title: 'Singen' });

  test('says when and what', () => {
    expect(pageOf(gathering)!.date).toMatchObject({
      kind: 'Sich treffen',
      day: 'Heute',
      time: '14:00 Uhr',
      title: 'Singen',
      state: '',
      places: 'noch 2 Plätze',
    });
  });

  test('runs from its start on, and is gone at its end', () => {
    const running = pageOf(gathering, at(NOW + HOUR))!.date!;
    expect([running.day, running.time]).toEqual(['Läuft gerade', '14:00 bis 16:00 Uhr']);
    expect(pageOf(gathering, at(NOW + 3 * HOUR))).toBeNull();
  });

  test('is not called today, and does not run, when nobody knows what time it is', () => {
    const { day, time } = pageOf(gathering, at(NOW + HOUR, { sure: false }))!.date!;
    expect([day, time]).toEqual(['Sonntag, 22.\u00a0November', '14:00 Uhr']);
  });

  test.each([
    ['FULL' as const, 'Ausgebucht – Warteliste'],
    ['CANCELLED' as const, 'Fällt aus'],
  ])('that is %s says so, and nothing of free places or times', (state, said) => {
    for (const part of ['GATHERINGS', 'CONSULTATIONS'] as const) {
      const { date } = pageOf(anEntry({ part, starts: NOW + HOUR, state }))!;
      expect(date).toMatchObject({ state: said, places: '', times: [] });
    }
  });

  test('that is cancelled does not run', () => {
    const { date } = pageOf({ ...gathering, state: 'CANCELLED' }, at(NOW + HOUR))!;
    expect(date!.day).toBe('Heute');
  });

  test('of a consultation says which times are free', () => {
    const consultation = anEntry({ part: 'CONSULTATIONS', starts: NOW + HOUR });
    expect(pageOf(consultation, at(NOW + HOUR))!.date!.times).toEqual(['14:30', '15:00', '15:30']);
  });

  test('that the newest document no longer holds is not shown', () => {
    expect(wordsOfPage(aDocument(NOW), gathering.id, 'de', at(NOW))).toBeNull();
  });

  test('stands in any language that there is', () => {
    const { it } = { it: { ...gathering.texts.de!, language: 'it', title: 'Cantare' } };
    expect(pageOf({ ...gathering, texts: { it } })!.date).toMatchObject({ title: 'Cantare', language: 'it' });
  });
});

describe('the line below', () => {
  const entries = [
    anEntry({ part: 'GATHERINGS', starts: NOW + HOUR }),
    anEntry({ part: 'GATHERINGS', starts: NOW + 48 * HOUR, title: 'Kochen' }),
  ];
  const document = aDocument(NOW, { entries });
  const page = (moment: Moment) => wordsOfPage(document, entries[0]!.id, 'de', moment)!;

  test('says what comes next; its title keeps its own direction', () => {
    expect(page(at(NOW)).line).toBe('Danach: Dienstag, 13:00 Uhr, \u2068Kochen\u2069');
  });

  test('takes turns with whom to call, of one piece in any direction', () => {
    const called = (moment: Moment, place = document.place) =>
      wordsOfPage({ ...document, place }, entries[0]!.id, 'de', moment, true)!.line;
    const withPhone = (phone: string) => ({ ...document.place, phone });
    expect(called(at(NOW), withPhone('0731 161 51'))).toBe('Telefon \u20660731\u00a0161\u00a051\u2069');
    expect(called(at(NOW), withPhone(''))).toContain('Danach');
  });

  test('says how old all this is, from ten minutes on', () => {
    expect(page(at(NOW, { heard: NOW - 10 * MINUTE + 1 })).old).toBe('');
    expect(page(at(NOW, { heard: NOW - 10 * MINUTE })).old).toBe('Stand: Heute, 12:50 Uhr');
    expect(page(at(NOW, { heard: NOW - 24 * HOUR })).old).toBe('Stand: 21.11.2026, 13:00 Uhr');
  });

  test('says so too when nobody knows how long ago it was', () => {
    expect(page(at(NOW, { sure: false })).old).toBe('Stand: 22.11.2026, 13:00 Uhr');
  });
});

describe('other pages', () => {
  test('are slides while they are on', () => {
    const slide = aSlide({ ends: NOW + 1, title: 'Sommerfest' });
    const document = aDocument(NOW, { slides: [slide] });
    expect(wordsOfPage(document, slide.id, 'de', at(NOW))!.slide!.title).toBe('Sommerfest');
    expect(wordsOfPage(document, slide.id, 'de', at(NOW + 1))).toBeNull();
  });

  test('are the empty one, in its language and direction', () => {
    const document = aDocument(NOW, { entries: [], screen: aScreen({ languages: ['ar'] }) });
    expect(wordsOfPage(document, null, 'ar', at(NOW))).toMatchObject({
      language: 'ar',
      direction: 'rtl',
      line: '',
    });
  });
});
