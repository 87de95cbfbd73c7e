// The bound of every list.
import { DomainError } from '../domain-error.ts';

/** @throws DomainError BAD_INPUT unless 1 to 100 */
export function checkFirst(first: number): void {
  if (!Number.isInteger(first) || first < 1 || first > 100) throw new DomainError('BAD_INPUT', {}, 'first');
}
