/** What every feature may use: settings, clock, database, GraphQL. It knows no feature. */
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { ApolloDriver } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessGuard } from './http/access.guard.ts';
import { ChangeNotices } from './live/change-notices.ts';
import { Clock } from './time/clock.ts';
import { Config } from './settings/config.ts';
import { dataSourceOptions } from './database/database.ts';
import { graphqlOptions } from './graphql/graphql-options.ts';
import { InputPipe } from './graphql/input.pipe.ts';
import { RequestContexts } from './graphql/request-context.ts';
import { FailuresFilter } from './http/failures.filter.ts';
import { Visits } from './http/visit.ts';
import { HealthController } from './observing/health.controller.ts';
import { Jobs } from './jobs.ts';
import { Metrics } from './observing/metrics.ts';
import { Traffic } from './observing/traffic.ts';
import { operationObserver } from './observing/operation-observer.ts';
import { LIMITS_HOLD, RateLimits } from './rate-limits.ts';
import { Secrets } from './settings/secrets.ts';
import { AnswerMemory } from './stored/answer-memory.ts';
import { StoredDocuments } from './stored/stored-documents.ts';
import { SubscriptionsController } from './live/subscriptions.controller.ts';
import { Transactions } from './transactions/transaction.ts';
import { Turns } from './transactions/turns.ts';

export interface PlatformOptions {
  readonly config: Config;
  /** Where the migrated tables are. */
  readonly databaseUrl: string;
  /** A test's own clock. */
  readonly clock?: Clock | undefined;
  /** False in specs that book more from one address than a town would. */
  readonly limits?: boolean | undefined;
}

const services = [
  AnswerMemory,
  ChangeNotices,
  Jobs,
  Metrics,
  RateLimits,
  RequestContexts,
  Secrets,
  StoredDocuments,
  Traffic,
  Transactions,
  Turns,
  Visits,
];

@Global()
@Module({})
export class PlatformModule {
  static with({ config, databaseUrl, clock, limits = true }: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions(databaseUrl, config.databasePool),
          autoLoadEntities: true,
          retryAttempts: 3,
          retryDelay: 1_000,
          verboseRetryLog: false,
        }),
        GraphQLModule.forRootAsync({
          driver: ApolloDriver,
          inject: [Config, RequestContexts, Metrics],
          useFactory: (settings: Config, contexts: RequestContexts, metrics: Metrics) =>
            graphqlOptions(settings, contexts, [operationObserver(metrics)]),
        }),
      ],
      controllers: [HealthController, SubscriptionsController],
      providers: [
        { provide: Config, useValue: config },
        { provide: Clock, useValue: clock ?? new Clock() },
        { provide: LIMITS_HOLD, useValue: limits },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useClass: InputPipe },
        { provide: APP_FILTER, useClass: FailuresFilter },
        ...services,
      ],
      exports: [Config, Clock, ...services],
    };
  }
}
