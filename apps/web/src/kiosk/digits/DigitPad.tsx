// A field and its digits in one piece, where a page has room for both together.
import type { Language } from '@mitnand/i18n/languages';
import { DigitField, type DigitFieldProps } from './DigitField.tsx';
import { DigitKeys } from './DigitKeys.tsx';

export function DigitPad({ language, ...field }: DigitFieldProps & { language: Language }) {
  return (
    <div className="digit-pad" lang={language}>
      <DigitField {...field} />
      <DigitKeys {...field} />
    </div>
  );
}
