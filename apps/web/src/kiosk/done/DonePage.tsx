// The place is taken: when, where, and the two numbers to take along, on paper or on one's own phone.
import { useRef, useState } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { Answer } from '../frame/Answer.tsx';
import { Question } from '../frame/Question.tsx';
import { YesIcon } from '../pictures/signs.tsx';
import { PrintSlip } from '../slip/PrintSlip.tsx';
import { spelled } from '../speech/passages.ts';
import { ReadPrivate } from '../speech/ReadPrivate.tsx';
import { ChosenTime } from '../booking/ChosenTime.tsx';
import { ReceiptCodes } from './ReceiptCodes.tsx';
import { TakeAlong } from './TakeAlong.tsx';

export function DonePage() {
  const { t } = usePage();
  const { visit, startOver } = useKiosk();
  const codes = useRef<HTMLDivElement>(null);
  const [printed, setPrinted] = useState(false);
  const { receipt } = visit.answers;
  if (!receipt) return null;
  const { number, pin, booking } = receipt;
  const { occurrence, slot, status, waitingPosition } = booking;
  const waits = status === 'WAITLISTED';
  const position = waitingPosition ?? 0;
  const words = waits ? t('kiosk.done.waitsText', { position }) : t('kiosk.done.text');
  const whilePrinting = [waits && t('confirmation.position', { position }), t('kiosk.find.printed')];
  return (
    <Question
      title={waits ? t('kiosk.done.waits') : t('kiosk.done.title')}
      text={<span role="status">{printed ? whilePrinting.filter(Boolean).join('\n') : words}</span>}
      far={waits ? 0.75 : 1}
      above={
        <>
          {occurrence.venue && <ChosenTime time={slot ?? occurrence} venue={occurrence.venue} />}
          <div ref={codes}>
            <ReceiptCodes number={number} pin={pin} />
          </div>
        </>
      }
    >
      <TakeAlong number={number} pin={pin} />
      <div className="answers answers--below answers--steady">
        {/* First what nobody should leave without. */}
        <PrintSlip booking={booking} pin={pin} first={!printed} wide onPrint={() => setPrinted(true)} />
        <ReadPrivate root={() => codes.current} said={spelled}>
          {t('kiosk.speech.private')}
        </ReadPrivate>
        <Answer first={printed} picture={<YesIcon />} onChoose={startOver}>
          {t('kiosk.done.finish')}
        </Answer>
      </div>
    </Question>
  );
}
