// The moment between the yes and the number.
import { useEffect } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { timeIn } from '../flow/wanted.ts';
import { isGone } from './is-gone.ts';
import { RefusedPage } from './RefusedPage.tsx';
import { TakingQuestion } from './TakingQuestion.tsx';
import { useTakePlace } from './useTakePlace.ts';
import { wishOf } from './wish-of.ts';

export function TakingPage() {
  const { language } = usePage();
  const { visit, arrive, goInstead } = useKiosk();
  const { answers } = visit;
  const { uncertain, refusal } = useTakePlace(wishOf(answers.wanted!, answers, language), (receipt) =>
    arrive('done', { receipt }),
  );
  const wantedTime = timeIn(answers.wanted);
  const gone = refusal && isGone(refusal) ? wantedTime : null;
  useEffect(() => {
    if (gone) goInstead(['taking', 'confirm'], 'taken', { gone });
  }, [gone, goInstead]);
  if (refusal && !gone) return <RefusedPage refusal={refusal} phonePage="phone" />;
  return <TakingQuestion uncertain={uncertain} number={4} />;
}
