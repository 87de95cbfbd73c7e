// The moment between the yes and the number; when the line is lost it says so, and goes on asking.
import { useEffect } from 'react';
import type { Wish } from '../../shared/booking/booking-attempt.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { needsOf } from '../flow/needs.ts';
import type { Answers } from '../flow/visit.ts';
import { Question } from '../frame/Question.tsx';
import { isGone } from './is-gone.ts';
import { RefusedPage } from './RefusedPage.tsx';
import { useTakePlace } from './useTakePlace.ts';

export function TakingPage() {
  const { t, language } = usePage();
  const { visit, device, arrive, goInstead } = useKiosk();
  const { answers } = visit;
  const { uncertain, refusal } = useTakePlace(wishOf(answers, language), (receipt) =>
    arrive('done', { receipt }),
  );
  const gone = refusal !== null && isGone(refusal) && answers.time !== undefined;
  useEffect(() => {
    if (gone) goInstead(['taking', 'confirm'], 'taken');
  }, [gone, goInstead]);
  if (refusal && !gone) return <RefusedPage refusal={refusal} />;
  return (
    <Question
      number={4}
      title={uncertain ? t('kiosk.taking.lost') : t('kiosk.taking.title')}
      text={uncertain && t('kiosk.taking.lostText')}
      above={
        uncertain && <p className="kiosk__text">{t('kiosk.taking.call', { phone: device!.telephone })}</p>
      }
    />
  );
}

function wishOf(answers: Answers, language: string): Wish {
  const { time, waitFor, needs = needsOf(answers, language), name, phone, anotherPerson = false } = answers;
  return {
    occurrenceId: waitFor?.id ?? time!.occurrenceId,
    startsAt: waitFor ? null : time!.startsAt,
    needs,
    ifFull: waitFor ? 'WAIT' : 'REFUSE',
    uiLanguage: language,
    name: name.trim() || null,
    phone: phone || null,
    anotherPerson,
  };
}
