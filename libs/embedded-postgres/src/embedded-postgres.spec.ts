/** What the bundled PostgreSQL offers, and what it refuses. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { ask } from './testing/ask.ts';
import { aDataDir } from './testing/folders.ts';

const settings = 'throwaway';

describe('the bundled PostgreSQL', () => {
  test('gives a UTF-8 database that can sort in German and has the extensions', async () => {
    const server = await startEmbeddedPostgres({ dataDir: await aDataDir(), settings });
    const sorted = `SELECT string_agg(name, ' ' ORDER BY name COLLATE "de-x-icu") AS names,
      current_setting('server_encoding') AS encoding, current_database() AS database
      FROM unnest(ARRAY['Zoo', 'Ärzte', 'Arm']) AS name`;
    expect(await ask(server.url, sorted)).toEqual([
      { names: 'Arm Ärzte Zoo', encoding: 'UTF8', database: 'mitnand' },
    ]);
    for (const extension of ['btree_gist', 'pg_trgm', 'unaccent'])
      await ask(server.url, `CREATE EXTENSION ${extension}`);
    await server.stop();
  });

  test('keeps its data from one start to the next', async () => {
    const dataDir = await aDataDir();
    const first = await startEmbeddedPostgres({ dataDir });
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.stop();
    const second = await startEmbeddedPostgres({ dataDir });
    expect(await ask(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    await second.stop();
  });

  test('starts where an initdb was killed half-way', async () => {
    const dataDir = await aDataDir();
    await mkdir(`${dataDir}.new-killed`, { recursive: true });
    await writeFile(path.join(`${dataDir}.new-killed`, 'PG_VERSION'), '18\n');
    const server = await startEmbeddedPostgres({ dataDir, settings });
    expect(existsSync(`${dataDir}.new-killed`)).toBe(false);
    await server.stop();
  });

  test('refuses the data of another major version with what to do', async () => {
    const dataDir = await aDataDir();
    await mkdir(dataDir, { recursive: true });
    await writeFile(path.join(dataDir, 'PG_VERSION'), '15\n');
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow(
      /made by PostgreSQL 15, the bundled one is 18: dump it/,
    );
  });

  test('writes no personal data to its log', async () => {
    const server = await startEmbeddedPostgres({ dataDir: await aDataDir(), settings });
    await ask(
      server.url,
      `CREATE TABLE contacts (email text UNIQUE); INSERT INTO contacts VALUES ('erika@example.org')`,
    );
    await expect(ask(server.url, `INSERT INTO contacts VALUES ('erika@example.org')`)).rejects.toThrow(
      'unique',
    );
    await server.stop();
    const log = await readFile(path.join(server.dataDir, 'server.log'), 'utf8');
    expect(log).toContain('duplicate key value');
    expect(log).not.toContain('erika');
  });
});
