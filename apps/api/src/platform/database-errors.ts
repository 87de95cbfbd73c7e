/** Turns a refusal by PostgreSQL into a typed error: by the name of its constraint, else by its SQLSTATE. */
import { QueryFailedError } from 'typeorm';
import { DomainError, type ErrorCode, type ErrorValues } from './domain-error.ts';

const refusals = new Map<string, { code: ErrorCode; values: ErrorValues }>();

/** Says what it means when a constraint or unique index of this name refuses; written next to the entity. */
export function refusal(constraint: string, code: ErrorCode, values: ErrorValues = {}): void {
  refusals.set(constraint, { code, values });
}

/** PostgreSQL, appendix A: serialization_failure and deadlock_detected leave nothing behind and may be repeated. */
const REPEATABLE = new Set(['40001', '40P01']);

/** Class 08, the shutdown codes, the idle-in-transaction kill, and what Node and pg say when the socket is gone. */
const CONNECTION_CODES =
  /^(08...|57P0[123]|25P0[34]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOENT|EHOSTUNREACH|ENOTFOUND)$/;
const CONNECTION_MESSAGES =
  /connection terminated|client has encountered a connection error|not queryable|timeout exceeded when trying to connect|connection was closed|server closed the connection|Query runner already released/i;

/** Insufficient resources, lock not available, cancelled by statement timeout, read-only standby: try again later. */
const BUSY = /^(53...|55P03|57014|25006)$/;

/** Restrict, not-null, check and foreign key violations, and every data exception (class 22: \u0000, overflow …). */
const BAD_VALUE = /^(22...|23001|23502|23503|23505|23514|23P01)$/;

interface DatabaseRefusal {
  code?: string;
  constraint?: string;
  message: string;
}

/** The error as the driver reported it, with SQLSTATE and constraint; undefined for errors of our own code. */
function driverError(error: unknown): DatabaseRefusal | undefined {
  if (error instanceof QueryFailedError) return error.driverError as DatabaseRefusal;
  if (error instanceof AggregateError) return { message: error.message, ...(error.errors[0] as object) };
  return error instanceof Error && !(error instanceof DomainError) ? error : undefined;
}

/** Whether the transaction surely left nothing behind and may be run again as it was. */
export function isRepeatable(error: unknown): boolean {
  return REPEATABLE.has(driverError(error)?.code ?? '');
}

/** Whether the connection is gone; what had been sent on it may or may not have happened. */
export function isConnectionLost(error: unknown): boolean {
  const refused = driverError(error);
  if (!refused) return false;
  return CONNECTION_CODES.test(refused.code ?? '') || CONNECTION_MESSAGES.test(refused.message);
}

/** The typed error for a refusal by the database; anything else comes back as it was. */
export function translateDatabaseError(error: unknown): unknown {
  const refused = driverError(error);
  if (!refused) return error;
  const known = refused.constraint === undefined ? undefined : refusals.get(refused.constraint);
  if (known) return withCause(new DomainError(known.code, known.values), error);
  const code = codeOf(refused, error);
  return code === undefined ? error : withCause(new DomainError(code), error);
}

function codeOf(refused: DatabaseRefusal, error: unknown): ErrorCode | undefined {
  const state = refused.code ?? '';
  if (isConnectionLost(error) || REPEATABLE.has(state) || BUSY.test(state)) return 'UNAVAILABLE';
  return error instanceof QueryFailedError && BAD_VALUE.test(state) ? 'BAD_INPUT' : undefined;
}

function withCause(refusedBecause: DomainError, cause: unknown): DomainError {
  refusedBecause.cause = cause;
  return refusedBecause;
}
