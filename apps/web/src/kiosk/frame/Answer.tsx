// One large answer: a picture and words, and all of it can be touched.
import type { ReactNode } from 'react';

interface AnswerProps {
  onChoose: () => void;
  picture?: ReactNode;
  /** The first one to look at. */
  first?: boolean;
  /** A line more, below the words. */
  more?: ReactNode;
  /** The language of the words where it is another than the page's. */
  words?: { lang: string; dir: string };
  children: ReactNode;
}

export function Answer({ onChoose, picture, first, more, words, children }: AnswerProps) {
  return (
    <button type="button" className={first ? 'answer answer--first' : 'answer'} onClick={onChoose} {...words}>
      {picture}
      <span className="answer__words">
        {children}
        {more && <span className="answer__more">{more}</span>}
      </span>
    </button>
  );
}
