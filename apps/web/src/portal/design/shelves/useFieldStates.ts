// The states a field can be in, as the properties that bring it there.
import { usePage } from '../../../shared/page/PageContext.ts';

interface FieldState {
  id: string;
  label: string;
  hint?: string;
  error?: string;
  defaultValue?: string;
  disabled?: boolean;
  'data-shown'?: string;
}

/** Each with its name; `filled` is what stands in a filled one. */
export function useFieldStates() {
  const { t } = usePage();
  return (id: string, label: string, filled: string): (readonly [name: string, state: FieldState])[] =>
    (
      [
        ['normal', {}],
        ['hover', { 'data-shown': 'hover' }],
        ['focus', { 'data-shown': 'focus' }],
        ['filled', { defaultValue: filled }],
        ['hint', { hint: t('signUp.nameWhy') }],
        ['error', { error: t('problem.nameMissing') }],
        [
          'error and hint',
          { defaultValue: filled, hint: t('signUp.nameWhy'), error: t('problem.nameWrong') },
        ],
        ['disabled', { defaultValue: filled, disabled: true }],
      ] as const
    ).map(([name, state]) => [name, { ...state, label, id: `${id}-${name.replaceAll(' ', '-')}` }]);
}
