// One large answer: a picture and words, and all of it can be touched.
import type { ReactNode } from 'react';

interface AnswerProps {
  onChoose: () => void;
  picture?: ReactNode;
  /** The first one to look at. */
  first?: boolean;
  /** As wide as the page, whether it is the first one or not. */
  wide?: boolean;
  /** Seen, and not ready yet. */
  disabled?: boolean;
  /** A line more, below the words. */
  more?: ReactNode;
  /** The language of the words where it is another than the page's. */
  words?: { lang: string; dir: string };
  children: ReactNode;
}

export function Answer({ onChoose, picture, first, wide, disabled, more, words, children }: AnswerProps) {
  const looks = ['answer', first && 'answer--first', wide && 'answer--wide'];
  return (
    <button
      type="button"
      className={looks.filter(Boolean).join(' ')}
      aria-disabled={disabled}
      onClick={() => !disabled && onChoose()}
      {...words}
    >
      {picture}
      <span className="answer__words">
        {children}
        {more && <span className="answer__more">{more}</span>}
      </span>
    </button>
  );
}
