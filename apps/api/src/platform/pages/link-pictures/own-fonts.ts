// The fonts of our pages for the text engine, whatever fonts the machine has.
import { rmSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import type Sharp from 'sharp';
import { sfntOfWoff } from './sfnt-of-woff.ts';

const FILES = [400, 600].flatMap((weight) => [
  ...['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'].map(
    (letters) => `@fontsource/fira-sans/files/fira-sans-${letters}-${weight}-normal.woff`,
  ),
  `@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-${weight}-normal.woff`,
]);

let ready: Promise<void> | undefined;

/** Makes them known to the text engine of this process; to be awaited before the first words are drawn. */
export function useOwnFonts(sharp: typeof Sharp): Promise<void> {
  return (ready ??= register(sharp).catch((error: unknown) => {
    ready = undefined;
    throw error;
  }));
}

async function register(sharp: typeof Sharp): Promise<void> {
  const { resolve } = createRequire(import.meta.url);
  // The files are read when words are drawn, as long as the process lives.
  const folder = await mkdtemp(path.join(os.tmpdir(), 'mitnand-fonts-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const file of FILES) {
    const fontfile = path.join(folder, `${path.basename(file, '.woff')}.ttf`);
    await writeFile(fontfile, sfntOfWoff(await readFile(resolve(file))));
    // Whatever is drawn with a font file makes it known for good (libvips, `vips_text`).
    await sharp({ text: { text: '.', fontfile } })
      .raw()
      .toBuffer();
  }
}

/** Pango's name of each weight: they are families of their own. */
export const family = {
  regular: 'Fira Sans,Noto Sans Arabic',
  strong: 'Fira Sans SemiBold,Noto Sans Arabic SemiBold',
} as const;
