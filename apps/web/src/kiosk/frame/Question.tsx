// A page of the kiosk: the question above, what one can answer below, in reach of the hand.
import { useEffect, useRef, type ReactNode } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { usePageHead } from '../../shared/page/usePageHead.ts';
import { useReadPage } from '../speech/useReadPage.ts';
import { Wire } from './Wire.tsx';

interface QuestionProps {
  /** The question, or what happened. */
  title: string;
  /** The language of the title where it is another than the page's. */
  words?: { lang: string; dir: string };
  /** A sentence or two more; the sparrow says it. */
  text?: ReactNode;
  /** Which of the questions on the way to a place this is, from 1; none beside that way. */
  number?: number;
  /** How far the sparrow is, from 0 to 1; by the number where it is left out. */
  far?: number;
  /** What else belongs above the wire: what was chosen, a time, a number. */
  above?: ReactNode;
  /** The field one writes in, close above its keys. */
  field?: ReactNode;
  /** The field one writes in lies above the middle, so that its keys are low. */
  writing?: boolean;
  /** The answers; none while one waits. */
  children?: ReactNode;
}

/** Worry, device, time, and the yes to it. */
const questions = 4;

export function Question(props: QuestionProps) {
  const { title, words, text, number, far: given, above, field, writing, children } = props;
  const { t } = usePage();
  const far = given ?? (number ?? 0) / (questions + 1);
  const heading = useRef<HTMLHeadingElement>(null);
  usePageHead({ title });
  // Whoever listens or goes by keys starts at the question.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [title]);
  useReadPage(title);
  return (
    <main className={writing ? 'kiosk__page kiosk__page--writing' : 'kiosk__page'} data-read>
      <section className="kiosk__question">
        {number !== undefined && (
          <p className="kiosk__progress">{t('kiosk.progress', { number, questions })}</p>
        )}
        <h1 ref={heading} tabIndex={-1} {...words}>
          {title}
        </h1>
        {above}
        <Wire far={far}>{text}</Wire>
        {field}
      </section>
      <section className="kiosk__answers">{children}</section>
    </main>
  );
}
