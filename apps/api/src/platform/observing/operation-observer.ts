/** One log line and one measurement for each GraphQL operation: which, how long, with which code; never its contents. */
import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { Logger } from '@nestjs/common';
import { Kind, type OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import type { Metrics } from './metrics.ts';

const logger = new Logger('Operations');

/** Watches the Apollo server. */
export function operationObserver(metrics: Metrics): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      const started = performance.now();
      return {
        async willSendResponse(context) {
          const seconds = (performance.now() - started) / 1_000;
          const operation = context.operation ? nameOf(context.operation) : 'invalid';
          const code = codeOf(context);
          metrics.count('mitnand_operations_total', { operation, code });
          metrics.observe('mitnand_operation_seconds', { operation }, seconds);
          const { requestId } = context.contextValue;
          logger.log({ msg: 'operation', requestId, operation, code, ms: Math.round(seconds * 1_000) });
        },
      };
    },
  };
}

/** By its first field of the schema: names given by clients would make endless series, and could say anything. */
function nameOf({ operation, selectionSet }: OperationDefinitionNode): string {
  const first = selectionSet.selections.find((node) => node.kind === Kind.FIELD);
  return `${operation} ${first?.name.value ?? 'fragment'}`;
}

function codeOf({ response }: GraphQLRequestContext<RequestContext>): string {
  const errors = response.body?.kind === 'single' ? response.body.singleResult.errors : undefined;
  const code = errors?.[0]?.extensions?.['code'];
  return errors ? (typeof code === 'string' ? code : 'INTERNAL') : 'OK';
}
