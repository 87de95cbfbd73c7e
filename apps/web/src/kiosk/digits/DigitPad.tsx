// A field and ten keys for it, as on a telephone: for telephone numbers, numbers of bookings and PINs.
import './digit-pad.css';
import '../keyboard/keyboard.css';
import type { Language } from '@mitnand/i18n/languages';
import { useId } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { Key } from '../keyboard/Key.tsx';
import { digitKinds, type DigitKind } from './digit-kinds.ts';

interface DigitPadProps {
  kind: DigitKind;
  /** Digits alone; a telephone number may begin with a plus. */
  value: string;
  onChange: (value: string) => void;
  language: Language;
  label: string;
  /** What is wrong with it, in words; said at once. */
  error?: string | null;
}

export function DigitPad({ kind, value, onChange, language, label, error = null }: DigitPadProps) {
  const { t } = usePage();
  const id = useId();
  const { kept, shown, blank } = digitKinds[kind];
  const add = (digit: string) => onChange(kept(value + digit));
  return (
    <div className="digit-pad" lang={language}>
      <label className="keyboard__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="keyboard__field digit-pad__field"
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
      <p className="digit-pad__error" id={`${id}-error`} role="alert">
        {error}
      </p>
      <div className="digit-pad__keys" role="group" aria-label={t('kiosk.digits.pad')} dir="ltr">
        {[...'123456789'].map((digit) => (
          <Key key={digit} onPress={() => add(digit)}>
            {digit}
          </Key>
        ))}
        {kind === 'phone' ? (
          <Key label={`+ ${t('kiosk.digits.plus')}`} onPress={() => add('+')}>
            +
          </Key>
        ) : (
          <span />
        )}
        <Key onPress={() => add('0')}>0</Key>
        <Key onPress={() => onChange(value.slice(0, -1))}>
          <span lang={language} dir="auto">
            {t('kiosk.keys.delete')}
          </span>
        </Key>
      </div>
    </div>
  );
}
