/** Starts the PostgreSQL that comes with npm, so that Mitnand can be tried without installing a database. */
import { superuserUrl, SUPERUSER } from './cluster.ts';
import { placeFor } from './place.ts';
import type { Settings } from './settings.ts';
import { SharedServer } from './shared-server.ts';

export type { Settings } from './settings.ts';
export { freePort } from './free-port.ts';
export { throwawayPostgres } from './throwaway-postgres.ts';

/** A server we may use until we stop it. */
export interface EmbeddedPostgres {
  /** Address of the database `mitnand` for the superuser; stays the same while we use it, even after a crash. */
  url: string;
  port: number;
  /** Where the data really lie: elsewhere than wished when the server's account can't enter the checkout. */
  dataDir: string;
  /** Gives the server back; the last process that does so stops it. Resolves when that is done. */
  stop(): Promise<void>;
}

/**
 * Uses the server of the data folder: adopts one that runs (also after kill -9 of its starter), else starts it, and makes the
 * folder and the database when missing. Processes that use the same folder share one server. If it crashes it is started again.
 * @throws Error with what to do when this system can't run it.
 */
export async function startEmbeddedPostgres(options: {
  dataDir: string;
  settings?: Settings;
}): Promise<EmbeddedPostgres> {
  const place = await placeFor(options.dataDir);
  const server = new SharedServer(place, options.settings ?? 'durable');
  await server.join();
  const url = await superuserUrl(place.dataDir, server.port, SUPERUSER);
  return { url, port: server.port, dataDir: place.dataDir, stop: () => server.leave() };
}
