// What a person reads when something was refused: what happened, that nothing is lost, what to do now.
import type { MessageKey, Translate } from './translator.ts';

type CodeOf<K> = K extends `errors.${infer Code}` ? Code : never;

/** Codes with a text; a spec proves that these are exactly the schema's `ErrorCode`s. */
export type TranslatedErrorCode = CodeOf<MessageKey>;

/** Numbers a refusal may carry: free places, the most that is allowed, minutes to wait. */
export type ErrorValues = Partial<Record<'free' | 'most' | 'minutes', number>> & Record<string, unknown>;

/** The text for a refusal; a value that is not known (0 or missing) gives the sentence without the number. */
export function errorText(t: Translate, code: TranslatedErrorCode, values: ErrorValues = {}): string {
  const known = { free: 0, most: 0, minutes: 0, ...values };
  return (t as (key: string, values: unknown) => string)(`errors.${code}`, known);
}
