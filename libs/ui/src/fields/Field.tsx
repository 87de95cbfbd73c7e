// The frame of every form field: label, why it is asked, and what is wrong with the answer.
import type { ReactNode } from 'react';
import { WarningIcon } from '../pictures/icons.tsx';

export interface FieldTexts {
  label: ReactNode;
  /** Why it is asked, and until when it is kept. */
  hint?: ReactNode;
  /** What is wrong and what to do; null when all is well. */
  error?: string | null;
}

interface FieldProps extends FieldTexts {
  id: string;
  short?: boolean;
  children: ReactNode;
}

/** Ids of hint and error for `aria-describedby`. */
export function describedBy(
  id: string,
  { hint, error }: Pick<FieldTexts, 'hint' | 'error'>,
): string | undefined {
  return [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined;
}

export function Field({ id, label, hint, error, short, children }: FieldProps) {
  return (
    <div className={`field${error ? ' field--wrong' : ''}${short ? ' field--short' : ''}`}>
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      <FieldError id={id} error={error} />
    </div>
  );
}

export function FieldError({ id, error }: { id: string; error?: string | null }) {
  if (!error) return null;
  return (
    <p className="field__error" id={`${id}-error`}>
      <WarningIcon />
      {error}
    </p>
  );
}
