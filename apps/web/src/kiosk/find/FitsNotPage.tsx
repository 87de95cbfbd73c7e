// A no to the place that is held instead of a lost one: it ends nothing by itself, as most mean another day by it.
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { Answer } from '../frame/Answer.tsx';
import { Question } from '../frame/Question.tsx';
import { OwnFacts, ReadOwnFacts } from './OwnFacts.tsx';
import { afterDeed } from './own-state.ts';
import { useOwnDeeds } from './useOwnDeeds.ts';

export function FitsNotPage() {
  const { t } = usePage();
  const { visit, go, arrive, back } = useKiosk();
  const { decline, problem } = useOwnDeeds();
  const { own } = visit.answers;
  if (!own?.booking) return null;
  const others = own.booking.movableTo.length > 0;
  const giveUp = async () => {
    const booking = await decline(own);
    if (booking) arrive('mine', { own: afterDeed(own, 'cancelled', booking) });
  };
  return (
    <Question
      title={others ? t('held.fitsNot') : t('kiosk.find.cancelQuestion')}
      text={problem ?? (others ? t('held.noText') : t('cancel.text'))}
      above={<OwnFacts booking={own.booking} />}
    >
      <div className="answers">
        {others && (
          <Answer first onChoose={() => go('move')}>
            {t('held.otherDate')}
          </Answer>
        )}
        <Answer first={!others} onChoose={() => void giveUp()}>
          {t('held.giveUp')}
        </Answer>
        <Answer onChoose={back}>{t('kiosk.find.back')}</Answer>
        <ReadOwnFacts />
      </div>
    </Question>
  );
}
