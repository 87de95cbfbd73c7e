/** A database for each size of town, on DATABASE_URL's server or on the bundled one, and gone afterwards. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '@mitnand/embedded-postgres';
import pg from 'pg';
import { root } from '../test/run-command.ts';

export interface Databases {
  /** Which server, in words. */
  readonly server: string;
  /** The address of a town with so many open offers; made out of `smaller`, when that is given. */
  townOf(offers: number, smaller?: string): Promise<string>;
  stop(): Promise<void>;
}

/** @throws Error when there is no server, or it lets nobody make databases */
export async function openDatabases(): Promise<Databases> {
  const server = process.env['DATABASE_URL'] ? given(process.env['DATABASE_URL']) : await bundled();
  const made: string[] = [];
  const onServer = (sql: string) => query(server.url, sql).then(({ rows }) => rows as { version: string }[]);
  const [row] = await onServer(`SELECT current_setting('server_version') AS version`);
  return {
    server: `PostgreSQL ${row!.version.split(' ')[0]!} (${server.name})`,
    async townOf(offers, smaller) {
      const name = `mitnand_bench_${process.pid}_${offers}`;
      made.push(name);
      const template = smaller ? ` TEMPLATE ${new URL(smaller).pathname.slice(1)}` : '';
      await onServer(`CREATE DATABASE ${name}${template}`);
      const url = new URL(server.url);
      url.pathname = `/${name}`;
      await fill(url.href, offers);
      return url.href;
    },
    async stop() {
      for (const name of made) await onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await server.stop();
    },
  };
}

/** Runs SQL on a connection of its own. */
export async function query(url: string, sql: string, values: unknown[] = []): Promise<pg.QueryResult> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await client.query(sql, values);
  } finally {
    await client.end();
  }
}

function given(url: string) {
  return { url, name: 'DATABASE_URL', stop: () => Promise.resolve() };
}

async function bundled() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'mitnand-bench-'));
  const server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres') });
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: server.url, name: 'bundled', stop };
}

/** As `npm run demo`. @throws Error with what it printed */
async function fill(databaseUrl: string, offers: number): Promise<void> {
  const program = path.join(root, 'apps/api/dist/fill-demo.js');
  const child = spawn(process.execPath, [program, '--offers', String(offers)], {
    env: { ...process.env, DATABASE_URL: databaseUrl, SECRET_KEY: secretKey },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let printed = '';
  child.stderr.on('data', (part: Buffer) => (printed += part.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`The town of ${offers} offers could not be made:\n${printed}`);
}

/** All processes of a run share a town. */
export const secretKey = 'a long key of towns that live as long as a bench run';
