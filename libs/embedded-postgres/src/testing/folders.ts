/** Folders for specs, removed after each of them. */
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach } from '@jest/globals';

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A data folder to be, in a checkout whose path has a space; everybody may enter unless the mode says otherwise. */
export async function aDataDir(mode = 0o755): Promise<string> {
  const parent = await mkdtemp(path.join(tmpdir(), 'mitnand-spec-'));
  folders.push(parent);
  await chmod(parent, mode);
  const checkout = path.join(parent, 'a check out');
  await mkdir(checkout);
  return path.join(checkout, '.data', 'postgres');
}

/** Has a folder that the code made elsewhere removed, too. */
export function removeAfterwards(folder: string): void {
  folders.push(folder);
}
