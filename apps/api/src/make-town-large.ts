/** The steps of `npm run demo`: a database, its tables, the demo town, then as many offers as are wanted. */
import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { AppModule } from './app.module.ts';
import { type Largeness, ManyOffers } from './demo/many/many-offers.service.ts';
import { migrate } from './platform/database/database.ts';
import { openDatabase } from './platform/database/open-database.ts';
import { createServer } from './platform/http/server.ts';
import type { Lifetime } from './platform/lifetime.ts';
import { JsonLogger } from './platform/observing/json-logger.ts';
import type { Config } from './platform/settings/config.ts';

/** Serves nobody; tells what it did line by line. @throws Error that says what to do */
export async function makeTownLarge(
  config: Config,
  largeness: Largeness,
  { onStop }: Pick<Lifetime, 'onStop'>,
  say: (line: string) => void,
): Promise<void> {
  const logger = new JsonLogger(config.logLevel);
  Logger.overrideLogger(logger);
  const database = await openDatabase(config);
  onStop(() => database.stop());
  await migrate(database.url);
  const app = await createServer(config, AppModule.with({ config, databaseUrl: database.url }), logger);
  onStop(() => app.close());
  // Fills the demo town as every start does.
  await app.init();
  const made = await app
    .get(ManyOffers, { strict: false })
    .fill(largeness, (count) => say(`${count} offers …`));
  say(`${made} offers are new; now there are at least ${largeness.offers} open ones.`);
}
