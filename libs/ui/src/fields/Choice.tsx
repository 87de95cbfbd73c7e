// A box to tick or one answer of several, large enough for any thumb.
import '../styles/kern-checks.scss';
import '../styles/parts/checks.css';
import type { ComponentProps, ReactNode } from 'react';
import { describedBy, FieldError, type FieldTexts } from './Field.tsx';

interface ChoiceProps extends FieldTexts, Omit<ComponentProps<'input'>, 'className' | 'id' | 'type'> {
  id: string;
  type?: 'checkbox' | 'radio';
}

export function Choice({ id, type = 'checkbox', label, hint, error, ...input }: ChoiceProps) {
  return (
    <div className={error ? 'check field--wrong' : 'check'}>
      <input
        {...input}
        id={id}
        type={type}
        className={`kern-form-check__${type}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
      />
      <label className="check__label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
    </div>
  );
}

interface ChoiceGroupProps extends FieldTexts {
  id: string;
  children: ReactNode;
}

/** Several choices under one question. */
export function ChoiceGroup({ id, label, hint, error, children }: ChoiceGroupProps) {
  return (
    <fieldset
      className={error ? 'group field--wrong' : 'group'}
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy(id, { hint, error })}
    >
      <legend className="group__legend">{label}</legend>
      {hint && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
      {children}
    </fieldset>
  );
}
