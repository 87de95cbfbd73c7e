// A telephone number, for whoever wants to be called when something changes. Nobody has to.
import { useState } from 'react';
import { phoneShape } from '../../shared/booking/booking-answers.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import { DigitPad } from '../digits/DigitPad.tsx';
import { useKiosk } from '../flow/KioskContext.ts';
import { Answer } from '../frame/Answer.tsx';
import { Question } from '../frame/Question.tsx';

export function PhonePage() {
  const { t, language } = usePage();
  const { visit, back } = useKiosk();
  const [phone, setPhone] = useState(visit.answers.phone);
  const [error, setError] = useState<string | null>(null);
  const ready = () => {
    if (phone === '' || phoneShape.test(phone)) back({ phone });
    else setError(t('kiosk.phone.wrong'));
  };
  const change = (typed: string) => {
    setError(null);
    setPhone(typed);
  };
  return (
    <Question writing number={4} title={t('kiosk.phone.title')} text={t('kiosk.phone.text')}>
      <div className="writing" data-private>
        <DigitPad
          kind="phone"
          value={phone}
          onChange={change}
          language={language}
          label={t('kiosk.phone.label')}
          error={error}
        />
      </div>
      <div className="answers answers--below">
        <Answer first onChoose={ready}>
          {t('kiosk.phone.ready')}
        </Answer>
      </div>
    </Question>
  );
}
