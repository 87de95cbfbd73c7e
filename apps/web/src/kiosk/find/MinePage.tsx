// One's booking as it stands, and what one can do with it.
import { errorText } from '@mitnand/i18n/error-text';
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { Answer } from '../frame/Answer.tsx';
import { Question } from '../frame/Question.tsx';
import { PrintSlip } from '../slip/PrintSlip.tsx';
import { OwnFacts, ReadOwnFacts } from './OwnFacts.tsx';
import { useOwnDeeds } from './useOwnDeeds.ts';
import { afterDeed, type OwnState } from './own-state.ts';

export function MinePage() {
  const { t, dates } = usePage();
  const { visit, go, goInstead, arrive, startOver } = useKiosk();
  const { accept, decline, problem } = useOwnDeeds();
  const { own } = visit.answers;
  if (!own?.booking) return <Question title={errorText(t, 'WRONG_NUMBER_OR_PIN')} children={null} />;
  const { booking, done, needsSlip = false, printed = false } = own;
  const { status, heldUntil, movableTo, waitingPosition, insteadOf } = booking;
  const living = status === 'CONFIRMED' || status === 'WAITLISTED' || status === 'OFFERED';
  /** Held by nobody's wish: whoever says no to it means another day. */
  const isInstead = status === 'OFFERED' && insteadOf !== null;
  const answer = async (what: NonNullable<OwnState['done']>, deed: typeof accept) => {
    const after = await deed(own);
    if (after) arrive('mine', { own: afterDeed(own, what, after) });
  };
  const outdated = needsSlip && !printed;
  const notePrinted = () => goInstead(['mine'], 'mine', { own: { ...own, printed: true } });
  const words = [
    problem,
    printed ? t('kiosk.find.printed') : done && t(`done.${done}`),
    outdated && t('kiosk.find.newSlip'),
    living && insteadOf && t('held.fellThrough', { moment: dates.dayAndTime(insteadOf) }),
    isInstead && t('held.insteadHeading'),
    status === 'OFFERED' && heldUntil && t('held.until', { moment: dates.dayAndTime(heldUntil) }),
    status === 'WAITLISTED' &&
      waitingPosition !== null &&
      t('confirmation.position', { position: waitingPosition }),
  ].filter(Boolean);
  const looks = ['answers', status === 'OFFERED' && 'answers--low', needsSlip && living && 'answers--steady'];
  return (
    <Question
      title={living && insteadOf ? t('held.lostHeading') : t(`status.${status}`)}
      text={words.length > 0 && <span role="status">{words.join('\n')}</span>}
      far={living ? 1 : 0}
      above={<OwnFacts booking={booking} />}
    >
      {/* An offered place has the most answers. */}
      <div className={looks.filter(Boolean).join(' ')}>
        {status === 'OFFERED' && (
          <>
            <Answer first onChoose={() => void answer('accepted', accept)}>
              {isInstead ? t('held.fits') : t('held.accept')}
            </Answer>
            {isInstead ? (
              <Answer onChoose={() => go('fitsNot')}>{t('held.fitsNot')}</Answer>
            ) : (
              <Answer onChoose={() => void answer('declined', decline)}>{t('held.decline')}</Answer>
            )}
          </>
        )}
        {living && !isInstead && movableTo.length > 0 && (
          <Answer onChoose={() => go('move')}>{t('kiosk.find.otherDate')}</Answer>
        )}
        {living && status !== 'OFFERED' && (
          <Answer onChoose={() => go('cancel')}>
            {status === 'WAITLISTED' ? t('cancel.headingWaiting') : t('cancel.heading')}
          </Answer>
        )}
        {living && (
          <PrintSlip
            booking={booking}
            pin={own.pin}
            first={outdated}
            wide={needsSlip}
            onPrint={notePrinted}
          />
        )}
        {living && <ReadOwnFacts />}
        <Answer first={done !== undefined && !outdated} onChoose={startOver}>
          {t('kiosk.done.finish')}
        </Answer>
      </div>
    </Question>
  );
}
