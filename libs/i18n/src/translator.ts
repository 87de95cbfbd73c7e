// Turns a message key and its values into text of one language.
import type { MessageKey, Messages, MessageValues } from './generated/message-values.ts';

export type { MessageKey, Messages };

/** `t('offer.free', { count: 2 })`: key and values are checked by the compiler. */
export type Translate = <K extends MessageKey>(
  key: K,
  ...values: MessageValues[K] extends undefined ? [] : [MessageValues[K]]
) => string;

/**
 * The translating function for one language's compiled messages, to which parts may be added later. In place of a
 * message that is not there, such as a refusal the page never expected, it says that something went wrong.
 */
export function createTranslator(messages: Partial<Messages>): Translate {
  return (key, ...values) => {
    const message = messages[key] ?? messages['errors.INTERNAL'];
    return (message as (values: unknown) => string)(values[0]);
  };
}
