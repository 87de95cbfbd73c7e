/** Before a run of database specs: a PostgreSQL server with a migrated template database, named by TEST_POSTGRES_URL. */
import { startTestServer } from './test-server.ts';

export default async function startPostgres() {
  if (process.env.TEST_POSTGRES_URL) return;
  const server = await startTestServer(process.env.TEST_DATABASE_URL);
  process.env.TEST_POSTGRES_URL = server.templateUrl;
  globalThis.testServer = server;
}
