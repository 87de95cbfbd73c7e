// How one can be called when something changes; only asked where the offer does not need it.
import { useState } from 'react';
import { phoneShape } from '../../shared/booking/booking-answers.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import { DigitField } from '../digits/DigitField.tsx';
import { DigitKeys } from '../digits/DigitKeys.tsx';
import { useKiosk } from '../flow/KioskContext.ts';
import { Answer } from '../frame/Answer.tsx';
import { Question } from '../frame/Question.tsx';

export function MyPhonePage() {
  const { t } = usePage();
  const { visit, go } = useKiosk();
  const { signUp } = visit.answers;
  const [phone, setPhone] = useState(visit.answers.phone);
  const [wrong, setWrong] = useState(false);
  const change = (typed: string) => {
    setWrong(false);
    setPhone(typed);
  };
  const required = signUp!.contactRequired;
  const on = () => {
    if ((phone === '' && !required) || phoneShape.test(phone)) go('signingUp', { phone });
    else setWrong(true);
  };
  return (
    <Question
      title={t('kiosk.around.phone')}
      text={required ? null : t('kiosk.around.phoneHint')}
      far={0.8}
      field={
        <DigitField
          kind="phone"
          value={phone}
          onChange={change}
          label={t('signUp.phone')}
          error={wrong ? t('problem.phoneWrong') : null}
        />
      }
    >
      <div className="typed">
        <DigitKeys kind="phone" value={phone} onChange={change} />
        <Answer first onChoose={on}>
          {phone === '' && !required ? t('kiosk.around.skip') : t('kiosk.around.book')}
        </Answer>
      </div>
    </Question>
  );
}
