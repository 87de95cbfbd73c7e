/** The whole API over HTTP on a database of its own, with a clock that can be set: what API specs start. */
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { AppModule } from '../app.module.ts';
import { SettableClock } from '../platform/clock.ts';
import { type Config, readConfig } from '../platform/config.ts';
import { createServer } from '../platform/http/server.ts';
import { EventReader } from './event-reader.ts';
import { testDatabase } from './test-database.ts';

export interface StartOptions {
  /** Stands at 2026-11-23T08:00:00Z unless given; two APIs may share one. */
  clock?: SettableClock;
  /** Another API's database: two processes of the same town. */
  sharing?: Api;
  /** A migrated database of the spec's own, which outlives the API. */
  databaseUrl?: string;
  /** Modules only this spec needs. */
  modules?: Type[];
  /** Environment variables other than a test's defaults. */
  env?: Record<string, string>;
}

export interface CallOptions {
  /** The client's address, as a proxy would forward it. */
  source?: string;
  /** Accept-Language. */
  language?: string;
  headers?: Record<string, string>;
}

export interface GraphqlError {
  message: string;
  path?: (string | number)[];
  extensions: {
    code: string;
    field?: string;
    values?: Record<string, string | number>;
    detail?: string;
    requestId: string;
  };
}

export interface Answer<Data = any> {
  status: number;
  headers: Headers;
  data: Data;
  errors: GraphqlError[] | undefined;
  /** The code of the first error, if there is one. */
  code: string | undefined;
}

/** Starts the API; call `close()` in `afterAll`. */
export async function startApi(options: StartOptions = {}): Promise<Api> {
  const given = options.databaseUrl ?? options.sharing?.databaseUrl;
  const database = given === undefined ? await testDatabase() : undefined;
  const databaseUrl = given ?? database!.url;
  const clock = options.clock ?? options.sharing?.clock ?? new SettableClock();
  const config = testConfig(databaseUrl, options.env);
  const module = AppModule.with({ config, databaseUrl, clock }, options.modules);
  const app = await createServer(config, module, false);
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
    SECRET_KEY: 'the same long key in each of the specs',
    ...env,
  });
}

export class Api {
  constructor(
    readonly app: NestFastifyApplication,
    /** Without a slash at its end. */
    readonly url: string,
    readonly clock: SettableClock,
    readonly databaseUrl: string,
    /** Stops the API and drops its database. */
    readonly close: () => Promise<void>,
  ) {}

  /** A service of the application, e.g. `api.get(OffersService)`. */
  get<T>(service: Type<T>): T {
    return this.app.get(service, { strict: false });
  }

  /** Runs SQL on the API's database; rows with `snake_case` names. */
  sql<Row = any>(statement: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.get(DataSource).query(statement, parameters);
  }

  /** POSTs an operation and answers whatever came back, errors included. */
  async graphql<Data = any>(
    query: string,
    variables: object = {},
    options: CallOptions = {},
  ): Promise<Answer<Data>> {
    return this.post(JSON.stringify({ query, variables }), options);
  }

  /** The data of an operation that must succeed. @throws Error with the first error's code when it does not. */
  async data<Data = any>(query: string, variables: object = {}, options: CallOptions = {}): Promise<Data> {
    const { data, errors } = await this.graphql<Data>(query, variables, options);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Opens a subscription as a browser would; leaving the loop closes it. */
  subscribe(query: string, variables: object = {}, { source, headers }: CallOptions = {}): EventReader {
    const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) });
    const forwarded = source ? { 'x-forwarded-for': source } : {};
    return new EventReader(`${this.url}/graphql/stream?${parameters.toString()}`, {
      ...forwarded,
      ...headers,
    });
  }

  /** POSTs any body to /graphql. */
  async post<Data = any>(
    body: string,
    { source, language, headers }: CallOptions = {},
  ): Promise<Answer<Data>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(source ? { 'x-forwarded-for': source } : {}),
        ...(language ? { 'accept-language': language } : {}),
        ...headers,
      },
      body,
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: GraphqlError[] };
    const code = errors?.[0]?.extensions.code;
    return { status: response.status, headers: response.headers, data, errors, code };
  }
}
