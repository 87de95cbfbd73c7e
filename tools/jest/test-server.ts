/** The PostgreSQL server that tests clone their databases from. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

/** A server ready for tests. `templateUrl` names the migrated database that each test file clones. */
export interface TestServer {
  templateUrl: string;
  /** Stops a throwaway server; on a server of someone else's it drops the template. */
  stop(): Promise<void>;
}

/**
 * Makes a migrated template database on the server at `url` (PostgreSQL 15 or newer; the account needs CREATEDB
 * and the right to create the extensions), or on a throwaway server when no `url` is given.
 */
export async function startTestServer(url?: string): Promise<TestServer> {
  const server = url ? { url, stop: async () => {} } : await startThrowaway();
  const name = `mitnand_template_${randomBytes(4).toString('hex')}`;
  const template = new URL(server.url);
  template.pathname = `/${name}`;
  try {
    await execute(server.url, `CREATE DATABASE ${name}`);
    await migrate(template.href);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    templateUrl: template.href,
    async stop() {
      if (url) await execute(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await server.stop();
    },
  };
}

async function startThrowaway(): Promise<{ url: string; stop(): Promise<void> }> {
  const { throwawayPostgres } = await import('../../libs/embedded-postgres/src/embedded-postgres.ts');
  return throwawayPostgres();
}

async function execute(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** In a process of its own, because the API's entities carry decorators, which need a compiler (see with-decorators.mjs). */
async function migrate(url: string): Promise<void> {
  const decorators = path.join(import.meta.dirname, 'with-decorators.mjs');
  const script = path.join(import.meta.dirname, 'migrate.ts');
  const args = ['--conditions=@mitnand/source', '--import', decorators, script, url];
  await promisify(execFile)(process.execPath, args, { env: { ...process.env, NODE_OPTIONS: '' } });
}
