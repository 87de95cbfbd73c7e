// Somebody else was faster: one alternative that is near what was wanted, a few more, and the list of those who wait.
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { needsOf } from '../flow/needs.ts';
import { Question } from '../frame/Question.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { AlternativeAnswers } from './AlternativeAnswers.tsx';
import { useAlternatives } from './useAlternatives.ts';

export function TakenPage() {
  const { t, language } = usePage();
  const { answers } = useKiosk().visit;
  const needs = answers.needs ?? needsOf(answers, language);
  const { known, times, waitFor } = useAlternatives(needs, answers.time ?? null);
  if (!known) return <Waiting number={4} title={t('kiosk.taken.title')} />;
  return (
    <Question
      number={4}
      title={t('kiosk.taken.title')}
      text={times.length > 0 ? t('kiosk.taken.text') : t('kiosk.taken.nothing')}
    >
      <AlternativeAnswers times={times} waitFor={waitFor} needs={needs} label={t('kiosk.taken.near')} />
    </Question>
  );
}
