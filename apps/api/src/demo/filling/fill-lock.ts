/** Lets one process at a time fill the demo town; the others wait and then find everything done. */
import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';

/** Any number of our own. The lock goes with its connection, so a killed process leaves none behind. */
const FILL_LOCK = 4_671_002;
/** Asked again and again: a query that waits would run into the timeout of statements. */
const ASK_AGAIN_MS = 200;

@Injectable()
export class FillLock {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` while no other process does. */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    // A connection of its own: the pool gives up those that are silent for as long as filling takes.
    const { url } = this.dataSource.options as { url?: string };
    const client = new pg.Client({
      connectionString: url,
      application_name: 'mitnand-demo',
      keepAlive: true,
    });
    client.on('error', () => undefined);
    await client.connect();
    try {
      while (!(await tryLock(client))) await wait(ASK_AGAIN_MS);
      return await work();
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

async function tryLock(client: pg.Client): Promise<boolean> {
  const sql = 'SELECT pg_try_advisory_lock($1) AS mine';
  const { rows } = await client.query<{ mine: boolean }>(sql, [FILL_LOCK]);
  return rows[0]!.mine;
}
