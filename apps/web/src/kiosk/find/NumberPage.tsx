// The first of two questions to somebody with a slip: the number on it.
import { useState } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { isComplete } from '../digits/digit-kinds.ts';
import { DigitField } from '../digits/DigitField.tsx';
import { DigitKeys } from '../digits/DigitKeys.tsx';
import { useKiosk } from '../flow/KioskContext.ts';
import { Answer } from '../frame/Answer.tsx';
import { Question } from '../frame/Question.tsx';

export function NumberPage() {
  const { t, town } = usePage();
  const { visit, go, device } = useKiosk();
  const [number, setNumber] = useState(visit.answers.own?.number ?? '');
  const [short, setShort] = useState(false);
  const phone = device?.telephone ?? town.contact.phone;
  const change = (typed: string) => {
    setShort(false);
    setNumber(typed);
  };
  const on = () => {
    if (isComplete('number', number)) go('pin', { own: { number, pin: '' } });
    else setShort(true);
  };
  return (
    <Question
      title={t('kiosk.find.number')}
      text={t('kiosk.find.lost', { phone })}
      far={0.2}
      field={
        <DigitField
          kind="number"
          value={number}
          onChange={change}
          label={t('booking.number')}
          error={short ? t('myBooking.numberWrong') : null}
        />
      }
    >
      <div className="typed">
        <DigitKeys kind="number" value={number} onChange={change} />
        <Answer first onChoose={on}>
          {t('kiosk.find.next')}
        </Answer>
      </div>
    </Question>
  );
}
