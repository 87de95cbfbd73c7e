// How the person behind a booking is reached.
import type { Recipient } from '../../../messages/composers.ts';
import type { Contact } from '../../guests/contact/contact.entity.ts';

/** Of somebody under 18 who gave no address: their guardian. */
export function recipientOf(contact: Contact): Recipient {
  const own = contact.email ?? contact.phone;
  return {
    name: own === null ? contact.guardianName : contact.name,
    email: own === null ? contact.guardianEmail : contact.email,
    phone: own === null ? contact.guardianPhone : contact.phone,
  };
}
