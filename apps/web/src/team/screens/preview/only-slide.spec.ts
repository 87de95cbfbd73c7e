// A slide that starts next week can be looked at today.
import { expect, test } from '@jest/globals';
import { onlySlide } from './only-slide.ts';

const document = {
  version: 'v',
  parts: [{ part: 'GATHERINGS', share: 1 }],
  entries: [{ id: 'e' }],
  slides: [
    { id: 'a', starts: 5, ends: 6 },
    { id: 'b', starts: null, ends: null },
  ],
};

test('it stands alone and without its times', () => {
  expect(onlySlide(document, 'a')).toEqual({
    version: 'v',
    parts: [{ part: 'SLIDES', share: 1 }],
    entries: [],
    slides: [{ id: 'a', starts: null, ends: null }],
  });
});

test('a slide that is not there is not another one', () => {
  expect(onlySlide(document, 'c')).toBeNull();
});
