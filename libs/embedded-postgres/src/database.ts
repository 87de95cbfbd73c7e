/** The product's own database in the server. */
import pg from 'pg';
import { SUPERUSER } from './cluster.ts';

/** Makes the database if it is missing. To be called under the start lock. */
export async function ensureDatabase(maintenanceUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: maintenanceUrl });
  // The server may end the session between two statements; the next one then says so.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [SUPERUSER]);
    if (!rowCount) await client.query(`CREATE DATABASE ${SUPERUSER}`);
  } finally {
    await client.end();
  }
}
