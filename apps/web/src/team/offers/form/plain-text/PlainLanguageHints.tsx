// What could be said more plainly in a text: the words, why, and one tap to take what is suggested.
import { Button } from '@mitnand/ui/Button.tsx';
import { InfoIcon } from '@mitnand/ui/pictures/icons.tsx';
import { useDeferredValue, useMemo, useState } from 'react';
import { usePage } from '../../../../shared/page/PageContext.ts';
import { applySuggestion } from '../../../plain-language/apply-suggestion.ts';
import { checkPlainLanguage } from '../../../plain-language/check-plain-language.ts';
import type { Finding } from '../../../plain-language/finding.ts';
import { useFindingWords } from './useFindingWords.ts';

interface PlainLanguageHintsProps {
  text: string;
  /** The control that holds the text. */
  textId: string;
  onChange: (text: string) => void;
}

/** More at once would read like a teacher's red pen. */
const SHOWN_AT_ONCE = 3;

export function PlainLanguageHints({ text, textId, onChange }: PlainLanguageHintsProps) {
  const { t } = usePage();
  const wordsFor = useFindingWords();
  const [all, setAll] = useState(false);
  const checked = useDeferredValue(text);
  const findings = useMemo(() => checkPlainLanguage(checked), [checked]);
  const shown = all ? findings : findings.slice(0, SHOWN_AT_ONCE);
  const take = (finding: Finding) => {
    onChange(applySuggestion(checked, finding));
    document.getElementById(textId)?.focus();
  };
  const show = ({ start, end }: Finding) => {
    const control = document.getElementById(textId) as HTMLTextAreaElement;
    control.focus();
    control.setSelectionRange(start, end);
  };
  return (
    <div className="hints">
      <p className="hints__count" role="status">
        {findings.length > 0 && (
          <>
            <InfoIcon />
            {t('posting.hints', { count: findings.length })}
          </>
        )}
      </p>
      {shown.length > 0 && (
        <ul className="hints__list">
          {shown.map((finding) => {
            const words = checked.slice(finding.start, finding.end);
            return (
              <li key={`${finding.rule} ${finding.start}`} className="hint">
                <button type="button" className="hint__words" lang="de" onClick={() => show(finding)}>
                  „{shortened(words)}“
                </button>
                <p>{wordsFor(finding)}</p>
                {finding.suggestion !== undefined && checked === text && (
                  <Button kind="secondary" onClick={() => take(finding)}>
                    {t('plainLanguage.apply', { suggestion: finding.suggestion })}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {findings.length > SHOWN_AT_ONCE && !all && (
        <Button kind="tertiary" onClick={() => setAll(true)}>
          {t('posting.allHints', { count: findings.length })}
        </Button>
      )}
    </div>
  );
}

function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 30).trimEnd()} … ${words.slice(-20).trimStart()}` : words;
}
