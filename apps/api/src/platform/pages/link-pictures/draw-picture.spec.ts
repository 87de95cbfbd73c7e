// Pictures are looked at as pixels: how large, where the ink is, and whether letters are letters.
import { describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { drawPicture } from './draw-picture.ts';
import { drawWords } from './draw-words.ts';
import { drawableWords } from './drawable-words.ts';
import { useOwnFonts } from './own-fonts.ts';
import type { WordsInPicture } from './picture.ts';

const shapes = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630"/>';
const box = { x: 100, y: 100, width: 1000, height: 250 };
const written = (words: string, more: Partial<WordsInPicture> = {}): WordsInPicture => ({
  words,
  strong: true,
  colour: '#000000',
  sizes: [76, 54],
  box,
  edge: 'left',
  ...more,
});

/** Pixels that the words take. */
async function ink(words: string, more: Partial<WordsInPicture> = {}) {
  await useOwnFonts(sharp);
  const drawn = await drawWords(sharp, written(words, more));
  if (!drawn) return null;
  const { data } = await sharp(drawn.data).raw().toBuffer({ resolveWithObject: true });
  const dark = data.filter((value, at) => at % 4 === 3 && value > 128).length;
  return { width: drawn.width, height: drawn.height, dark };
}

/** Where the dark pixels of a whole picture begin and end. */
async function spread(file: Buffer) {
  const { data, info } = await sharp(file).greyscale().raw().toBuffer({ resolveWithObject: true });
  const columns = [...data.keys()].filter((at) => data[at]! < 128).map((at) => at % info.width);
  return { from: columns.reduce((a, b) => Math.min(a, b)), to: columns.reduce((a, b) => Math.max(a, b)) };
}

const pictureOf = (...words: WordsInPicture[]) =>
  drawPicture({ shapes, files: [], words }, () => Promise.resolve(null));

test('a picture is a PNG of 1200 × 630 pixels', async () => {
  const { format, width, height } = await sharp(await pictureOf(written('Vorlesen'))).metadata();
  expect([format, width, height]).toEqual(['png', 1200, 630]);
});

test('words begin or end at the edge of their box', async () => {
  const left = await spread(await pictureOf(written('Vorlesen')));
  const right = await spread(await pictureOf(written('القراءة', { edge: 'right' })));
  expect(left.from).toBeGreaterThanOrEqual(box.x);
  expect(left.from).toBeLessThan(box.x + 12);
  expect(right.to).toBeLessThan(box.x + box.width);
  expect(right.to).toBeGreaterThan(box.x + box.width - 12);
});

describe('letters are letters, of our own fonts', () => {
  test.each([
    ['Latin', 'i', 'W'],
    ['Turkish and Romanian', 'ğ', 'ț'],
    ['Cyrillic', 'ї', 'щ'],
    ['Greek', 'ι', 'ω'],
    ['Arabic', 'ا', 'ش'],
  ])('%s', async (_script, one, other) => {
    // Boxes in the place of missing letters would all be as wide.
    expect((await ink(one))!.width).not.toBe((await ink(other))!.width);
  });

  test('Arabic letters are joined: alone they take more room', async () => {
    const joined = await ink('مكتبة');
    const apart = await ink([...'مكتبة'].join(' '));
    expect(joined!.width).toBeLessThan(apart!.width * 0.8);
  });

  test('the strong weight has more ink', async () => {
    for (const words of ['Vorlesen', 'القراءة', 'читання']) {
      const [strong, regular] = [await ink(words), await ink(words, { strong: false })];
      expect(strong!.dark).toBeGreaterThan(regular!.dark * 1.1);
    }
  });
});

describe('a text of strangers', () => {
  test('is no markup', async () => {
    const plain = await ink('Vorlesen');
    const dressed = await ink('<b>Vorlesen</b>');
    expect(dressed!.width).toBeGreaterThan(plain!.width * 1.3);
    expect(await ink('A & B <span size="999999"> "C" \' &lt; &#x41;')).not.toBeNull();
  });

  test('that is too long is written smaller, then cut, and stays in its box', async () => {
    const long = 'Wer liest alten Leuten in der Nachbarschaft etwas vor und trinkt Kaffee? '.repeat(4);
    for (const words of [
      long,
      'Donaudampfschifffahrtsgesellschaft'.repeat(9),
      'مكتبة '.repeat(60),
      'ß'.repeat(999),
    ]) {
      const drawn = await ink(words);
      expect(drawn!.width).toBeLessThanOrEqual(box.width);
      expect(drawn!.height).toBeLessThanOrEqual(box.height);
      expect(drawn!.height).toBeGreaterThan(box.height / 2);
    }
  });

  test('loses what no font of ours has', async () => {
    expect(drawableWords('Kuchen 🎂 backen 👩‍👩‍👧 für\n alle ❤️ 日本 🇩🇪!')).toBe('Kuchen backen für alle !');
    expect(drawableWords('Ça va, „Łódź“ – 14:30 €, № 5, Привіт, القِراءة ٣, Αθήνα')).toBe(
      'Ça va, „Łódź“ – 14:30 €, 5, Привіт, القِراءة ٣, Αθήνα',
    );
    expect(await ink('🎂🎂 日本')).toBeNull();
  });
});

test('a file of the site fills its box, and one that is gone leaves it empty', async () => {
  const photo = await sharp({ create: { width: 80, height: 80, channels: 3, background: '#000' } })
    .webp()
    .toBuffer();
  const files = [
    { url: '/pictures/1.webp', box: { x: 800, y: 0, width: 400, height: 530 }, fit: 'cover' as const },
  ];
  const seen = await drawPicture({ shapes, files, words: [] }, () => Promise.resolve(photo));
  expect(await spread(seen)).toEqual({ from: 800, to: 1199 });
  const gone = await drawPicture({ shapes, files, words: [written('A')] }, () => Promise.resolve(null));
  expect((await spread(gone)).to).toBeLessThan(800);
});
