// It arrived: by when somebody sees to it, and the way back.
import { Button, buttonClass } from '@mitnand/ui/Button.tsx';
import { Sparrows } from '@mitnand/ui/pictures/Sparrows.tsx';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { usePage } from '../../shared/page/PageContext.ts';
import type { Receipt } from './useGiveFeedback.ts';

interface FeedbackDoneProps {
  receipt: Receipt;
  page: string | null;
  onAgain: () => void;
}

export function FeedbackDone({ receipt: { answerBy, answerable }, page, onAgain }: FeedbackDoneProps) {
  const { t, dates } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo({ top: 0, behavior: 'instant' });
    heading.current?.focus({ preventScroll: true });
  }, []);
  const day = dates.day(answerBy);
  return (
    <div className="page empty">
      <Sparrows />
      <h1 ref={heading} tabIndex={-1}>
        {t('feedback.done')}
      </h1>
      <p>{answerable ? t('feedback.doneAnswer', { day }) : t('feedback.doneRead', { day })}</p>
      <p className="buttons">
        <Link href={page ?? '/'} className={buttonClass('primary')}>
          {page ? t('feedback.back') : t('notFound.start')}
        </Link>
        <Button kind="secondary" onClick={onAgain}>
          {t('feedback.again')}
        </Button>
      </p>
    </div>
  );
}
