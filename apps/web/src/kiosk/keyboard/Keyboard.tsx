// A field and the keys for it in one piece, where a page has room for both together.
import type { Language } from '@mitnand/i18n/languages';
import { KeyboardField } from './KeyboardField.tsx';
import { LetterKeys } from './LetterKeys.tsx';
import { useTyping } from './useTyping.ts';

interface KeyboardProps {
  value: string;
  onChange: (value: string) => void;
  /** Decides which letters there are. */
  language: Language;
  label: string;
}

export function Keyboard({ value, onChange, language, label }: KeyboardProps) {
  const typing = useTyping(value, onChange);
  return (
    <>
      <KeyboardField typing={typing} label={label} />
      <LetterKeys typing={typing} language={language} />
    </>
  );
}
