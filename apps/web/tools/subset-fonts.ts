// Makes a small font of the letters that Turkish and Romanian have beyond the Latin ones: the file they come in holds
// all of Europe's and costs six times as much as everything else on the page that is written.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';

/** Turkish, and Romanian with the cedillas that older texts have. In `fonts-other-scripts.css` they stand as ranges. */
const LETTERS = 'ĞğİŞş' + 'ĂăȘșȚțŢţ';
const target = path.join(import.meta.dirname, '../src/generated');
const { resolve } = createRequire(import.meta.url);

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const weight of [400, 600]) {
  const whole = readFileSync(
    resolve(`@fontsource/fira-sans/files/fira-sans-latin-ext-${weight}-normal.woff2`),
  );
  const small = await subsetFont(whole, LETTERS, { targetFormat: 'woff2' });
  writeFileSync(path.join(target, `fira-sans-turkish-romanian-${weight}.woff2`), small);
}
