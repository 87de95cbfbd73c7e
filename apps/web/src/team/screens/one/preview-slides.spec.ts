// The preview shows what is being written as soon as there is something to see, and never an older word beside it.
import { expect, test } from '@jest/globals';
import { newSlide, type SlideForm } from '../slides/slide-form.ts';
import { previewSlides } from './preview-slides.ts';

const saved = {
  id: 'a',
  version: 1,
  texts: [{ language: 'de', title: 'Hoffest', body: '', alt: '' }],
  picture: null,
  startsAt: null,
  endsAt: null,
  weight: 1,
};
const picture = { id: 'p', url640: '/p.webp', width: 640, height: 400 };
const written = (change: Partial<SlideForm>) => ({ form: { ...newSlide, ...change }, dirty: true });
const titled = (title: string) => ({ texts: { de: { title, body: '', alt: '' } } });
const shown = (drafts: Record<string, ReturnType<typeof written>>) =>
  previewSlides({ slides: [saved] }, drafts, 'Europe/Berlin');

test('a slide being written stands in the place of the saved one, a new one behind the others', () => {
  const slides = shown({ a: written(titled('Großes Hoffest')), b: written(titled('Danke')) });
  expect(slides.map(({ id, texts }) => [id, texts[0]?.title])).toEqual([
    ['a', 'Großes Hoffest'],
    ['b', 'Danke'],
  ]);
});

test('one that says nothing yet is left out, or shown as it was saved', () => {
  expect(shown({ a: written(titled('')), b: written({}) }).map(({ texts }) => texts[0]?.title)).toEqual([
    'Hoffest',
  ]);
});

test('one that was only opened goes when somebody removes it', () => {
  const opened = { ...written(titled('Danke')), dirty: false };
  expect(shown({ b: opened }).map(({ id }) => id)).toEqual(['a']);
});

test('a picture is shown before its words are there, and an end before the beginning ends nothing', () => {
  const times = { startsAt: '2026-11-28T14:30', endsAt: '2026-11-27T14:30' };
  const [, slide] = shown({ b: written({ picture, ...times }) });
  expect(slide).toMatchObject({ pictureId: 'p', endsAt: null, texts: [{ language: 'de', alt: '–' }] });
});
