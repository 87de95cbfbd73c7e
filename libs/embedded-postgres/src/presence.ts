/** Who uses the server: counted by the server itself, so that a killed process counts no more at once. */
import pg from 'pg';

/** Our being there, as a connection that holds a shared advisory lock. */
export interface Presence {
  /** False once we have left or the server has ended the connection. */
  readonly here: boolean;
  /** Ends it; true when nobody else is there any more. */
  leave(): Promise<boolean>;
}

const LOCK = 7_061_804;

/**
 * Registers with the server. Joining, leaving and stopping happen under the start lock, so nobody comes in between.
 * @param url of the `postgres` database, the same for all: advisory locks belong to a database.
 * @param onLost called once when the server ends the connection.
 */
export async function joinServer(url: string, onLost: () => void): Promise<Presence> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'mitnand presence',
    keepAlive: true,
  });
  let here = true;
  const lost = (): void => {
    if (!here) return;
    here = false;
    onLost();
  };
  client.on('error', lost);
  client.on('end', lost);
  await client.connect();
  await client.query('SELECT pg_advisory_lock_shared($1)', [LOCK]);
  return {
    get here() {
      return here;
    },
    async leave() {
      if (!here) return false;
      here = false;
      await client.query('SELECT pg_advisory_unlock_shared($1)', [LOCK]);
      const { rows } = await client.query<{ last: boolean }>('SELECT pg_try_advisory_lock($1) AS last', [
        LOCK,
      ]);
      await client.end();
      return rows[0]!.last;
    },
  };
}
