// Why a request was not answered, as the API says it.
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

/** No answer, or none that can be read. */
export const noAnswer: Refusal = { code: 'UNAVAILABLE', values: {}, field: null, uncertain: true };

/** The refusal in a GraphQL error's `extensions`. */
export function refusalIn(extensions: Record<string, unknown> = {}): Refusal {
  const named = (errorCodes as readonly unknown[]).includes(extensions['code']);
  const code = named ? (extensions['code'] as ErrorCode) : 'INTERNAL';
  return {
    code,
    values: (extensions['values'] as Record<string, unknown> | undefined) ?? {},
    field: typeof extensions['field'] === 'string' ? extensions['field'] : null,
    uncertain: code === 'UNAVAILABLE' || code === 'INTERNAL',
  };
}
