/** What every feature may use: settings, clock, database, GraphQL. It knows no feature. */
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { ApolloDriver } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessGuard } from './access.guard.ts';
import { ChangeNotices } from './change-notices.ts';
import { Clock } from './clock.ts';
import { Config } from './config.ts';
import { dataSourceOptions } from './database.ts';
import { graphqlOptions } from './graphql/graphql-options.ts';
import { InputPipe } from './graphql/input.pipe.ts';
import { RequestContexts } from './graphql/request-context.ts';
import { FailuresFilter } from './http/failures.filter.ts';
import { Secrets } from './secrets.ts';
import { SubscriptionsController } from './subscriptions.controller.ts';
import { Transactions } from './transaction.ts';

export interface PlatformOptions {
  readonly config: Config;
  /** Where the tables are; without it nothing connects, as when only the schema is wanted. */
  readonly databaseUrl?: string | undefined;
  /** A test's own clock. */
  readonly clock?: Clock | undefined;
}

const services = [ChangeNotices, RequestContexts, Secrets, Transactions];

@Global()
@Module({})
export class PlatformModule {
  static with({ config, databaseUrl, clock }: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions(databaseUrl ?? 'postgres://localhost', config.databasePool),
          autoLoadEntities: true,
          manualInitialization: databaseUrl === undefined,
          retryAttempts: 3,
          retryDelay: 1_000,
          verboseRetryLog: false,
        }),
        GraphQLModule.forRootAsync({
          driver: ApolloDriver,
          inject: [Config, RequestContexts],
          useFactory: (settings: Config, contexts: RequestContexts) => graphqlOptions(settings, contexts, []),
        }),
      ],
      controllers: [SubscriptionsController],
      providers: [
        { provide: Config, useValue: config },
        { provide: Clock, useValue: clock ?? new Clock() },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useClass: InputPipe },
        { provide: APP_FILTER, useClass: FailuresFilter },
        ...services,
      ],
      exports: [Config, Clock, ...services],
    };
  }
}
