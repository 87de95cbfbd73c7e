// Somebody else was faster: one alternative that is near what was wanted, a few more, and the list of those who wait.
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { needsOf } from '../flow/needs.ts';
import { NoAnswer } from '../frame/NoAnswer.tsx';
import { Question } from '../frame/Question.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { AlternativeAnswers } from './AlternativeAnswers.tsx';
import { useAlternatives } from './useAlternatives.ts';

export function TakenPage() {
  const { t, language } = usePage();
  const { answers } = useKiosk().visit;
  const { gone } = answers;
  const { times, list, refusal, refresh } = useAlternatives(
    gone?.needs ?? needsOf(answers, language),
    gone?.time ?? null,
  );
  if (refusal) return <NoAnswer number={4} refusal={refusal} onRetry={refresh} />;
  if (!times) return <Waiting number={4} title={t('kiosk.taken.title')} />;
  return (
    <Question
      number={4}
      title={t('kiosk.taken.title')}
      text={times.length > 0 ? t('kiosk.taken.text') : t('kiosk.taken.nothing')}
    >
      <AlternativeAnswers times={times} list={list} label={t('kiosk.taken.near')} />
    </Question>
  );
}
