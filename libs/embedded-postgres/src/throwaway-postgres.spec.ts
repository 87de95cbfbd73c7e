/** The PostgreSQL for tests leaves nothing behind. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { isAlive } from './processes.ts';
import { serverPid } from './testing/ask.ts';
import { anotherProcess } from './testing/other-process.ts';

describe('a throwaway PostgreSQL', () => {
  test('goes with everything it made, also after kill -9 of its owner', async () => {
    const [stopped, killed] = await Promise.all([anotherProcess(), anotherProcess()]);
    const pids = [await serverPid(stopped.dataDir), await serverPid(killed.dataDir)];
    await stopped.stop();
    await killed.kill();
    while (existsSync(path.dirname(killed.dataDir))) await sleep(20);
    expect([stopped, killed].map(({ dataDir }) => existsSync(path.dirname(dataDir)))).toEqual([false, false]);
    expect(await Promise.all(pids.map(isAlive))).toEqual([false, false]);
  });
});
