/** Starts Mitnand: a database (the bundled one unless DATABASE_URL names another), its tables, the town, the server. */
import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { AppModule } from './app.module.ts';
import { type Config, ConfigError, readConfig } from './platform/config.ts';
import { migrate } from './platform/database.ts';
import { createServer } from './platform/http/server.ts';
import { JsonLogger } from './platform/observing/json-logger.ts';
import { serveWebPages } from './platform/pages/web-pages.ts';
import { openDatabase } from './platform/open-database.ts';
import { greeting, refuseTakenPort } from './platform/http/port.ts';
import { type Lifetime, untilStopped } from './platform/lifetime.ts';

const lifetime = untilStopped();
try {
  await start(readConfig(), lifetime);
} catch (error) {
  process.stderr.write(`${complaint(error)}\n`);
  await lifetime.stop(1);
}

async function start(config: Config, { logTo, onStop }: Lifetime): Promise<void> {
  const logger = new JsonLogger(config.logLevel);
  Logger.overrideLogger(logger);
  logTo(logger);
  await refuseTakenPort(config);
  const database = await openDatabase(config);
  onStop(() => database.stop());
  const migrated = await migrate(database.url);
  if (migrated.length > 0) logger.log({ msg: 'tables brought up to date', migrated });
  const app = await createServer(config, AppModule.with({ config, databaseUrl: database.url }), logger);
  onStop(() => app.close());
  await serveWebPages(app);
  await app.init();
  await app.listen(config.port, config.host);
  process.stdout.write(greeting(await app.getUrl(), config));
}

/** What somebody at a terminal can act on; a stack only for what nobody expected. */
function complaint(error: unknown): string {
  if (error instanceof ConfigError) return `Mitnand cannot start with these settings:\n${error.message}`;
  return `Mitnand could not start. ${error instanceof Error ? error.message : String(error)}`;
}
