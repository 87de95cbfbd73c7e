// From the filled form to what the API takes, or to what is still missing, field by field.
import type { Device, Worry } from '@mitnand/api-client/types';
import { emailShape, phoneShape } from '../../shared/booking/booking-answers.ts';
import type { Wish } from '../../shared/booking/booking-attempt.ts';

/** Fields that can be wrong, in the order of the page. */
export const fields = ['name', 'phone', 'email', 'partySize', 'guardianName', 'guardianPhone'] as const;
export type Field = (typeof fields)[number];

/** What is wrong, by field; each is the key of its words. */
export interface Problems extends Partial<Record<Field, string>> {
  name?: 'nameMissing' | 'nameWrong';
  email?: 'emailWrong';
  phone?: 'contactMissing' | 'phoneWrong';
  partySize?: 'partyWrong';
  guardianName?: 'guardianMissing';
  guardianPhone?: 'phoneWrong';
}

/** What is wrong with a field that the API refused; it names fields as its input does (`input.phone`). */
export function problemsFromApi(refusedField: string | null | undefined): Problems {
  const field = fields.find((known) => known === refusedField?.split('.').at(-1));
  return field ? { [field]: wrong[field] } : {};
}

const wrong: Required<Problems> = {
  name: 'nameWrong',
  phone: 'phoneWrong',
  email: 'emailWrong',
  partySize: 'partyWrong',
  guardianName: 'guardianMissing',
  guardianPhone: 'phoneWrong',
};

/** What the offer asks for. */
export interface Terms {
  contactRequired: boolean;
  largestParty: number;
}

/** The wish in a form; `problems` is empty when it can be sent. */
export function readBookingForm(form: FormData, terms: Terms): { wish: Wish; problems: Problems } {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const optional = (name: string) => text(name) || undefined;
  const minor = form.has('minor');
  const partySize = form.has('partySize') ? Number(text('partySize')) : 1;
  const needs = {
    worry: optional('worry') as Worry | undefined,
    device: optional('device') as Device | undefined,
  };
  const wish: Wish = {
    name: optional('name'),
    email: optional('email'),
    phone: optional('phone'),
    partySize,
    ...(form.has('asksNeeds') && { needs }),
    ...(minor && { minor, guardianName: optional('guardianName'), guardianPhone: optional('guardianPhone') }),
    ...(text('message') && { message: text('message') }),
    ...(form.has('anotherPerson') && { anotherPerson: true }),
    ...(form.has('promoteMe') && { promoteMe: form.get('promoteMe') === 'yes' }),
  };
  return { wish, problems: problemsOf(wish, terms) };
}

function problemsOf(wish: Wish, { contactRequired, largestParty }: Terms): Problems {
  const problems: Problems = {};
  const { name, email, phone, partySize, minor, guardianName, guardianPhone } = wish;
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
