// Ties a field of the form to its control: its id, its value, and what is wrong with it.
import { useFormContext, type FieldPath, type UseFormRegisterReturn } from 'react-hook-form';
import type { OfferForm } from './offer-form.ts';

export type OfferField = FieldPath<OfferForm>;

/** The id of the control (or group) of a field, for links to it. */
export const fieldId = (name: string) => `feld-${name.replaceAll('.', '-')}`;

interface FieldControl extends UseFormRegisterReturn {
  id: string;
  error: string | null;
}

/** For each field the properties of its control; `onChange` runs when somebody changes it. */
export function useOfferFields(): (name: OfferField, onChange?: () => void) => FieldControl {
  const { register, getFieldState, formState } = useFormContext<OfferForm>();
  return (name, onChange) => ({
    id: fieldId(name),
    ...register(name, { onChange }),
    error: getFieldState(name, formState).error?.message ?? null,
  });
}
