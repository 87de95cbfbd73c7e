/** Fingerprints of what goes into the build and what comes out. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { inCheckout, root } from './checkout.mjs';

const WORKSPACES = ['apps/api', 'apps/info-screen', 'apps/web', ...folders('libs')];
const ROOT_FILES = ['package.json', 'package-lock.json', 'nx.json', 'tsconfig.json', 'tsconfig.base.json'];
const OUTPUTS = ['dist', 'generated'];

/** By content: a fresh clone of the same commit has the same one. */
export function sourcesFingerprint() {
  const isSource = (/** @type {string} */ name) =>
    ![...OUTPUTS, 'node_modules'].includes(name) && !name.endsWith('.spec.ts');
  const files = [...ROOT_FILES, ...WORKSPACES.flatMap((folder) => filesIn(folder, isSource))];
  return fingerprint(files, (file) => readFileSync(inCheckout(file)));
}

/** By name and size: tells a build that was removed or cut short. */
export function outputsFingerprint() {
  const folders = WORKSPACES.flatMap((workspace) => [`${workspace}/dist`, `${workspace}/src/generated`]);
  const files = folders
    .filter((folder) => existsSync(inCheckout(folder)))
    .flatMap((folder) => filesIn(folder, () => true));
  return fingerprint(files, (file) => String(statSync(inCheckout(file)).size));
}

/** @param {string[]} files @param {(file: string) => string | Buffer} describe */
function fingerprint(files, describe) {
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(`${file}\0`).update(describe(file)).update('\0');
  return hash.digest('hex');
}

/** @param {string} folder @param {(name: string) => boolean} wanted @returns {string[]} paths from the root */
function filesIn(folder, wanted) {
  return readdirSync(inCheckout(folder), { withFileTypes: true })
    .filter((entry) => wanted(entry.name))
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(`${folder}/${entry.name}`, wanted) : [`${folder}/${entry.name}`],
    );
}

/** @param {string} parent */
function folders(parent) {
  return readdirSync(inCheckout(parent)).map((name) => path.relative(root, inCheckout(parent, name)));
}
