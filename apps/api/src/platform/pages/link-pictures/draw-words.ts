// Words drawn by the text engine in sharp (Pango with HarfBuzz): shaped, in both directions, wrapped, cut where they don't fit.
import type Sharp from 'sharp';
import { drawableWords } from './drawable-words.ts';
import { family } from './own-fonts.ts';
import type { WordsInPicture } from './picture.ts';

interface Drawn {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Of the font's own: room for vowel signs that no title has would leave a hole between the lines. */
const ARABIC_LINES = 0.78;
const ARABIC = /\p{Script=Arabic}/u;
const markup: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A transparent picture of the words, no larger than their box; null when there is nothing to draw. */
export async function drawWords(sharp: typeof Sharp, given: WordsInPicture): Promise<Drawn | null> {
  const words = drawableWords(given.words);
  if (!words) return null;
  for (const size of given.sizes) {
    const drawn = await draw(sharp, given, words, size);
    if (fits(drawn, given)) return drawn;
  }
  return longestThatFits(sharp, given, words);
}

/** By halves: the width of words isn't known before they are drawn. */
async function longestThatFits(sharp: typeof Sharp, given: WordsInPicture, words: string) {
  const parts = words.split(/(?<= )/);
  const [pieces, joined] = parts.length > 3 ? [parts, ''] : [[...words], ''];
  let best: Drawn | null = null;
  let [from, to] = [1, pieces.length];
  while (from <= to) {
    const middle = (from + to) >> 1;
    const cut = `${pieces.slice(0, middle).join(joined).trim()}…`;
    const drawn = await draw(sharp, given, cut, given.sizes.at(-1)!);
    if (fits(drawn, given)) [best, from] = [drawn, middle + 1];
    else to = middle - 1;
  }
  return best;
}

const fits = ({ width, height }: Drawn, { box }: WordsInPicture) =>
  width <= box.width && height <= box.height;

async function draw(sharp: typeof Sharp, given: WordsInPicture, words: string, size: number): Promise<Drawn> {
  const { colour, strong, box } = given;
  const text = words.replace(/[&<>]/g, (sign) => markup[sign]!);
  const lines = ARABIC.test(words) ? ` line_height="${ARABIC_LINES}"` : '';
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}"${lines}>${text}</span>`,
      font: `${strong ? family.strong : family.regular}, ${size}`,
      // So that sizes are pixels.
      dpi: 72,
      width: box.width,
      wrap: 'word-char',
      rgba: true,
    },
  })
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
