// Browsers choose by the true width of each file.
import { expect, test } from '@jest/globals';
import { filesOfPicture } from './picture-files.ts';

const picture = (width: number, height: number) => ({
  id: 'p',
  url640: '/p-640.webp',
  url1280: '/p-1280.webp',
  width,
  height,
  alternativeText: '',
});

test('a wide picture is as wide as the square it fits into', () => {
  expect(filesOfPicture(picture(1280, 853))).toBe('/p-640.webp 640w, /p-1280.webp 1280w');
});

test('a tall picture is narrower than that', () => {
  expect(filesOfPicture(picture(960, 1280))).toBe('/p-640.webp 480w, /p-1280.webp 960w');
});

test('of a small picture both files are the same, so there is no choice', () => {
  expect(filesOfPicture(picture(640, 400))).toBeUndefined();
});
