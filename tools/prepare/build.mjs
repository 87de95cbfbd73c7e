/** What `npm start` runs: built when a source has changed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inCheckout, toolEnvironment } from './checkout.mjs';
import { Complaint } from './complaint.mjs';
import { outputsFingerprint, sourcesFingerprint } from './fingerprint.mjs';
import { run } from './run.mjs';

const note = inCheckout('.cache', 'built.json');

/** Whether the last build was made from these sources and is still there untouched. */
export function buildIsFresh() {
  try {
    const { sources, outputs } = JSON.parse(readFileSync(note, 'utf8'));
    return sources === sourcesFingerprint() && outputs === outputsFingerprint();
  } catch {
    return false;
  }
}

/** Lets Nx build what is stale. @throws Complaint with the compiler's output */
export async function build() {
  console.log('Building (a minute at first, then only what has changed) …');
  const sources = sourcesFingerprint();
  const nx = inCheckout('node_modules', '.bin', 'nx');
  const args = [
    'run-many',
    '--targets=build',
    '--projects=@mitnand/api,@mitnand/web,@mitnand/info-screen',
    '--output-style=static',
  ];
  const { code, output } = await run(nx, args, nxEnvironment());
  if (code !== 0) throw new Complaint(`${output.trim()}\n\nThe build failed; see above.`);
  mkdirSync(path.dirname(note), { recursive: true });
  writeFileSync(note, JSON.stringify({ sources, outputs: outputsFingerprint() }));
}

/** No daemon, which would stay behind, and nothing outside the checkout. */
function nxEnvironment() {
  return {
    ...toolEnvironment(),
    NX_DAEMON: 'false',
    NX_NATIVE_FILE_CACHE_DIRECTORY: inCheckout('.nx', 'native'),
    FORCE_COLOR: '0',
  };
}
