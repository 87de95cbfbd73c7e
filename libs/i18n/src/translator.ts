// Turns a message key and its values into text of one language.
import type { MessageKey, Messages, MessageValues } from './generated/message-values.ts';

export type { MessageKey, Messages };

/** `t('offer.free', { count: 2 })`: key and values are checked by the compiler. */
export type Translate = <K extends MessageKey>(
  key: K,
  ...values: MessageValues[K] extends undefined ? [] : [MessageValues[K]]
) => string;

/** The translating function for one language's compiled messages. */
export function createTranslator(messages: Messages): Translate {
  return (key, ...values) => (messages[key] as (values: unknown) => string)(values[0]);
}
