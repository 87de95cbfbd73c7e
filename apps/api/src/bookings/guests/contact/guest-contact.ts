// How the person behind a booking can be reached, read from what they typed.
import { DomainError } from '../../../platform/domain-error.ts';
import type { Secrets } from '../../../platform/settings/secrets.ts';
import type { BookSlotInput } from '../../booking-inputs.ts';
import { emailHash, normaliseEmail, normalisePhone, phoneHash } from '../../codes/contact-hash.ts';

export interface GuestContact {
  readonly name: string | null;
  readonly email: string | null;
  /** E.164. */
  readonly phone: string | null;
  readonly guardianName: string | null;
  readonly guardianPhone: string | null;
  readonly guardianEmail: string | null;
  readonly message: string | null;
  readonly emailHash: Buffer | null;
  readonly phoneHash: Buffer | null;
}

/** Of somebody who is asked for nothing. */
export const nobodyKnown: GuestContact = {
  name: null,
  email: null,
  phone: null,
  guardianName: null,
  guardianPhone: null,
  guardianEmail: null,
  message: null,
  emailHash: null,
  phoneHash: null,
};

/**
 * The contact of a new booking, in the form it is stored.
 * @throws DomainError BAD_INPUT for an address or number that can't be one, GUARDIAN_REQUIRED for a minor without one.
 */
export function guestContact(input: BookSlotInput, secrets: Secrets): GuestContact {
  const key = secrets.key('contact');
  const email = readEmail(input.email, 'email');
  const phone = readPhone(input.phone, 'phone');
  const guardian = readGuardian(input);
  return {
    name: filled(input.name),
    email,
    phone,
    ...guardian,
    message: filled(input.message),
    emailHash: email === null ? null : emailHash(key, email),
    phoneHash: phone === null ? null : phoneHash(key, phone),
  };
}

function readGuardian(input: BookSlotInput) {
  const guardian = {
    guardianName: filled(input.guardianName),
    guardianPhone: readPhone(input.guardianPhone, 'guardianPhone'),
    guardianEmail: readEmail(input.guardianEmail, 'guardianEmail'),
  };
  if (!input.minor) return { guardianName: null, guardianPhone: null, guardianEmail: null };
  if (guardian.guardianName === null) throw new DomainError('GUARDIAN_REQUIRED', {}, 'guardianName');
  if (guardian.guardianPhone === null && guardian.guardianEmail === null) {
    throw new DomainError('GUARDIAN_REQUIRED', {}, 'guardianPhone');
  }
  return guardian;
}

function filled(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

function readEmail(text: string | null | undefined, field: string): string | null {
  const typed = filled(text);
  if (typed !== null && normaliseEmail(typed) === null) throw new DomainError('BAD_INPUT', {}, field);
  return typed;
}

function readPhone(text: string | null | undefined, field: string): string | null {
  const typed = filled(text);
  const number = typed === null ? null : normalisePhone(typed);
  if (typed !== null && number === null) throw new DomainError('BAD_INPUT', {}, field);
  return number;
}
