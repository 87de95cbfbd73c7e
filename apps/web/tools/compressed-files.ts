// Puts compressed forms beside the browser's files, once and well, so that no process does it for each request. Ready-made
// plugins patch Vite's own plugins and its output to do so, and compress the server's files as well.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const forms = { br: promisify(brotliCompress), gz: promisify(gzip) };
/** Bytes; below, the packet is as large either way. */
const worthIt = 1_200;

/** After everything is written, as Vite changes scripts until the very end. Fonts are compressed already. */
export function compressedFiles(): Plugin {
  return {
    name: 'compressed-files',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    async writeBundle({ dir }, bundle) {
      const texts = Object.keys(bundle).filter((name) => /\.(css|js|svg)$/.test(name));
      await Promise.all(texts.map((name) => compressFile(path.join(dir!, name))));
    },
  };
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < worthIt) return;
  for (const [ending, compress] of Object.entries(forms))
    await writeFile(`${file}.${ending}`, await compress(content));
}
