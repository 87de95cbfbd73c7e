/** One server for several processes: shared, adopted, healed, stopped by the last one. */
import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { serverAccount } from './account.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { isAlive } from './processes.ts';
import { runningServer } from './running-server.ts';
import { ask, serverPid } from './testing/ask.ts';
import { aDataDir } from './testing/folders.ts';
import { anotherProcess, breakOffStart } from './testing/other-process.ts';

const settings = 'throwaway';

describe('the server of a data folder', () => {
  test('is not there any more after the stop, and a second stop does no harm', async () => {
    const server = await startEmbeddedPostgres({ dataDir: await aDataDir(), settings });
    const pid = await serverPid(server.dataDir);
    await server.stop();
    await server.stop();
    expect(await isAlive(pid)).toBe(false);
  });

  test('is shared by processes that start at the same moment; the last one stops it', async () => {
    const dataDir = await aDataDir();
    const users = await Promise.all([
      anotherProcess(dataDir),
      anotherProcess(dataDir),
      anotherProcess(dataDir),
    ]);
    const pid = await serverPid(dataDir);
    expect(new Set(users.map(({ url }) => url)).size).toBe(1);
    await users[0].stop();
    await users[1].kill();
    expect(await ask(users[2].url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await users[2].stop();
    expect(await isAlive(pid)).toBe(false);
  });

  test('stops when all who share it stop at the same moment', async () => {
    const dataDir = await aDataDir();
    const users = await Promise.all([
      anotherProcess(dataDir),
      anotherProcess(dataDir),
      anotherProcess(dataDir),
    ]);
    const pid = await serverPid(dataDir);
    await Promise.all(users.map((user) => user.stop()));
    expect(await isAlive(pid)).toBe(false);
  });

  test('is adopted after kill -9 of the process that started it', async () => {
    const dataDir = await aDataDir();
    const killed = await anotherProcess(dataDir);
    const pid = await serverPid(dataDir);
    await killed.kill();
    const next = await startEmbeddedPostgres({ dataDir, settings });
    expect(await serverPid(dataDir)).toBe(pid);
    expect(next.url).toBe(killed.url);
    await next.stop();
    expect(await isAlive(pid)).toBe(false);
  });

  test('comes back at the same address after kill -9 of itself, with what was committed', async () => {
    const dataDir = await aDataDir();
    const server = await startEmbeddedPostgres({ dataDir });
    const other = await anotherProcess(dataDir);
    await ask(server.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const pid = await serverPid(dataDir);
    process.kill(pid, 'SIGKILL');
    await comesBack(dataDir, pid);
    expect(await ask(server.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    const [successor] = [await serverPid(dataDir)];
    await other.stop();
    await server.stop();
    expect(await isAlive(successor)).toBe(false);
  });

  test('starts when a crash left a pid that now belongs to somebody else', async () => {
    const dataDir = await aDataDir();
    const server = await startEmbeddedPostgres({ dataDir, settings });
    const leftover = await readFile(path.join(dataDir, 'postmaster.pid'), 'utf8');
    await server.stop();
    const stranger = spawn('sleep', ['60'], await serverAccount(dataDir));
    await writeFile(path.join(dataDir, 'postmaster.pid'), leftover.replace(/^\d+/, String(stranger.pid)));
    const next = await startEmbeddedPostgres({ dataDir, settings });
    expect(next.port).toBe(server.port);
    expect(stranger.kill()).toBe(true);
    await next.stop();
  });

  test('is not left behind by a process that ends in the middle of the start', async () => {
    const dataDir = await aDataDir();
    await breakOffStart(dataDir, path.join(`${dataDir}.new-*`, 'PG_VERSION'));
    await breakOffStart(dataDir, path.join(dataDir, 'postmaster.pid'));
    while (await runningServer(dataDir)) await sleep(20);
    expect(await runningServer(dataDir)).toBeUndefined();
    const next = await startEmbeddedPostgres({ dataDir, settings });
    await next.stop();
  });
});

async function comesBack(dataDir: string, formerPid: number): Promise<void> {
  for (;;) {
    const server = await runningServer(dataDir);
    if (server?.ready && server.pid !== formerPid) return;
    await sleep(20);
  }
}
