// Giving a place back: asked once more, as a finger slips easily.
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { Answer } from '../frame/Answer.tsx';
import { Question } from '../frame/Question.tsx';
import { OwnFacts, ReadOwnFacts } from './OwnFacts.tsx';
import { afterDeed } from './own-state.ts';
import { useOwnDeeds } from './useOwnDeeds.ts';

export function CancelPage() {
  const { t } = usePage();
  const { visit, arrive, back } = useKiosk();
  const { cancel, problem } = useOwnDeeds();
  const { own } = visit.answers;
  if (!own?.booking) return null;
  const waiting = own.booking.status === 'WAITLISTED';
  const giveBack = async () => {
    const booking = await cancel(own);
    if (booking) arrive('mine', { own: afterDeed(own, 'cancelled', booking) });
  };
  return (
    <Question
      title={t('kiosk.find.cancelQuestion')}
      text={problem ?? (waiting ? t('cancel.textWaiting') : t('cancel.text'))}
      above={<OwnFacts booking={own.booking} />}
    >
      <div className="answers">
        <Answer first onChoose={() => void giveBack()}>
          {t('kiosk.find.cancelYes')}
        </Answer>
        <Answer onChoose={back}>{t('kiosk.find.keep')}</Answer>
        <ReadOwnFacts />
      </div>
    </Question>
  );
}
