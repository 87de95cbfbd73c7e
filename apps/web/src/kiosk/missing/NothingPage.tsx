// Nobody who could help has time: said plainly. What is left is waiting, a telephone, and somebody who knows other things better.
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { needsOf } from '../flow/needs.ts';
import { NoAnswer } from '../frame/NoAnswer.tsx';
import { Question } from '../frame/Question.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { AlternativeAnswers } from './AlternativeAnswers.tsx';
import { useAlternatives } from './useAlternatives.ts';

const anybody = { worry: null, device: null, spokenLanguage: null };

export function NothingPage() {
  const { t, language } = usePage();
  const { device, visit } = useKiosk();
  const needs = needsOf(visit.answers, language);
  // The list of somebody who fits; a time with whoever is there.
  const fitting = useAlternatives({ ...needs, spokenLanguage: null }, null);
  const others = useAlternatives(anybody, null);
  const refused = [fitting, others].find(({ refusal }) => refusal);
  if (refused?.refusal) return <NoAnswer number={3} refusal={refused.refusal} onRetry={refused.refresh} />;
  if (!fitting.times || !others.times) return <Waiting number={3} title={t('kiosk.time.looking')} />;
  return (
    <Question
      number={3}
      title={t('kiosk.nothing.title')}
      text={others.times.length > 0 ? t('kiosk.nothing.text') : t('kiosk.nothing.noText')}
      above={<p className="kiosk__text">{t('kiosk.nothing.call', { phone: device!.telephone })}</p>}
    >
      <AlternativeAnswers times={others.times} list={fitting.list} label={t('kiosk.nothing.anybody')} />
    </Question>
  );
}
