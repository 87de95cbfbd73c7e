// A password that one may look at while typing it.
import '../styles/parts/password.css';
import { useState, type ComponentProps } from 'react';
import { describedBy, Field, type FieldTexts } from './Field.tsx';

interface PasswordFieldProps extends FieldTexts, Omit<ComponentProps<'input'>, 'className' | 'id' | 'type'> {
  id: string;
  /** Names of the button that shows and hides it. */
  showLabel: string;
  hideLabel: string;
}

export function PasswordField({
  id,
  label,
  hint,
  error,
  showLabel,
  hideLabel,
  ...input
}: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <Field {...{ id, label, hint, error }}>
      <div className="password">
        <input
          {...input}
          id={id}
          type={shown ? 'text' : 'password'}
          className="kern-form-input__input"
          autoCapitalize="off"
          spellCheck={false}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { hint, error })}
        />
        <button type="button" className="password__show" aria-controls={id} onClick={() => setShown(!shown)}>
          {shown ? hideLabel : showLabel}
        </button>
      </div>
    </Field>
  );
}
