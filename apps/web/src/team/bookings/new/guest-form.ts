// From what the team typed for a caller or visitor to what the API takes, or to what should still be asked.
import type { BookForGuestInput, Device, StaffChannel, Worry } from '@mitnand/api-client/types';
import { emailShape, phoneShape } from '../../../shared/booking/booking-answers.ts';

/** Fields that can be wrong, in the order of the page. */
export const fields = ['name', 'phone', 'email', 'partySize', 'guardianName', 'guardianPhone'] as const;
type Field = (typeof fields)[number];

/** What is wrong, by field; each is the key of its words under `teamBookings.new.`. */
export interface Problems extends Partial<Record<Field, string>> {
  name?: 'nameMissing' | 'nameWrong';
  phone?: 'contactMissing' | 'phoneWrong';
  email?: 'emailWrong';
  partySize?: 'partyWrong';
  guardianName?: 'guardianMissing';
  guardianPhone?: 'phoneWrong';
}

/** Who comes, without the place and the key of the request. */
export type Guest = Omit<BookForGuestInput, 'requestKey' | 'slotId' | 'occurrenceId' | 'startsAt'>;

/** What the offer asks for. */
interface Terms {
  contactRequired: boolean;
  largestParty: number;
}

export function readGuestForm(form: FormData, terms: Terms): { guest: Guest; problems: Problems } {
  const optional = (name: string) => String(form.get(name) ?? '').trim() || undefined;
  const minor = form.has('minor');
  const guest: Guest = {
    channel: (form.get('channel') ?? 'PHONE') as StaffChannel,
    name: optional('name'),
    phone: optional('phone'),
    email: optional('email'),
    partySize: form.has('partySize') ? Number(form.get('partySize')) : 1,
    ...(form.has('worry') && {
      needs: {
        worry: optional('worry') as Worry | undefined,
        device: optional('device') as Device | undefined,
      },
    }),
    ...(minor && { minor, guardianName: optional('guardianName'), guardianPhone: optional('guardianPhone') }),
    ...(form.has('anotherPerson') && { anotherPerson: true }),
    ...(form.has('promoteMe') && { promoteMe: form.get('promoteMe') === 'yes' }),
  };
  return { guest, problems: problemsOf(guest, terms) };
}

function problemsOf(guest: Guest, { contactRequired, largestParty }: Terms): Problems {
  const problems: Problems = {};
  const { name, email, phone, partySize, minor, guardianName, guardianPhone } = guest;
  if (!name) problems.name = 'nameMissing';
  if (email && !emailShape.test(email)) problems.email = 'emailWrong';
  if (phone && !phoneShape.test(phone)) problems.phone = 'phoneWrong';
  if (contactRequired && !email && !phone) problems.phone = 'contactMissing';
  const fits = Number.isInteger(partySize) && partySize! >= 1 && partySize! <= largestParty;
  if (!fits) problems.partySize = 'partyWrong';
  if (minor && !guardianName) problems.guardianName = 'guardianMissing';
  if (minor && !(guardianPhone && phoneShape.test(guardianPhone))) problems.guardianPhone = 'phoneWrong';
  return problems;
}

const refusedFor: Required<Problems> = {
  name: 'nameWrong',
  phone: 'phoneWrong',
  email: 'emailWrong',
  partySize: 'partyWrong',
  guardianName: 'guardianMissing',
  guardianPhone: 'phoneWrong',
};

/** What is wrong with a field that the API refused; it names fields as its input does (`input.phone`). */
export function problemsFromApi(refusedField: string | null): Problems {
  const field = fields.find((known) => known === refusedField?.split('.').at(-1));
  return field ? { [field]: refusedFor[field] } : {};
}
