// One of many, as the device's own list.
import type { ComponentProps } from 'react';
import { describedBy, Field, type FieldTexts } from './Field.tsx';

interface SelectProps extends FieldTexts, Omit<ComponentProps<'select'>, 'className' | 'id'> {
  id: string;
}

export function Select({ id, label, hint, error, children, ...select }: SelectProps) {
  return (
    <Field {...{ id, label, hint, error }}>
      <select
        {...select}
        id={id}
        className="kern-form-input__input"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
      >
        {children}
      </select>
    </Field>
  );
}
