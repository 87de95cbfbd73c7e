/** The steps of a start: a database (the bundled one unless DATABASE_URL names another), its tables, the town, the server. */
import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { AppModule } from './app.module.ts';
import type { Config } from './platform/settings/config.ts';
import { hasMailbox, serveMailbox } from './messages/mailbox/serve-mailbox.ts';
import { TownService } from './places/town/town.service.ts';
import { migrate } from './platform/database/database.ts';
import { greeting, publicAddress } from './platform/http/port.ts';
import { createServer } from './platform/http/server.ts';
import type { Lifetime } from './platform/lifetime.ts';
import { HealthController } from './platform/observing/health.controller.ts';
import { JsonLogger } from './platform/observing/json-logger.ts';
import { openDatabase } from './platform/database/open-database.ts';
import { serveWebPages } from './platform/pages/web-pages.ts';
import { FirstAdmin } from './team/links/first-admin.ts';

/** Connections that may wait to be accepted; a thousand people may tap at the same second. */
const BACKLOG = 4_096;
/** Proxies ask /readyz every two seconds (deploy/Caddyfile); a request sent to a closing server could be lost. */
const PROXIES_NOTICE_WITHIN_MS = 3_000;

/** Serves until the lifetime ends; answers what to say at the terminal. @throws Error that says what to do */
export async function serveTown(config: Config, { logTo, onStop }: Lifetime): Promise<string> {
  const logger = new JsonLogger(config.logLevel);
  Logger.overrideLogger(logger);
  logTo(logger);
  const database = await openDatabase(config);
  onStop(() => database.stop());
  const migrated = await migrate(database.url);
  if (migrated.length > 0) logger.log({ msg: 'tables brought up to date', migrated });
  const app = await createServer(config, AppModule.with({ config, databaseUrl: database.url }), logger);
  onStop(() => app.close());
  onStop(() => app.get(HealthController).announceStop(config.production ? PROXIES_NOTICE_WITHIN_MS : 0));
  serveMailbox(app, () => app.get(TownService).zone());
  await serveWebPages(app);
  await app.listen({ port: config.port, host: config.host, backlog: BACKLOG });
  const listensAt = await app.getUrl();
  const firstAdminLink = await app.get(FirstAdmin).link(publicAddress(listensAt, config));
  return greeting(listensAt, config, { firstAdminLink, mailbox: hasMailbox(config) });
}
