/** One log line and one measurement for each GraphQL operation: which, how long, with which code; never its contents. */
import type { ApolloServerPlugin } from '@apollo/server';
import { Logger } from '@nestjs/common';
import { type FormattedExecutionResult, Kind, type OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import type { Metrics } from './metrics.ts';

const logger = new Logger('Operations');

interface Executed {
  readonly operation: OperationDefinitionNode | undefined;
  readonly result: FormattedExecutionResult | undefined;
  readonly requestId: string;
  /** By `performance.now()`. */
  readonly started: number;
}

/** Watches the Apollo server. */
export function operationObserver(metrics: Metrics): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      const started = performance.now();
      return {
        async willSendResponse({ operation, response, contextValue: { requestId } }) {
          const result = response.body?.kind === 'single' ? response.body.singleResult : undefined;
          observeOperation(metrics, { operation, result, requestId, started });
        },
      };
    },
  };
}

/** Notes an operation that was executed. */
export function observeOperation(
  metrics: Metrics,
  { operation, result, requestId, started }: Executed,
): void {
  const seconds = (performance.now() - started) / 1_000;
  const name = operation ? nameOf(operation) : 'invalid';
  const code = codeOf(result?.errors);
  metrics.count('mitnand_operations_total', { operation: name, code });
  metrics.observe('mitnand_operation_seconds', { operation: name }, seconds);
  logger.log({ msg: 'operation', requestId, operation: name, code, ms: Math.round(seconds * 1_000) });
}

/** Notes an operation whose answer was still in memory. */
export function observeKeptAnswer(metrics: Metrics, operation: string, requestId: string): void {
  metrics.count('mitnand_operations_total', { operation, code: 'OK' });
  metrics.count('mitnand_kept_answers_total', { operation });
  logger.log({ msg: 'operation', requestId, operation, code: 'OK', kept: true });
}

/** By its first field of the schema: names given by clients would make endless series, and could say anything. */
export function nameOf({ operation, selectionSet }: OperationDefinitionNode): string {
  const first = selectionSet.selections.find((node) => node.kind === Kind.FIELD);
  return `${operation} ${first?.name.value ?? 'fragment'}`;
}

function codeOf(errors: FormattedExecutionResult['errors']): string {
  const code = errors?.[0]?.extensions?.['code'];
  return errors ? (typeof code === 'string' ? code : 'INTERNAL') : 'OK';
}
