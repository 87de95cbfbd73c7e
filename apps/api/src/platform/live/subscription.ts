/** Opens a subscription under the same rules as /graphql: validated, bounded, without introspection, errors masked. */
import {
  createSourceEventStream,
  type DocumentNode,
  execute,
  type ExecutionResult,
  type FormattedExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { DomainError } from '../domain-error.ts';
import { refuseCostly } from '../graphql/document-cost.ts';
import { refusalOf } from '../graphql/error-format.ts';
import { fragmentsOf, MOST_TOKENS } from '../graphql/graphql-options.ts';
import { masked } from '../graphql/masked-result.ts';
import { readVariables } from '../graphql/read-variables.ts';
import type { RequestContext } from '../graphql/request-context.ts';

type Results = AsyncGenerator<FormattedExecutionResult, void, void>;

interface Request {
  query?: unknown;
  variables?: unknown;
  operationName?: unknown;
}

/**
 * The results of a subscription, one for each event. `newContext` is asked anew for every event, so that no loader
 * answers with what was true at an earlier one.
 * @throws DomainError BAD_QUERY, BAD_INPUT, QUERY_TOO_LARGE, or what the resolver refused with
 */
export async function openSubscription(
  schema: GraphQLSchema,
  request: Request,
  newContext: () => RequestContext,
): Promise<Results> {
  const document = readDocument(schema, request.query);
  const variableValues = readVariables(request.variables);
  const operationName = typeof request.operationName === 'string' ? request.operationName : undefined;
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) throw new DomainError('BAD_QUERY');
  refuseCostly(schema, fragmentsOf(document), operation, variableValues);
  const args = { schema, document, operationName, variableValues };
  const events = await createSourceEventStream({ ...args, contextValue: newContext() });
  if (!(Symbol.asyncIterator in events)) throw refusalIn(events);
  return resultsOf(events, (rootValue) => execute({ ...args, rootValue, contextValue: newContext() }));
}

async function* resultsOf(
  events: AsyncIterable<unknown>,
  resultOf: (event: unknown) => ExecutionResult | Promise<ExecutionResult>,
): Results {
  try {
    for await (const event of events) yield masked(await resultOf(event));
  } catch (error) {
    yield masked({ errors: [new GraphQLError('', { originalError: error as Error, path: [] })] });
  }
}

function readDocument(schema: GraphQLSchema, query: unknown): DocumentNode {
  if (typeof query !== 'string') throw new DomainError('BAD_QUERY');
  const rules = [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const document = parsed(query);
  if (validate(schema, document, rules, { maxErrors: 1 }).length > 0) throw new DomainError('BAD_QUERY');
  return document;
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: MOST_TOKENS });
  } catch {
    throw new DomainError('BAD_QUERY');
  }
}

/** What `createSourceEventStream` gave instead of events: wrong variables, or the resolver's own refusal. */
function refusalIn({ errors }: ExecutionResult): DomainError {
  const [error] = errors ?? [];
  return error ? refusalOf(error.toJSON(), error).refused : new DomainError('BAD_INPUT');
}
