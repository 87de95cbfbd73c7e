// One line of text, or several.
import type { ComponentProps } from 'react';
import { describedBy, Field, type FieldTexts } from './Field.tsx';

interface TextFieldProps extends FieldTexts, Omit<ComponentProps<'input'>, 'className' | 'id'> {
  id: string;
  short?: boolean;
}

export function TextField({ id, label, hint, error, short, ...input }: TextFieldProps) {
  return (
    <Field {...{ id, label, hint, error, short }}>
      <input
        {...input}
        id={id}
        className="kern-form-input__input"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
      />
    </Field>
  );
}

interface TextAreaProps extends FieldTexts, Omit<ComponentProps<'textarea'>, 'className' | 'id'> {
  id: string;
}

export function TextArea({ id, label, hint, error, ...textarea }: TextAreaProps) {
  return (
    <Field {...{ id, label, hint, error }}>
      <textarea
        {...textarea}
        id={id}
        className="kern-form-input__input"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
      />
    </Field>
  );
}
