// From the filled form to what the API takes, or to what is still wrong, field by field.
import type { EnquiryKind, FeedbackInput } from '@mitnand/api-client/types';
import { emailShape, phoneShape } from '../../shared/booking/booking-answers.ts';

export const kinds: readonly EnquiryKind[] = ['BARRIER', 'MISTAKE', 'SUGGESTION', 'PRAISE'];

/** Fields that can be wrong, in the order of the page; each with the key of its words. */
export interface Problems {
  text?: 'textMissing' | 'textWrong';
  phone?: 'phoneWrong';
  email?: 'emailWrong';
}
export const fields = ['text', 'phone', 'email'] as const;

/** What is told, without the key of the request. */
export type Told = Omit<FeedbackInput, 'requestKey'>;

export function readFeedback(form: FormData, pagePath: string | null): { told: Told; problems: Problems } {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const [phone, email] = [text('phone'), text('email')];
  const problems: Problems = {
    ...(text('text') === '' && { text: 'textMissing' }),
    ...(phone !== '' && !phoneShape.test(phone) && { phone: 'phoneWrong' }),
    ...(email !== '' && !emailShape.test(email) && { email: 'emailWrong' }),
  };
  const kind = kinds.find((known) => known === text('kind')) ?? 'BARRIER';
  const told = { kind, text: text('text'), pagePath, name: text('name') || null };
  return { told: { ...told, phone: phone || null, email: email || null }, problems };
}

/** What is wrong with a field that the API refused; it names fields as its input does (`input.phone`). */
export function problemsFromApi(refusedField: string | null | undefined): Problems {
  const wrong = { text: 'textWrong', phone: 'phoneWrong', email: 'emailWrong' } as const;
  const field = fields.find((known) => known === refusedField?.split('.').at(-1));
  return field ? { [field]: wrong[field] } : {};
}
