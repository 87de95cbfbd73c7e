// Draws a picture from its description: shapes, then files, then words.
import type { OverlayOptions } from 'sharp';
import type Sharp from 'sharp';
import { drawWords } from './draw-words.ts';
import { useOwnFonts } from './own-fonts.ts';
import type { Picture, ReadFile, WordsInPicture } from './picture.ts';

/** The bytes of a PNG file. */
export async function drawPicture({ shapes, files, words }: Picture, read: ReadFile): Promise<Buffer> {
  // Loaded on first use: native code that only few requests need.
  const { default: sharp } = await import('sharp');
  await useOwnFonts(sharp);
  const layers: OverlayOptions[] = [];
  for (const file of files) layers.push(...(await fileLayer(sharp, file, read)));
  for (const each of words) layers.push(...(await wordsLayer(sharp, each)));
  return sharp(Buffer.from(shapes))
    .composite(layers)
    .flatten({ background: '#ffffff' })
    .png({ palette: files.length > 0, quality: 90, compressionLevel: 9 })
    .toBuffer();
}

async function fileLayer(sharp: typeof Sharp, { url, box, fit }: Picture['files'][number], read: ReadFile) {
  const file = await read(url);
  if (!file) return [];
  const { width, height } = box;
  const background = { r: 0, g: 0, b: 0, alpha: 0 };
  const input = await sharp(file)
    .resize({ width, height, fit: fit === 'cover' ? 'cover' : 'contain', background })
    .png({ compressionLevel: 1 })
    .toBuffer();
  return [{ input, left: box.x, top: box.y }];
}

async function wordsLayer(sharp: typeof Sharp, given: WordsInPicture): Promise<OverlayOptions[]> {
  const drawn = await drawWords(sharp, given);
  if (!drawn) return [];
  const { box, edge } = given;
  const left = edge === 'left' ? box.x : box.x + box.width - drawn.width;
  return [{ input: drawn.data, left, top: box.y + Math.max(0, Math.round((box.height - drawn.height) / 2)) }];
}
