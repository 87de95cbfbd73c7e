// The field in which one sees the digits; also for a real keyboard.
import './digit-pad.css';
import '../keyboard/keyboard.css';
import { useId } from 'react';
import { digitKinds, type DigitKind } from './digit-kinds.ts';

export interface DigitFieldProps {
  kind: DigitKind;
  /** Digits alone; a telephone number may begin with a plus. */
  value: string;
  onChange: (value: string) => void;
  label: string;
  /** What is wrong with it, in words; said at once. */
  error?: string | null;
}

export function DigitField({ kind, value, onChange, label, error = null }: DigitFieldProps) {
  const id = useId();
  const { kept, shown, blank } = digitKinds[kind];
  return (
    <div className="keyboard">
      <label className="keyboard__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="keyboard__field digit-field"
        value={shown(value)}
        onChange={({ currentTarget }) => onChange(kept(currentTarget.value))}
        placeholder={blank}
        inputMode="none"
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      />
      <p className="digit-field__error" id={`${id}-error`} role="alert">
        {error}
      </p>
    </div>
  );
}
