/** The whole API over HTTP on a database of its own, with a clock that can be set: what API specs start. */
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RouteOptions } from 'fastify';
import { DataSource } from 'typeorm';
import { AppModule, features } from '../../app.module.ts';
import { SettableClock } from '../../platform/time/clock.ts';
import { type Config, readConfig } from '../../platform/settings/config.ts';
import { createServer } from '../../platform/http/server.ts';
import { serveMailbox } from '../../messages/mailbox/serve-mailbox.ts';
import { serveWebPages } from '../../platform/pages/web-pages.ts';
import { GraphqlClient } from './graphql-client.ts';
import { testDatabase } from './test-database.ts';

export interface StartOptions {
  /** Stands at 2026-11-23T08:00:00Z unless given; two APIs may share one. */
  clock?: SettableClock;
  /** Another API's database: two processes of the same town. */
  sharing?: Api;
  /** A migrated database of the spec's own, which outlives the API. */
  databaseUrl?: string;
  /** Whether limits across requests hold; off unless said, as all requests of a spec come from one address. */
  limits?: boolean;
  /** Instead of the town's features: what a spec of the platform needs. */
  features?: Type[];
  /** Beside them: what only this spec needs. */
  modules?: Type[];
  /** A built web app to be served as well. */
  webFolder?: string;
  /** Whether the demo’s mailbox is served as well, where the settings allow it. */
  mailbox?: boolean;
  /** Told of every route that is served, also of those without a controller. */
  onRoute?: (route: RouteOptions) => void;
  /** Environment variables other than a test's defaults. */
  env?: Record<string, string>;
}

/** Starts the API; call `close()` in `afterAll`. */
export async function startApi(options: StartOptions = {}): Promise<Api> {
  const given = options.databaseUrl ?? options.sharing?.databaseUrl;
  const database = given === undefined ? await testDatabase() : undefined;
  const databaseUrl = given ?? database!.url;
  const clock = options.clock ?? options.sharing?.clock ?? new SettableClock();
  const config = testConfig(databaseUrl, options.env);
  const platform = { config, databaseUrl, clock, limits: options.limits ?? false };
  const module = AppModule.with(platform, [...(options.features ?? features), ...(options.modules ?? [])]);
  const app = await createServer(config, module, false);
  if (options.onRoute) app.getHttpAdapter().getInstance().addHook('onRoute', options.onRoute);
  if (options.webFolder) await serveWebPages(app, options.webFolder);
  if (options.mailbox) serveMailbox(app, () => Promise.resolve('Europe/Berlin'));
  await app.listen(0, '127.0.0.1');
  return new Api(app, await app.getUrl(), clock, databaseUrl, async () => {
    await app.close();
    await database?.drop();
  });
}

function testConfig(databaseUrl: string, env: Record<string, string> = {}): Config {
  return readConfig({
    NODE_ENV: 'test',
    PORT: '0',
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: '6',
    JOBS: '0',
    SECRET_KEY: 'the same long key in each of the specs',
    ...env,
  });
}

export class Api extends GraphqlClient {
  constructor(
    readonly app: NestFastifyApplication,
    url: string,
    readonly clock: SettableClock,
    readonly databaseUrl: string,
    /** Stops the API and drops its database. */
    readonly close: () => Promise<void>,
  ) {
    super(url);
  }

  /** A service of the application, e.g. `api.get(OffersService)`. */
  get<T>(service: Type<T>): T {
    return this.app.get(service, { strict: false });
  }

  /** Runs SQL on the API's database; rows with `snake_case` names. */
  sql<Row = any>(statement: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.get(DataSource).query(statement, parameters);
  }
}
