// Reads from a failed answer why it was refused.
import type { CombinedError } from '@urql/core';
import { errorCodes, type ErrorCode } from './generated/error-codes.ts';

export type { ErrorCode };

export interface Refusal {
  code: ErrorCode;
  /** Numbers for the text, e.g. `{ free: 2 }`. */
  values: Record<string, unknown>;
  /** The input field it is about, where there is one. */
  field: string | null;
  /** True when nobody knows whether the request arrived: sending it again with the same request key is safe. */
  uncertain: boolean;
}

/** Why a request failed; a lost connection reads as `UNAVAILABLE`. */
export function refusalOf(error: CombinedError): Refusal {
  const extensions = error.graphQLErrors[0]?.extensions ?? {};
  const named = (errorCodes as readonly string[]).includes(String(extensions['code']));
  const code = named ? (extensions['code'] as ErrorCode) : error.networkError ? 'UNAVAILABLE' : 'INTERNAL';
  return {
    code,
    values: (extensions['values'] as Record<string, unknown> | undefined) ?? {},
    field: typeof extensions['field'] === 'string' ? extensions['field'] : null,
    uncertain: Boolean(error.networkError) || code === 'UNAVAILABLE' || code === 'INTERNAL',
  };
}
