// The second question: the PIN. Whoever has both finds the booking, and nobody learns which of them was wrong.
import { useState } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { isComplete } from '../digits/digit-kinds.ts';
import { DigitField } from '../digits/DigitField.tsx';
import { DigitKeys } from '../digits/DigitKeys.tsx';
import { useKiosk } from '../flow/KioskContext.ts';
import { Answer } from '../frame/Answer.tsx';
import { Question } from '../frame/Question.tsx';
import { useOwnDeeds } from './useOwnDeeds.ts';

export function PinPage() {
  const { t, town } = usePage();
  const { visit, go, device } = useKiosk();
  const [pin, setPin] = useState('');
  const [short, setShort] = useState(false);
  const [looking, setLooking] = useState(false);
  const { look, problem, forgetProblem } = useOwnDeeds();
  const { number = '' } = visit.answers.own ?? {};
  const phone = device?.telephone ?? town.contact.phone;
  const change = (typed: string) => {
    if (looking) return;
    setShort(false);
    forgetProblem();
    setPin(typed);
  };
  const find = async () => {
    if (!isComplete('pin', pin)) return setShort(true);
    setLooking(true);
    const booking = await look({ number, pin });
    setLooking(false);
    if (booking) go('mine', { own: { number, pin, booking } });
    else setPin('');
  };
  return (
    <Question
      title={t('kiosk.find.pin')}
      // Whom to call: also when number and PIN do not belong together.
      text={t('kiosk.find.lost', { phone })}
      far={0.6}
      field={
        <DigitField
          kind="pin"
          value={pin}
          onChange={change}
          label={t('booking.pin')}
          error={short ? t('myBooking.pinWrong') : problem}
        />
      }
    >
      <div className="typed">
        <DigitKeys kind="pin" value={pin} onChange={change} />
        <Answer first disabled={looking} onChoose={() => void find()}>
          {t('myBooking.show')}
        </Answer>
      </div>
    </Question>
  );
}
