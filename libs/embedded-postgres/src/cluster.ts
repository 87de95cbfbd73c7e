/** The data folder: made by initdb, with a password of its own. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { othersData, type Account } from './account.ts';
import { BUNDLED_MAJOR, type Binaries } from './binaries.ts';
import { giveTo } from './private-folder.ts';
import { endsWithUs } from './processes.ts';

/** The superuser; the product's database bears the same name. */
export const SUPERUSER = 'mitnand';
const PASSWORD_FILE = 'mitnand.password';

/** Sorts the same on every system; names are sorted by an explicit ICU collation. */
export const BUILT_IN_LOCALE = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
/** The same letters for servers before version 17, which have no built-in locale. */
export const SYSTEM_LOCALE = ['--locale=C.UTF-8'];

/**
 * Makes the data folder if there is none. To be called under the start lock.
 * @throws Error when the folder belongs to another major version or initdb fails.
 */
export async function ensureCluster(dataDir: string, programs: Binaries, account: Account): Promise<void> {
  const version = await readFile(path.join(dataDir, 'PG_VERSION'), 'utf8').catch(missing);
  if (version === undefined) return await createCluster(dataDir, programs, account, BUILT_IN_LOCALE);
  if (version.trim() === BUNDLED_MAJOR) return;
  throw new Error(
    `${dataDir} was made by PostgreSQL ${version.trim()}, the bundled one is ${BUNDLED_MAJOR}: dump it with the old ` +
      'version and restore it into an empty folder, or remove the folder (the data are lost).',
  );
}

/** The address of a database for the superuser; the password lies in the data folder, readable by its owner only. */
export async function superuserUrl(dataDir: string, port: number, database: string): Promise<string> {
  const password = await readFile(path.join(dataDir, PASSWORD_FILE), 'utf8');
  return `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
}

/** Made aside and moved into place when complete: an initdb that was killed leaves nothing that looks done. */
export async function createCluster(
  dataDir: string,
  programs: Binaries,
  account: Account,
  locale: string[],
): Promise<void> {
  await sweepUnfinished(dataDir);
  const unfinished = `${dataDir}.new-${randomBytes(4).toString('hex')}`;
  const passwordFile = `${unfinished}.password`;
  await mkdir(unfinished, { mode: 0o700 });
  await writeFile(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  await Promise.all([unfinished, passwordFile].map((target) => giveTo(account, target)));
  const access = [`--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  const args = [
    `--pgdata=${unfinished}`,
    '--encoding=UTF8',
    ...locale,
    ...access,
    '--no-instructions',
    '--no-sync',
  ];
  await initdb(programs, args, account);
  await rename(passwordFile, path.join(unfinished, PASSWORD_FILE));
  await rename(unfinished, dataDir);
}

/** What killed starts left. An initdb that is just ending may still write to its own; then the next start removes it. */
async function sweepUnfinished(dataDir: string): Promise<void> {
  const parent = path.dirname(dataDir);
  const left = (await readdir(parent)).filter((name) => name.startsWith(`${path.basename(dataDir)}.new`));
  await Promise.allSettled(left.map((name) => rm(path.join(parent, name), { recursive: true, force: true })));
}

function initdb(programs: Binaries, args: string[], account: Account): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(programs.initdb, args, {
      ...account,
      cwd: '/',
      env: {},
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    endsWithUs(child);
    let complaint = '';
    child.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`PostgreSQL's initdb failed (exit code ${code}): ${complaint.trim()}`)),
    );
  });
}

function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'EACCES') throw new Error(`Can not read ${error.path}: ${othersData}`, { cause: error });
  if (error.code !== 'ENOENT') throw error;
}
