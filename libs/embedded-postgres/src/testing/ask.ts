/** Questions of specs to a server. */
import pg from 'pg';
import { runningServer } from '../running-server.ts';

/** Runs one statement on a connection of its own. */
export async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** The process id of the server that runs on the folder. */
export async function serverPid(dataDir: string): Promise<number> {
  return (await runningServer(dataDir))!.pid;
}
