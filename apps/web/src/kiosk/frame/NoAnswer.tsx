// A question that was not answered: what happened, nothing is lost, what to do now.
import type { Refusal } from '@mitnand/api-client/refusal';
import { errorText } from '@mitnand/i18n/error-text';
import { useEffect } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { Answer } from './Answer.tsx';
import { Question } from './Question.tsx';

interface NoAnswerProps {
  refusal: Refusal;
  number?: number;
  onRetry: () => void;
}

const OFTEN_MS = 5_000;

export function NoAnswer({ refusal, number, onRetry }: NoAnswerProps) {
  const { t } = usePage();
  // A lost line comes back by itself; nobody has to know how to ask again.
  useEffect(() => {
    if (!refusal.uncertain) return;
    const timer = setInterval(onRetry, OFTEN_MS);
    return () => clearInterval(timer);
  });
  return (
    <Question
      title={t('failure.heading')}
      text={errorText(t, refusal.code, refusal.values)}
      {...(number !== undefined && { number })}
    >
      <div className="answers">
        <Answer first onChoose={onRetry}>
          {t('failure.retry')}
        </Answer>
      </div>
    </Question>
  );
}
