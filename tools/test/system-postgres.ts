/** The PostgreSQL that is installed on this machine, beside the bundled one. */
import { execFile } from 'node:child_process';
import { access, readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const OLDEST_MAJOR = 15;
const DEBIAN_FOLDER = '/usr/lib/postgresql';

/** An installed server: its programs and its version, such as "15.13". */
export interface InstalledPostgres {
  programs: { initdb: string; postgres: string };
  version: string;
}

/** The oldest installed version that Mitnand supports, because a newer one can do all that it can. */
export async function installedPostgres(folders?: string[]): Promise<InstalledPostgres | undefined> {
  const found = await Promise.all((folders ?? (await foldersToLookIn())).map(postgresIn));
  const supported = found.filter((server) => server !== undefined && major(server) >= OLDEST_MAJOR);
  return supported.sort((a, b) => major(a!) - major(b!))[0];
}

async function foldersToLookIn(): Promise<string[]> {
  const onPath = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder));
  const versions = await readdir(DEBIAN_FOLDER).catch(() => []);
  return [...onPath, ...versions.map((version) => path.join(DEBIAN_FOLDER, version, 'bin'))];
}

async function postgresIn(folder: string): Promise<InstalledPostgres | undefined> {
  const programs = { initdb: path.join(folder, 'initdb'), postgres: path.join(folder, 'postgres') };
  try {
    await access(programs.initdb);
    const { stdout } = await promisify(execFile)(programs.postgres, ['--version']);
    const version = /\d+(\.\d+)?/.exec(stdout)?.[0];
    return version === undefined ? undefined : { programs, version };
  } catch {
    return undefined;
  }
}

function major(server: InstalledPostgres): number {
  return Number.parseInt(server.version, 10);
}
