/** A PostgreSQL for tests: fast, alone, and gone with the process that asked for it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serverAccount } from './account.ts';
import { binaries, type Binaries } from './binaries.ts';
import { BUILT_IN_LOCALE, createCluster, SUPERUSER, superuserUrl, SYSTEM_LOCALE } from './cluster.ts';
import { ensureDatabase } from './database.ts';
import type { EmbeddedPostgres } from './embedded-postgres.ts';
import { freePort } from './free-port.ts';
import { giveTo } from './private-folder.ts';
import { runningServer } from './running-server.ts';
import { serverArguments } from './settings.ts';

/**
 * Starts a server in memory (/dev/shm where there is room, else the temporary folder) and removes all of it on stop. When
 * this process is killed, even by -9, the server ends and its folder goes as well.
 * @param installed the programs of another PostgreSQL, version 15 or newer, to be used instead of the bundled ones
 */
export async function throwawayPostgres(installed?: Binaries): Promise<EmbeddedPostgres> {
  const folder = await mkdtemp(path.join(await roomiestFolder(), 'mitnand-test-'));
  const dataDir = path.join(folder, 'data');
  const account = await serverAccount(dataDir);
  await giveTo(account, folder);
  const programs = installed ?? (await binaries(account));
  await createCluster(dataDir, programs, account, installed ? SYSTEM_LOCALE : BUILT_IN_LOCALE);
  const port = await freePort();
  const child = spawn(
    '/bin/sh',
    ['-c', LEASH, folder, programs.postgres, ...serverArguments(dataDir, port, 'throwaway')],
    {
      ...account,
      cwd: '/',
      env: { PATH: process.env.PATH },
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    },
  );
  await ready(dataDir, child);
  await ensureDatabase(await superuserUrl(dataDir, port, 'postgres'));
  return {
    url: await superuserUrl(dataDir, port, SUPERUSER),
    port,
    dataDir,
    stop: () => letGo(child, folder),
  };
}

/** Holds its standard input as a leash: when the other end closes or dies, server and folder go. */
const LEASH = `
  "$@" &
  server=$!
  read -r _
  kill -QUIT $server
  wait $server
  rm -rf "$0"
`;
const ENOUGH_BYTES = 1_000_000_000;

async function roomiestFolder(): Promise<string> {
  const memory = await statfs('/dev/shm').catch(() => undefined);
  return memory && memory.bavail * memory.bsize > ENOUGH_BYTES ? '/dev/shm' : tmpdir();
}

async function ready(dataDir: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await runningServer(dataDir))?.ready) {
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error('The PostgreSQL for tests does not start.');
    await sleep(20);
  }
}

async function letGo(child: ChildProcess, folder: string): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.stdin?.destroy();
  await gone;
  await rm(folder, { recursive: true, force: true });
}
