/** The database of this town: the one DATABASE_URL names, else the bundled PostgreSQL. */
import path from 'node:path';
import type { Config } from '../settings/config.ts';

export interface OpenDatabase {
  readonly url: string;
  /** Gives the bundled server back; does nothing to a server of somebody else's. */
  stop(): Promise<void>;
}

/** Finds or starts it. @throws Error that says what to do */
export async function openDatabase({ databaseUrl, dataDir }: Config): Promise<OpenDatabase> {
  if (databaseUrl !== undefined) return { url: databaseUrl, stop: async () => undefined };
  const { startEmbeddedPostgres } = await import('@mitnand/embedded-postgres');
  return startEmbeddedPostgres({ dataDir: path.join(dataDir, 'postgres') });
}
