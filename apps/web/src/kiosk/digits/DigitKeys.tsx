// Ten keys as on a telephone, and one to delete; for a telephone number also a plus.
import './digit-pad.css';
import { usePage } from '../../shared/page/PageContext.ts';
import { Key } from '../keyboard/Key.tsx';
import { digitKinds } from './digit-kinds.ts';
import { useSteadyHand } from '../keyboard/useSteadyHand.ts';
import type { DigitFieldProps } from './DigitField.tsx';

export function DigitKeys({ kind, value, onChange }: Pick<DigitFieldProps, 'kind' | 'value' | 'onChange'>) {
  const { t } = usePage();
  const add = (digit: string) => onChange(digitKinds[kind].kept(value + digit));
  return (
    <div
      className="digit-keys"
      role="group"
      aria-label={t('kiosk.digits.pad')}
      dir="ltr"
      onClickCapture={useSteadyHand()}
    >
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
      <Key repeats onPress={() => onChange(value.slice(0, -1))}>
        <bdi>{t('kiosk.keys.delete')}</bdi>
      </Key>
    </div>
  );
}
