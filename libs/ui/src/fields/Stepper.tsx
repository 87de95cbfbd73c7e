// A small number with a minus and a plus, also typed.
import '../styles/parts/stepper.css';
import { useRef, type ComponentProps } from 'react';
import { Button } from '../Button.tsx';
import { describedBy, Field, type FieldTexts } from './Field.tsx';

interface StepperProps extends FieldTexts, Omit<ComponentProps<'input'>, 'className' | 'id' | 'type'> {
  id: string;
  min: number;
  max: number;
  /** Names of the two buttons, e.g. "Eine Person weniger". */
  fewer: string;
  more: string;
}

export function Stepper({ id, label, hint, error, fewer, more, min, max, ...input }: StepperProps) {
  const number = useRef<HTMLInputElement>(null);
  const step = (by: number) => {
    const field = number.current;
    if (field) field.value = String(Math.min(max, Math.max(min, (Number(field.value) || min) + by)));
  };
  return (
    <Field {...{ id, label, hint, error }}>
      <div className="stepper">
        <Button kind="secondary" aria-label={fewer} aria-controls={id} onClick={() => step(-1)}>
          −
        </Button>
        <input
          {...input}
          {...{ id, min, max }}
          ref={number}
          type="number"
          inputMode="numeric"
          className="kern-form-input__input"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { hint, error })}
        />
        <Button kind="secondary" aria-label={more} aria-controls={id} onClick={() => step(1)}>
          +
        </Button>
      </div>
    </Field>
  );
}
