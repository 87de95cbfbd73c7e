/** Every error leaves with a code of `ErrorCode` and a sentence for people; what went wrong inside stays inside. */
import { unwrapResolverError } from '@apollo/server/errors';
import { HttpException, Logger } from '@nestjs/common';
import { errorMessage } from '@mitnand/i18n';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { translateDatabaseError } from '../database/database-errors.ts';
import { describeError } from '../observing/describe-error.ts';
import { DomainError, type ErrorCode } from '../domain-error.ts';
import { argumentAt } from './argument-at.ts';
import { currentRequest, type RequestFacts } from '../http/request-facts.ts';

const logger = new Logger('Errors');

/** What the document, not the data, did wrong; its English text is for developers and holds only what they sent. */
const CODES_OF_APOLLO: Record<string, ErrorCode> = {
  GRAPHQL_PARSE_FAILED: 'BAD_QUERY',
  GRAPHQL_VALIDATION_FAILED: 'BAD_QUERY',
  OPERATION_RESOLUTION_FAILURE: 'BAD_QUERY',
  BAD_REQUEST: 'BAD_QUERY',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_QUERY',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_QUERY',
  BAD_USER_INPUT: 'BAD_INPUT',
};

const CODES_OF_HTTP: Record<number, ErrorCode> = {
  400: 'BAD_QUERY',
  401: 'FORBIDDEN',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  413: 'QUERY_TOO_LARGE',
  415: 'BAD_QUERY',
  429: 'RATE_LIMITED',
  503: 'UNAVAILABLE',
};

interface Refusal {
  refused: DomainError;
  /** For developers: what is wrong with the document or its variables. */
  detail?: string;
}

/** Turns whatever was thrown into the error that leaves; what is unexpected is logged under the request's id. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { refused, detail } = refusalOf(formatted, error);
  const { locations, path } = formatted;
  return {
    ...outgoingError(refused, currentRequest(), detail),
    ...(locations && refused.code === 'BAD_QUERY' ? { locations } : {}),
    ...(path ? { path } : {}),
  };
}

/** The shape of an error in a GraphQL answer, in the language of the request. */
export function outgoingError(
  { code, values, field }: DomainError,
  request: Pick<RequestFacts, 'language' | 'requestId'> | undefined,
  detail?: string,
): GraphQLFormattedError {
  const message = errorMessage(code, values, request?.language ?? 'de');
  const extensions = { code, field, values, detail, requestId: request?.requestId };
  return { message, extensions };
}

/** The typed refusal behind anything thrown; logs what nobody expected. */
export function refusalBehind(thrown: unknown): DomainError {
  const translated = translateDatabaseError(thrown);
  if (translated instanceof DomainError) {
    if (translated.code === 'UNAVAILABLE') {
      logger.warn({ msg: 'unavailable', error: describeError(translated.cause ?? translated) });
    }
    return translated;
  }
  const status = thrown instanceof HttpException ? thrown.getStatus() : statusOf(thrown);
  const code = status === undefined ? undefined : CODES_OF_HTTP[status];
  if (code) return new DomainError(code);
  logger.error({ msg: 'unexpected error', error: describeError(thrown) });
  return new DomainError('INTERNAL');
}

/** What is told about an error of GraphQL; `formatted` is the same as it would leave without us. */
export function refusalOf(formatted: GraphQLFormattedError, error: unknown): Refusal {
  const thrown = unwrapResolverError(error);
  if (!(thrown instanceof GraphQLError)) return { refused: refusalBehind(thrown) };
  if (thrown.originalError instanceof DomainError)
    return { refused: inArgument(thrown.originalError, thrown) };
  const field = fieldIn(thrown.message);
  const code =
    CODES_OF_APOLLO[String(formatted.extensions?.['code'])] ??
    (field === undefined ? undefined : 'BAD_INPUT');
  if (code === undefined) return { refused: refusalBehind(thrown) };
  const detail = formatted.message.slice(0, 500);
  if (/^Syntax Error: Document contains more tha[tn] \d+ tokens/.test(detail))
    return { refused: new DomainError('QUERY_TOO_LARGE') };
  return { refused: new DomainError(code, {}, code === 'BAD_INPUT' ? field : undefined), detail };
}

/** A scalar refuses a value that stands in the document without knowing for which argument it stands there. */
function inArgument({ code, values, field, cause }: DomainError, { nodes }: GraphQLError): DomainError {
  const refused = new DomainError(code, values, field ?? (nodes?.[0] && argumentAt(nodes[0])));
  refused.cause = cause;
  return refused;
}

/**
 * graphql-js writes: Variable "$input" got invalid value "x" at "input.partySize"; Int cannot represent …
 * or, when it runs: Argument "first" of non-null type "Int!" must not be null.
 */
function fieldIn(message: string): string | undefined {
  return (
    /^Variable "\$\w+" got invalid value [\s\S]* at "([\w.[\]]+)"; /.exec(message)?.[1] ??
    /^Variable "\$(\w+)"/.exec(message)?.[1] ??
    /^Argument "(\w+)" (?:of (?:non-null|required) type|has invalid value) /.exec(message)?.[1]
  );
}

function statusOf(thrown: unknown): number | undefined {
  const status = (thrown as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : undefined;
}
