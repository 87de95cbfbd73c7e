// What was typed into a form, and which of it was refused.
import type { Refusal } from '@mitnand/api-client/refusal';
import { errorText } from '@mitnand/i18n/error-text';
import type { Translate } from '@mitnand/i18n/translator';

/** The text of these fields. */
export function fieldsOf<Name extends string>(form: HTMLFormElement, ...names: Name[]): Record<Name, string> {
  const typed = new FormData(form);
  return Object.fromEntries(names.map((name) => [name, typed.get(name) as string])) as Record<Name, string>;
}

/** Says of a field what is wrong with it, or null. */
export function wrongField(t: Translate, refusal: Refusal | null): (field: string) => string | null {
  return (field) => {
    if (refusal?.field !== field) return null;
    // Nobody signs in here: there is one thing that did not fit, and no e-mail address to check.
    if (refusal.code === 'WRONG_SIGN_IN')
      return /password/i.test(field) ? t('team.password.wrong') : t('team.code.wrong');
    return errorText(t, refusal.code, refusal.values);
  };
}
