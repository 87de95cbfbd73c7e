/** A private database for one test file, cloned from the migrated template of the run. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** `url` names the clone; `drop` throws it away with every connection that is still open. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** Clones the template that TEST_POSTGRES_URL names (set by tools/jest/start-postgres.mjs) in about 15 ms. */
export async function testDatabase(): Promise<TestDatabase> {
  const template = new URL(templateUrl());
  const name = `test_${randomBytes(6).toString('hex')}`;
  const clone = new URL(template);
  clone.pathname = `/${name}`;
  const source = template.pathname.slice(1);
  await onServer(template, `CREATE DATABASE ${name} TEMPLATE ${source} STRATEGY FILE_COPY`);
  return { url: clone.href, drop: () => onServer(template, `DROP DATABASE ${name} WITH (FORCE)`) };
}

function templateUrl(): string {
  const url = process.env['TEST_POSTGRES_URL'];
  if (!url)
    throw new Error('TEST_POSTGRES_URL is missing: give the spec a Jest preset with { database: true }.');
  return url;
}

async function onServer(template: URL, sql: string): Promise<void> {
  const maintenance = new URL(template);
  maintenance.pathname = '/postgres';
  const client = new pg.Client(maintenance.href);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
