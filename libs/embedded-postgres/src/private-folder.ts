/** A folder outside the checkout for an account that can't enter the checkout (root's home is 0700). */
import { createHash } from 'node:crypto';
import { chmod, chown, lstat, mkdir, readdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { canEnter, type Account } from './account.ts';

/**
 * The account's private folder (0700) that stands for a folder of the checkout: always the same for the same path, and where
 * possible under /var/lib, because it may hold data that must outlive a restart of the machine.
 * @throws Error when the account can't enter any place.
 */
export async function privateFolder(standsFor: string, account: Account): Promise<string> {
  const name = `mitnand-${createHash('sha256').update(standsFor).digest('hex').slice(0, 16)}`;
  for (const parent of ['/var/lib', '/var/tmp', tmpdir()]) {
    const folder = path.join(parent, name);
    if (await claim(folder, account).catch(() => false)) return folder;
  }
  throw new Error(
    'The account that runs the bundled PostgreSQL can not enter the checkout, nor a folder under /var/lib, /var/tmp ' +
      'or the temporary folder. Move the checkout, start as an ordinary user, or set DATABASE_URL.',
  );
}

async function claim(folder: string, account: Account): Promise<boolean> {
  await mkdir(folder, { mode: 0o700 }).catch(ignoreExisting);
  const found = await lstat(folder);
  // In a folder open to all somebody else could have put a folder or link of theirs there first.
  if (!found.isDirectory() || ![0, account.uid].includes(found.uid)) return false;
  await chown(folder, account.uid ?? -1, account.gid ?? -1);
  await chmod(folder, 0o700);
  return await canEnter(account, folder);
}

/** Gives a file, or a folder with everything in it, to the account; links themselves, not what they point to. */
export async function giveTo(account: Account, target: string): Promise<void> {
  const { uid, gid } = account;
  if (uid === undefined || gid === undefined) return;
  const found = await lstat(target);
  if (found.isSymbolicLink()) return;
  await chown(target, uid, gid);
  if (!found.isDirectory()) return;
  for (const name of await readdir(target)) await giveTo(account, path.join(target, name));
}

/** Makes the folder and its missing parents so that other accounts may pass through, whatever the umask is. */
export async function makePassable(folder: string): Promise<void> {
  if (await stat(folder).catch(() => undefined)) return;
  await makePassable(path.dirname(folder));
  await mkdir(folder).catch(ignoreExisting);
  await chmod(folder, 0o755);
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
