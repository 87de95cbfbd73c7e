/** The player's files as they are served: page, styles, typefaces, and a version over all that it is made of. */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const { resolve } = createRequire(import.meta.url);
const LETTERS = ['fira-sans-latin', 'fira-sans-latin-ext', 'fira-sans-cyrillic', 'noto-sans-arabic-arabic'];

/** Puts page, styles and typefaces into the folder. */
export function copyPlayer(source: string, target: string): void {
  mkdirSync(target, { recursive: true });
  for (const file of ['player.html', 'player.css', 'fonts.css']) {
    copyFileSync(path.join(source, file), path.join(target, file));
  }
  for (const name of LETTERS.flatMap((letters) =>
    [400, 600].map((weight) => `${letters}-${weight}-normal.woff2`),
  )) {
    const family = name.startsWith('noto') ? 'noto-sans-arabic' : 'fira-sans';
    copyFileSync(resolve(`@fontsource/${family}/files/${name}`), path.join(target, name));
  }
}

/** 16 hex digits over the element, the player's sources and its typefaces; left beside them as version.txt. */
export function notePlayerVersion(element: string, source: string, target: string): string {
  const hash = createHash('sha256').update(readFileSync(element));
  for (const folder of [source, target]) {
    for (const file of readdirSync(folder).sort())
      hash.update(file).update(readFileSync(path.join(folder, file)));
  }
  const version = hash.digest('hex').slice(0, 16);
  writeFileSync(path.join(target, 'version.txt'), version);
  return version;
}
