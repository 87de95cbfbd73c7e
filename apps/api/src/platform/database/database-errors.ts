/** Turns a refusal by PostgreSQL into a typed error: by the name of its constraint, else by its SQLSTATE. */
import {
  QueryFailedError,
  QueryRunnerAlreadyReleasedError,
  QueryRunnerProviderAlreadyReleasedError,
} from 'typeorm';
import { DomainError, type ErrorCode, type ErrorValues } from '../domain-error.ts';

const refusals = new Map<string, { code: ErrorCode; values: ErrorValues; field?: string | undefined }>();

/** Says what it means when a constraint or unique index of this name refuses; written next to the entity. */
export function refusal(constraint: string, code: ErrorCode, values: ErrorValues = {}, field?: string): void {
  refusals.set(constraint, { code, values, field });
}

/**
 * PostgreSQL, appendix A: serialization_failure and deadlock_detected leave nothing behind and may be repeated, and so may
 * lock_not_available: a lock was wanted at once or not at all (NOWAIT), as it comes out of the order of locks.
 */
const REPEATABLE = new Set(['40001', '40P01', '55P03']);

/** Class 08, shutdown, recovery and the kills of idle sessions; what Node says when a socket is gone or never came. */
const CONNECTION_CODES =
  /^(08...|57P0[1235]|25P0[34]|E(CONN(REFUSED|RESET|ABORTED)|PIPE|TIMEDOUT|NOENT|(HOST|NET)UNREACH|NOTFOUND|AI_AGAIN)|ERR_STREAM_(DESTROYED|WRITE_AFTER_END))$/;
/** What pg says, which gives no codes; `after calling end` while the process stops. */
const CONNECTION_MESSAGES =
  /connection terminated|not queryable|timeout expired|timeout exceeded when trying to connect|pool after calling end/i;
/** TypeORM takes a broken connection from its runner at once; the next statement of that transaction meets these. */
const RUNNER_GONE = [QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError];

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
  return Error.isError(error) && !(error instanceof DomainError) ? error : undefined;
}

/** Whether the transaction surely left nothing behind and may be run again as it was. */
export function isRepeatable(error: unknown): boolean {
  return REPEATABLE.has(driverError(error)?.code ?? '');
}

/** Whether the connection is gone; what had been sent on it may or may not have happened. */
export function isConnectionLost(error: unknown): boolean {
  const refused = driverError(error);
  if (!refused) return false;
  if (RUNNER_GONE.some((kind) => error instanceof kind)) return true;
  return CONNECTION_CODES.test(refused.code ?? '') || CONNECTION_MESSAGES.test(refused.message);
}

/** The typed error for a refusal by the database; anything else comes back as it was. */
export function translateDatabaseError(error: unknown): unknown {
  const refused = driverError(error);
  if (!refused) return error;
  const known = refused.constraint === undefined ? undefined : refusals.get(refused.constraint);
  if (known) return withCause(new DomainError(known.code, known.values, known.field), error);
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
