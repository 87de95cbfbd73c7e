/** E-mail addresses of the staff, in the one form in which they are kept and compared. */
import { DomainError } from '../../platform/domain-error.ts';

/** RFC 5321, 4.5.3.1. */
const LONGEST = 254;

/** Trimmed, NFKC, small letters. @throws DomainError BAD_INPUT naming `field` when it can't be an address */
export function emailAddress(typed: string, field = 'email'): string {
  const address = comparable(typed);
  if (address.length > LONGEST || !/^[^\s@"(),:;<>[\\\]]+@[^\s@]+\.[^\s@.]+$/.test(address))
    throw new DomainError('BAD_INPUT', {}, field);
  return address;
}

/** The same for whatever somebody typed to sign in with, right or wrong. */
export function comparable(typed: string): string {
  return typed.trim().normalize('NFKC').toLowerCase();
}
