// A colour, typed or picked.
import { FieldError } from '@mitnand/ui/fields/Field.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { useId } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';

interface ColourFieldProps {
  name: string;
  label: string;
  value: string;
  error: string | null;
  onChange: (value: string) => void;
}

export function ColourField({ name, label, value, error, onChange }: ColourFieldProps) {
  const { t } = usePage();
  const id = useId();
  const complete = /^#[0-9a-f]{6}$/i.test(value);
  return (
    <div className="colour">
      <TextField
        id={id}
        name={name}
        label={label}
        hint={t('townData.colours.hint')}
        value={value}
        onChange={({ target }) => onChange(target.value.trim())}
        pattern="#[0-9A-Fa-f]{6}"
        maxLength={7}
        dir="ltr"
        required
        short
        {...(error && { 'aria-invalid': true, 'aria-errormessage': `${id}-low` })}
      />
      <input
        type="color"
        className="colour__pick"
        aria-label={t('townData.colours.pick', { name: label })}
        value={complete ? value.toLowerCase() : '#000000'}
        onChange={({ target }) => onChange(target.value)}
      />
      <div role="alert" id={`${id}-low`} className="colour__error">
        <FieldError id={id} error={error} />
      </div>
    </div>
  );
}
