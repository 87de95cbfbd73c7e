/** How GraphQL is served: limits before work, errors without insides, one context per request. */
import type { ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  OperationTypeNode,
} from 'graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../settings/config.ts';
import { DomainError, ErrorCode } from '../domain-error.ts';
import { refuseCostly } from './document-cost.ts';
import { formatError } from './error-format.ts';
import type { RequestContext, RequestContexts } from './request-context.ts';

/** Lexer tokens of a document; our largest page needs about 500. */
export const MOST_TOKENS = 2_000;

/** Cache hints cost work on every field and nobody reads them; reports to Apollo's service shall never be switched on. */
const OFF = [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginUsageReportingDisabled()];

/** Settings of the Apollo server under /graphql. */
export function graphqlOptions(
  config: Config,
  contexts: RequestContexts,
  plugins: ApolloServerPlugin<RequestContext>[],
): ApolloDriverConfig {
  return {
    driver: ApolloDriver,
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    buildSchemaOptions: { orphanedTypes: [ErrorCode] },
    graphiql: false,
    introspection: !config.production,
    hideSchemaDetailsFromClientErrors: config.production,
    includeStacktraceInErrorResponses: false,
    autoTransformHttpErrors: false,
    stopOnApplicationShutdown: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    formatError,
    context: (request: FastifyRequest, reply: FastifyReply) => contexts.of(request.facts, { reply }),
    plugins: [...OFF, operationLimits as ApolloServerPlugin, ...(plugins as ApolloServerPlugin[])],
  };
}

/** Runs once variables are known, because `first: $n` decides what a list costs. */
const operationLimits: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        try {
          // Answers here are single; events come from /graphql/stream.
          if (operation?.operation === OperationTypeNode.SUBSCRIPTION) throw new DomainError('BAD_QUERY');
          if (operation) refuseCostly(schema, fragmentsOf(document), operation, request.variables ?? {});
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          throw new GraphQLError(error.code, { originalError: error, extensions: { http: { status: 400 } } });
        }
      },
    };
  },
};

/** The fragments of a document by name. */
export function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}
