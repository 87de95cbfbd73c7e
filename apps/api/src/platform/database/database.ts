/** How the API reaches PostgreSQL: connection settings, the oldest version it takes, and migrations. */
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { DataSource, type DataSourceOptions, MigrationExecutor } from 'typeorm';
import { isConnectionLost, isRepeatable } from './database-errors.ts';
import { migrations } from '../../migrations/migrations.ts';
import { SnakeNaming } from './snake-naming.ts';
import { SqlLogger } from './sql-logger.ts';
import { temporalTypes } from './temporal-columns.ts';
import { SILENT_FOR_MS, WatchedClient } from './watched-client.ts';

const OLDEST_VERSION = 15;
/** Any number of our own; replicas that start at once wait for each other on it. */
const MIGRATION_LOCK = 4_671_001;
const WAIT_FOR_SERVER_MS = 30_000;

/** How long a migration waits for the lock of a table, how long it then lets all others go first, and when it gives up. */
const USUAL_PATIENCE = { lockMs: 3_000, pauseMs: 2_000, giveUpMs: 300_000 };

/** Settings of the main pool. Reads go to the primary too; `find*` never chooses a replica by itself. */
export function dataSourceOptions(url: string, poolSize = 10) {
  return {
    type: 'postgres',
    url,
    entities: [],
    applicationName: 'mitnand',
    poolSize,
    namingStrategy: new SnakeNaming(),
    installExtensions: false,
    maxQueryExecutionTime: 500,
    logging: ['error', 'warn'],
    logger: new SqlLogger(),
    extra: {
      types: temporalTypes,
      Client: WatchedClient,
      // How long to wait for one of the pool to come free: a crowd of a thousand needs a while.
      connectionTimeoutMillis: 20_000,
      // Given back before the watch takes them for dead.
      idleTimeoutMillis: SILENT_FOR_MS - 1_000,
      statement_timeout: SILENT_FOR_MS - 1_000,
      idle_in_transaction_session_timeout: 15_000,
      keepAlive: true,
      // Here and not with each transaction, which would be a round trip more under the lock of a date.
      options: '-c default_transaction_isolation=read\\ committed',
    },
  } satisfies DataSourceOptions;
}

/**
 * Brings the tables of this database up to date, once, however many replicas start together; answers the names of
 * the migrations it ran. Whoever wants a table waits behind a migration that waits for it: so it steps back, and comes again.
 * @throws Error with a clear text when the server is older than PostgreSQL 15 or stays out of reach for 30 s.
 */
export async function migrate(url: string, patience = USUAL_PATIENCE): Promise<string[]> {
  const lock = await connectPatiently(url);
  try {
    await refuseOldServer(lock);
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await steppingBack(url, patience);
  } finally {
    await lock.end();
  }
}

async function steppingBack(
  url: string,
  { lockMs, pauseMs, giveUpMs }: typeof USUAL_PATIENCE,
): Promise<string[]> {
  const { extra, ...options } = dataSourceOptions(url, 2);
  const dataSource = new DataSource({
    ...options,
    extra: { ...extra, Client: pg.Client, statement_timeout: 0, lock_timeout: lockMs },
    migrations,
  });
  await dataSource.initialize();
  try {
    const before = await namesOf(dataSource);
    await runMigrations(dataSource, pauseMs, performance.now() + giveUpMs);
    return (await namesOf(dataSource)).filter((name) => !before.includes(name));
  } finally {
    await dataSource.destroy();
  }
}

/** Each is a transaction: one that stepped back has left nothing, and those before it stay. */
async function runMigrations(dataSource: DataSource, pauseMs: number, giveUpAt: number): Promise<void> {
  for (;;) {
    try {
      await dataSource.runMigrations({ transaction: 'each' });
      return;
    } catch (error) {
      if (!isRepeatable(error) || performance.now() > giveUpAt) throw error;
      await wait(pauseMs);
    }
  }
}

/** Of those that have run. */
async function namesOf(dataSource: DataSource): Promise<string[]> {
  const run = await new MigrationExecutor(dataSource).getExecutedMigrations();
  return run.map(({ name }) => name).reverse();
}

/** The server may still be starting, as in `docker compose up`. */
async function connectPatiently(url: string): Promise<pg.Client> {
  const giveUpAt = performance.now() + WAIT_FOR_SERVER_MS;
  for (;;) {
    const client = new pg.Client({ connectionString: url, application_name: 'mitnand-migrate' });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (!isConnectionLost(error) || performance.now() > giveUpAt) throw unreachable(error);
      await wait(500);
    }
  }
}

/** Says what is wrong without the address, which holds the password. */
function unreachable(error: unknown): Error {
  const reason = (error as { code?: string }).code ?? (error as Error).message;
  return new Error(
    `PostgreSQL cannot be reached (${reason}). Is DATABASE_URL right and the server running?`,
    {
      cause: error,
    },
  );
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: string; text: string }>(
    `SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS text`,
  );
  const [version] = rows;
  if (version && Number(version.number) < OLDEST_VERSION * 10_000) {
    throw new Error(
      `Mitnand needs PostgreSQL ${OLDEST_VERSION} or newer; DATABASE_URL leads to ${version.text}.`,
    );
  }
}
