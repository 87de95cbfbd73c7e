/** Under which account the server runs, and where its data go. */
import { existsSync } from 'node:fs';
import { chown, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { ask } from './testing/ask.ts';
import { aDataDir, removeAfterwards } from './testing/folders.ts';
import { anotherProcess } from './testing/other-process.ts';

const testAsRoot = process.getuid?.() === 0 ? test : test.skip;
const settings = 'throwaway';

describe('the account', () => {
  testAsRoot(
    'is not root, and the data go where it can reach them when the checkout is private',
    async () => {
      const wished = await aDataDir(0o700);
      const server = await startEmbeddedPostgres({ dataDir: wished, settings });
      removeAfterwards(path.dirname(server.dataDir));
      expect(existsSync(wished)).toBe(false);
      expect(await readFile(`${wished}.location.txt`, 'utf8')).toBe(`${server.dataDir}\n`);
      expect((await stat(server.dataDir)).uid).not.toBe(0);
      await ask(server.url, 'CREATE TABLE kept ()');
      await server.stop();
      const next = await startEmbeddedPostgres({ dataDir: wished, settings });
      expect(next.dataDir).toBe(server.dataDir);
      expect(await ask(next.url, 'SELECT FROM kept')).toEqual([]);
      await next.stop();
    },
  );

  testAsRoot(
    'is an ordinary user when an ordinary user starts, and root then goes on as this user',
    async () => {
      const dataDir = await aDataDir();
      const nobody = { uid: 65_534, gid: 65_534 };
      await chown(path.dirname(path.dirname(dataDir)), nobody.uid, nobody.gid);
      const user = await anotherProcess(dataDir, nobody);
      expect((await stat(dataDir)).uid).toBe(nobody.uid);
      await user.kill();
      const root = await startEmbeddedPostgres({ dataDir, settings });
      expect(root.url).toBe(user.url);
      await root.stop();
    },
  );

  testAsRoot('of an ordinary user is told when the data are root’s', async () => {
    const dataDir = await aDataDir();
    const root = await startEmbeddedPostgres({ dataDir, settings });
    await root.stop();
    await expect(anotherProcess(dataDir, { uid: 65_534, gid: 65_534 })).rejects.toThrow(
      'belong to another account',
    );
  });
});
