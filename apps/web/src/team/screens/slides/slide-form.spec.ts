// A slide says something, its picture has words, and it ends after it began.
import { describe, expect, test } from '@jest/globals';
import { faultsIn, formOfSlide, inputOfSlide, languagesWithoutAlt, newSlide, timeOf } from './slide-form.ts';

const picture = { id: 'p', url640: '/p-640.webp', width: 640, height: 400 };
const german = { title: 'Hoffest', body: '', alt: 'Ein Hof' };

test('what is opened and sent again is the same', () => {
  const texts = [
    { language: 'de', title: 'Hoffest', body: 'Ab drei.', alt: 'Ein Hof' },
    { language: 'tr', title: 'Avlu şenliği', body: '', alt: 'Bir avlu' },
  ];
  const times = { startsAt: '2026-11-28T13:30:00.000Z', endsAt: '2026-12-01T23:00:00.000Z', weight: 2 };
  const slide = { id: 's', version: 3, texts, picture, ...times };
  const form = formOfSlide(slide, 'Europe/Berlin');
  expect(form.startsAt).toBe('2026-11-28T14:30');
  expect(inputOfSlide(form, 'Europe/Berlin')).toEqual({ texts, pictureId: 'p', ...times });
});

test('languages in which nothing is said, and words for no picture, are not sent', () => {
  const form = { ...newSlide, texts: { de: german, tr: { title: ' ', body: '', alt: '' } } };
  expect(inputOfSlide(form, 'Europe/Berlin').texts).toEqual([
    { language: 'de', title: 'Hoffest', body: '', alt: '' },
  ]);
});

describe('faults', () => {
  test('nothing said and nothing shown is no slide', () => {
    expect(faultsIn(newSlide)).toEqual(['text']);
    expect(faultsIn({ ...newSlide, texts: { de: { title: '', body: ' ', alt: 'Ein Hof' } } })).toEqual([
      'text',
    ]);
    expect(faultsIn({ ...newSlide, texts: { tr: { title: 'Merhaba', body: '', alt: '' } } })).toEqual([]);
  });

  test('a picture needs words in the original and in each language that says something', () => {
    expect(faultsIn({ ...newSlide, picture })).toEqual(['alt']);
    const texts = {
      de: german,
      tr: { title: 'Avlu', body: '', alt: '' },
      en: { title: '', body: '', alt: '' },
    };
    expect(languagesWithoutAlt({ ...newSlide, picture, texts })).toEqual(['tr']);
    expect(faultsIn({ ...newSlide, picture, texts: { de: german } })).toEqual([]);
  });

  test('it ends after it began', () => {
    const times = { startsAt: '2026-11-28T14:30', endsAt: '2026-11-28T14:30' };
    expect(faultsIn({ ...newSlide, texts: { de: german }, ...times })).toEqual(['endsAt']);
    expect(faultsIn({ ...newSlide, texts: { de: german }, ...times, startsAt: '' })).toEqual([]);
  });
});

test.each([
  ['NOW', null, null],
  ['LATER', '2026-11-23T08:00:01Z', null],
  ['UNTIL', '2026-11-23T08:00:00Z', '2026-11-23T08:00:01Z'],
  ['OVER', null, '2026-11-23T08:00:00Z'],
])('%s: from %s to %s', (time, startsAt, endsAt) => {
  expect(timeOf({ startsAt, endsAt }, Date.parse('2026-11-23T08:00:00Z'))).toBe(time);
});
