// The first page: welcome, and the language by its own name; no flag stands for one.
import { isLanguage, nameOfLanguage } from '@mitnand/i18n/languages';
import { usePage } from '../../shared/page/PageContext.ts';
import { wordsIn } from '../../shared/page/wordsIn.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { Answer } from '../frame/Answer.tsx';
import { Question } from '../frame/Question.tsx';
import { Greetings } from './Greetings.tsx';

export function LanguagePage() {
  const { t, town } = usePage();
  const { change, go } = useKiosk();
  return (
    <Question
      title={t('kiosk.start.title')}
      above={<p className="kiosk__text">{t('kiosk.start.text')}</p>}
      text={<Greetings />}
      far={0}
    >
      <div className="answers answers--many">
        {town.languages.filter(isLanguage).map((code) => (
          <Answer
            key={code}
            words={wordsIn(code)}
            onChoose={() => {
              change({ language: code });
              go('worry');
            }}
          >
            {nameOfLanguage(code)}
          </Answer>
        ))}
      </div>
    </Question>
  );
}
