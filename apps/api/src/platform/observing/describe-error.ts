/** What a log may say about an error: where it happened, never what people had typed. */
import { GraphQLError } from 'graphql';
import { EntityNotFoundError, QueryFailedError } from 'typeorm';

const QUOTING = [EntityNotFoundError, GraphQLError, SyntaxError];

/** Name, place and database codes. Messages of PostgreSQL, TypeORM, GraphQL and JSON quote input, so they are left out. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!isErrorLike(error)) return { type: typeof error };
  const { code, constraint, table, routine } = error as unknown as Record<string, unknown>;
  const fromDatabase = error instanceof QueryFailedError || routine !== undefined;
  const quotesInput = fromDatabase || QUOTING.some((kind) => error instanceof kind);
  return {
    type: error.name ?? 'copied error',
    message: quotesInput ? undefined : error.message.slice(0, 300),
    code,
    constraint,
    table,
    stack: frames(error),
    cause: error.cause === undefined ? undefined : describeError(error.cause),
  };
}

/** pg-boss reports copies of errors, which are plain objects. */
function isErrorLike(thrown: unknown): thrown is Error {
  if (Error.isError(thrown)) return true;
  const { message, stack } = (thrown ?? {}) as Partial<Error>;
  return typeof message === 'string' && typeof stack === 'string';
}

/** Only the places; the first lines of a stack repeat the message. */
function frames(error: Error): string[] | undefined {
  return error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 12)
    .map((line) => line.trim());
}
