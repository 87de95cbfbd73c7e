/** For machines that watch over us: is the process alive, can it serve, how is it doing, what does it speak. */
import { setTimeout as wait } from 'node:timers/promises';
import { Controller, Get, Header, type OnModuleDestroy } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { DataSource } from 'typeorm';
import { migrations } from '../../migrations/migrations.ts';
import { DomainError } from '../domain-error.ts';
import { Metrics } from './metrics.ts';
import { Public } from '../http/public.decorator.ts';

const ANSWER_WITHIN_MS = 2_000;

@Controller()
@Public()
export class HealthController implements OnModuleDestroy {
  private stopping = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly schemaHost: GraphQLSchemaHost,
    private readonly metrics: Metrics,
  ) {}

  /** The process runs and its event loop turns. */
  @Get('healthz')
  @Header('cache-control', 'no-store')
  alive() {
    return { status: 'ok' };
  }

  /** Requests may be sent here: the database answers and has the tables this version needs. */
  @Get('readyz')
  @Header('cache-control', 'no-store')
  async ready() {
    if (this.stopping || !(await this.databaseIsReady())) throw new DomainError('UNAVAILABLE');
    return { status: 'ok' };
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @Header('cache-control', 'no-store')
  numbers(): string {
    return this.metrics.exposition();
  }

  @Get('schema.graphql')
  @Header('content-type', 'text/plain; charset=utf-8')
  schema(): string {
    return `${printSchema(lexicographicSortSchema(this.schemaHost.schema))}\n`;
  }

  /** Says at /readyz that this process stops, and lets proxies notice before the server closes. */
  async announceStop(noticedWithinMs: number): Promise<void> {
    this.stopping = true;
    await wait(noticedWithinMs);
  }

  /** Proxies look elsewhere while requests in progress are finished. */
  onModuleDestroy(): void {
    this.stopping = true;
  }

  private async databaseIsReady(): Promise<boolean> {
    const late = Promise.withResolvers<boolean>();
    const timer = setTimeout(() => late.resolve(false), ANSWER_WITHIN_MS);
    const asked = this.dataSource
      .query<{ count: number }[]>('SELECT count(*)::int AS count FROM migrations')
      .then(([row]) => row!.count >= migrations.length)
      .catch(() => false);
    return Promise.race([asked, late.promise]).finally(() => clearTimeout(timer));
  }
}
