// What one is called, by the keys on the screen.
import { useState } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { Answer } from '../frame/Answer.tsx';
import { Question } from '../frame/Question.tsx';
import { KeyboardField } from '../keyboard/KeyboardField.tsx';
import { LetterKeys } from '../keyboard/LetterKeys.tsx';
import { useTyping } from '../keyboard/useTyping.ts';

export function MyNamePage() {
  const { t, language } = usePage();
  const { visit, go } = useKiosk();
  const [name, setName] = useState(visit.answers.name);
  const typing = useTyping(name, setName);
  return (
    <Question
      title={t('kiosk.around.name')}
      text={`${t('kiosk.around.nameHint')}\n${t('kiosk.around.underage')}`}
      far={0.6}
      field={<KeyboardField typing={typing} label={t('signUp.name')} />}
    >
      <div className="typed">
        <LetterKeys typing={typing} language={language} />
        <Answer first disabled={name.trim() === ''} onChoose={() => go('myPhone', { name: name.trim() })}>
          {t('kiosk.around.next')}
        </Answer>
      </div>
    </Question>
  );
}
