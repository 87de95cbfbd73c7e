// What is to be mended, above the form: how much, and the way to each field. Whoever can't see the page hears it first.
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import type { MouseEvent } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import type { ProblemWords } from './useProblemWords.ts';
import { fields } from './booking-form.ts';

export const summaryId = 'zu-pruefen';

export function ProblemSummary({ words }: { words: ProblemWords }) {
  const { t } = usePage();
  const wrong = fields.filter((field) => words[field]);
  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault();
    document.getElementById(event.currentTarget.hash.slice(1))?.focus();
  };
  if (wrong.length < 2) return null;
  return (
    <div id={summaryId} tabIndex={-1}>
      <Notice tone="warning" heading={t('problem.summary', { count: wrong.length })}>
        <ul>
          {wrong.map((field) => (
            <li key={field}>
              <a href={`#${field}`} onClick={go}>
                {words[field]}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
