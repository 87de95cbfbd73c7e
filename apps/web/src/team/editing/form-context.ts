// What a field knows of the form it stands in.
import { createContext, useContext } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';

interface FormAround {
  /** Begins the ids of its fields. */
  id: string;
  /** Name of the field that was refused. */
  wrong: string | undefined;
}

export const FormContext = createContext<FormAround>({ id: '', wrong: undefined });

/** Id of a field and what is wrong with it. */
export function useField(name: string): { id: string; error: string | null } {
  const { t } = usePage();
  const { id, wrong } = useContext(FormContext);
  return { id: `${id}-${name}`, error: wrong === name ? t('townData.check') : null };
}
