// The letters of a language, with capitals for one letter at a time, and Latin letters for whoever reads others.
import './keyboard.css';
import { directionOf, type Language } from '@mitnand/i18n/languages';
import { useState } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { Key } from './Key.tsx';
import { layoutsFor } from './layouts.ts';
import { capitalOf } from './typing.ts';
import { useSteadyHand } from './useSteadyHand.ts';
import type { Typing } from './useTyping.ts';

export function LetterKeys({ typing, language }: { typing: Typing; language: Language }) {
  const { t } = usePage();
  const [second, setSecond] = useState(false);
  // Null as long as the place in the name decides; by the key one says otherwise, for one letter.
  const [shift, setShift] = useState<boolean | null>(null);
  const [first, latin] = layoutsFor(language);
  const layout = (second && latin) || first;
  const other = second ? first : latin;
  const large = layout.capitals && (shift ?? typing.atBeginning);
  const type = (text: string) => {
    typing.type(text);
    setShift(null);
  };
  return (
    <div
      className="letters"
      role="group"
      aria-label={t('kiosk.keys.keyboard')}
      onClickCapture={useSteadyHand()}
    >
      <div className="letters__rows" lang={layout.language} dir={directionOf(layout.language)}>
        {layout.rows.map((row) => (
          <div className="letters__row" key={row.join('')}>
            {row.map((letter) => {
              const shown = large ? capitalOf(letter, layout.language) : letter;
              return (
                <Key key={letter} onPress={() => type(shown)}>
                  {shown}
                </Key>
              );
            })}
          </div>
        ))}
      </div>
      <div className="letters__row letters__row--wide">
        {layout.capitals && (
          <Key pressed={large} onPress={() => setShift(!large)}>
            {t('kiosk.keys.shift')}
          </Key>
        )}
        {other && (
          <Key label={`${other.name}: ${t('kiosk.keys.letters')}`} onPress={() => setSecond(!second)}>
            {other.name}
          </Key>
        )}
        <Key onPress={() => type(' ')}>{t('kiosk.keys.space')}</Key>
        <Key repeats onPress={typing.deleteOne}>
          {t('kiosk.keys.delete')}
        </Key>
      </div>
    </div>
  );
}
