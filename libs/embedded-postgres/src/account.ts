/** Under which account PostgreSQL runs: it refuses to run as root. */
import { spawn } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';

/** What `child_process.spawn` needs to start a process under this account; empty means "as who I am". */
export interface Account {
  uid?: number;
  gid?: number;
}

/** What to do when the data folder was made by an account that we are not. */
export const othersData =
  'the data of the bundled PostgreSQL belong to another account. Start as that account, or remove the folder ' +
  '(the data are lost), or set DATABASE_URL.';

/**
 * Chooses the account: our own unless we are root; as root the owner of existing data, else `postgres`, else `nobody`.
 * @throws Error when we are root and the system has neither account.
 */
export async function serverAccount(dataDir: string): Promise<Account> {
  if (process.getuid?.() !== 0) return {};
  const owner = await stat(dataDir).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  for (const name of ['postgres', 'nobody']) {
    const entry = new RegExp(`^${name}:[^:]*:(\\d+):(\\d+):`, 'm').exec(passwd);
    if (entry) return { uid: Number(entry[1]), gid: Number(entry[2]) };
  }
  throw new Error(
    'The bundled PostgreSQL does not run as root, and there is neither an account "postgres" nor "nobody" to run it as. ' +
      'Start as an ordinary user, or set DATABASE_URL to a PostgreSQL server.',
  );
}

/** Whether the account can enter the folder; asked of the system itself, so that ACLs and mounts count too. */
export async function canEnter(account: Account, folder: string): Promise<boolean> {
  return await succeeds('/bin/sh', ['-c', 'cd "$0"', folder], account);
}

/** Runs a command under the account and says whether it could be started and ended with 0. */
export function succeeds(command: string, args: string[], account: Account): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...account, cwd: '/', stdio: 'ignore' });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}
