// A field and the keys for it, on the screen: nothing of the device's own keyboard, which remembers words and suggests them.
import './keyboard.css';
import type { Language } from '@mitnand/i18n/languages';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { Key } from './Key.tsx';
import { layoutsFor } from './layouts.ts';
import { beginsName, capitalOf, deleteFrom, typeInto, type Written } from './typing.ts';

interface KeyboardProps {
  value: string;
  onChange: (value: string) => void;
  /** Decides which letters there are. */
  language: Language;
  label: string;
  /** Default 60 signs. */
  most?: number;
}

export function Keyboard({ value, onChange, language, label, most = 60 }: KeyboardProps) {
  const { t } = usePage();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const place = useRef<{ start: number; end: number } | null>(null);
  const [second, setSecond] = useState(false);
  // Null as long as the place in the name decides; by the key one says otherwise, for one letter.
  const [shift, setShift] = useState<boolean | null>(null);
  const layouts = layoutsFor(language);
  const layout = (second && layouts[1]) || layouts[0];
  const other = layout === layouts[0] ? layouts[1] : layouts[0];

  const [capital, setCapital] = useState(() => beginsName({ value, start: value.length, end: value.length }));
  const large = layout.capitals && (shift ?? capital);
  const written = (): Written => {
    const { start, end } = place.current ?? { start: value.length, end: value.length };
    return { value, start: Math.min(start, value.length), end: Math.min(end, value.length) };
  };
  const look = () => {
    const { selectionStart, selectionEnd } = field.current!;
    place.current = { start: selectionStart ?? value.length, end: selectionEnd ?? value.length };
    setCapital(beginsName(written()));
  };
  const change = (next: Written) => {
    place.current = next;
    setCapital(beginsName(next));
    setShift(null);
    onChange(next.value);
  };
  useLayoutEffect(() => {
    if (place.current) field.current?.setSelectionRange(place.current.start, place.current.end);
  }, [value]);

  return (
    <div className="keyboard">
      <label className="keyboard__label" htmlFor={id}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        className="keyboard__field"
        value={value}
        onChange={({ currentTarget }) => {
          place.current = null;
          onChange(currentTarget.value);
        }}
        onSelect={look}
        maxLength={most}
        // The device's own keyboard stays away; a real one works.
        inputMode="none"
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        dir="auto"
      />
      <div
        className="keyboard__keys"
        role="group"
        aria-label={t('kiosk.keys.keyboard')}
        lang={layout.language}
        dir={layout.language === 'ar' ? 'rtl' : 'ltr'}
      >
        {layout.rows.map((row) => (
          <div className="keyboard__row" key={row.join('')}>
            {row.map((letter) => {
              const shown = large ? capitalOf(letter, layout.language) : letter;
              return (
                <Key key={letter} onPress={() => change(typeInto(written(), shown, most))}>
                  {shown}
                </Key>
              );
            })}
          </div>
        ))}
        <div className="keyboard__row" lang={language} dir="auto">
          {layout.capitals && (
            <Key wide pressed={large} onPress={() => setShift(!large)}>
              {t('kiosk.keys.shift')}
            </Key>
          )}
          {other && (
            <Key wide label={`${other.name}: ${t('kiosk.keys.letters')}`} onPress={() => setSecond(!second)}>
              {other.name}
            </Key>
          )}
          <Key widest onPress={() => change(typeInto(written(), ' ', most))}>
            {t('kiosk.keys.space')}
          </Key>
          <Key wide onPress={() => change(deleteFrom(written()))}>
            {t('kiosk.keys.delete')}
          </Key>
        </div>
      </div>
    </div>
  );
}
