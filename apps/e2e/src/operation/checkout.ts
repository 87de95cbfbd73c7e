/** Copies of the checkout to start in, as somebody who has just cloned and installed it has them. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { chmod, chown, cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const HERE = path.resolve(import.meta.dirname, '../../../..');
const NOT_COPIED = ['.git', '.nx', '.data', '.cache', 'node_modules', 'test-results', 'playwright-report'];

/** A checkout whose path has a space. */
export interface Checkout {
  folder: string;
  /** For HOME and the like: nothing of the person who runs the tests is used. */
  home: string;
  /** Removes the data as if nothing had been started yet. */
  forgetData(): Promise<void>;
  /** Lets only its owner pass the folder above, or everybody, and makes this account the owner. */
  belongTo(account: { uid: number; gid: number }, mode: number): Promise<void>;
  remove(): Promise<void>;
}

/** Copies sources and build; packages are hard links, because they are many and nobody writes to them. */
export async function copyCheckout(): Promise<Checkout> {
  const parent = await mkdtemp(path.join(tmpdir(), 'mitnand-operation-'));
  const folder = path.join(parent, 'a check out');
  const home = path.join(parent, 'home');
  await cp(HERE, folder, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !NOT_COPIED.includes(path.basename(source)),
  });
  await cp(path.join(HERE, '.cache/built.json'), path.join(folder, '.cache/built.json')).catch(
    () => undefined,
  );
  for (const packages of globSync(['node_modules', '{apps,libs}/*/node_modules'], { cwd: HERE })) {
    linkTree(path.join(HERE, packages), path.join(folder, packages));
  }
  await cp(path.join(HERE, '.npmrc'), path.join(home, '.npmrc'));
  const forgetData = async (): Promise<void> => {
    const note = path.join(folder, '.data/postgres.location.txt');
    const elsewhere = existsSync(note) ? path.dirname((await readFile(note, 'utf8')).trim()) : undefined;
    if (elsewhere) await rm(elsewhere, { recursive: true, force: true });
    await rm(path.join(folder, '.data'), { recursive: true, force: true });
  };
  return {
    folder,
    home,
    forgetData,
    async belongTo({ uid, gid }, mode) {
      await chmod(parent, mode);
      await chown(parent, uid, gid);
      for (const tree of [folder, home]) await giveTo(uid, gid, tree);
    },
    async remove() {
      await forgetData();
      await rm(parent, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function linkTree(from: string, to: string): void {
  try {
    execFileSync('cp', ['-al', from, to], { stdio: 'ignore' });
  } catch {
    // Another file system, or a cp that can't link.
    execFileSync('cp', ['-R', `${from}/.`, to]);
  }
}

/** The packages stay whose they are: as hard links they are ours, too. */
async function giveTo(uid: number, gid: number, folder: string): Promise<void> {
  await chown(folder, uid, gid);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const child = path.join(folder, entry.name);
    if (entry.name === 'node_modules') continue;
    if (entry.isDirectory()) await giveTo(uid, gid, child);
    else if (!entry.isSymbolicLink()) await chown(child, uid, gid);
  }
}
