/** Names of the staff as they are typed. */
import { DomainError } from '../../platform/domain-error.ts';

const LONGEST = 120;
/** One line; nothing that hides or turns the text around it. */
const ONE_LINE = /^[^\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+$/u;

/** Trimmed, NFC. @throws DomainError BAD_INPUT on `name` when it is empty, longer than 120 characters, or no line of text */
export function personName(typed: string): string {
  const name = typed.normalize('NFC').trim();
  if (name.length > LONGEST || !ONE_LINE.test(name)) throw new DomainError('BAD_INPUT', {}, 'name');
  return name;
}
