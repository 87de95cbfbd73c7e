// A name, for whoever wants to be greeted by it. Nobody has to.
import { useState } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { Answer } from '../frame/Answer.tsx';
import { Question } from '../frame/Question.tsx';
import { Keyboard } from '../keyboard/Keyboard.tsx';

export function NamePage() {
  const { t, language } = usePage();
  const { visit, back } = useKiosk();
  const [name, setName] = useState(visit.answers.name);
  return (
    <Question writing number={4} title={t('kiosk.name.title')} text={t('kiosk.name.text')}>
      <div className="writing" data-private>
        <Keyboard value={name} onChange={setName} language={language} label={t('kiosk.name.label')} />
      </div>
      <div className="answers answers--below">
        <Answer first onChoose={() => back({ name: name.trim() })}>
          {t('kiosk.name.ready')}
        </Answer>
      </div>
    </Question>
  );
}
