/** What leaves of an executed operation: its data, and errors as people may see them. */
import type { ExecutionResult, FormattedExecutionResult } from 'graphql';
import { formatError } from './error-format.ts';

/** For operations that Apollo does not execute; within the request, whose language the errors speak. */
export function masked({ data, errors }: ExecutionResult): FormattedExecutionResult {
  if (!errors) return { data: data ?? null };
  const formatted = errors.map((error) => formatError(error.toJSON(), error));
  return { ...(data === undefined ? {} : { data }), errors: formatted };
}
