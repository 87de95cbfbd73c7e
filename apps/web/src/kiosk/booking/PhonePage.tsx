// A telephone number, for whoever wants to be called when something changes. Nobody has to.
import { useState } from 'react';
import { phoneShape } from '../../shared/booking/booking-answers.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import { DigitField } from '../digits/DigitField.tsx';
import { DigitKeys } from '../digits/DigitKeys.tsx';
import { useKiosk } from '../flow/KioskContext.ts';
import { Answer } from '../frame/Answer.tsx';
import { Question } from '../frame/Question.tsx';

export function PhonePage() {
  const { t } = usePage();
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
    <Question
      number={4}
      title={t('kiosk.phone.title')}
      text={t('kiosk.phone.text')}
      field={
        <div data-private>
          <DigitField
            kind="phone"
            value={phone}
            onChange={change}
            label={t('kiosk.phone.label')}
            error={error}
          />
        </div>
      }
    >
      <DigitKeys kind="phone" value={phone} onChange={change} />
      <div className="answers answers--below">
        <Answer first onChoose={ready}>
          {t('kiosk.phone.ready')}
        </Answer>
      </div>
    </Question>
  );
}
