// Nothing here: a picture of what is meant, a sentence, and what one can do.
import '../styles/parts/empty-state.css';
import type { ReactNode } from 'react';
import { Sparrows } from '../pictures/Sparrows.tsx';

interface EmptyStateProps {
  words: ReactNode;
  /** One of `pictures/scenes`; otherwise the two sparrows. */
  picture?: ReactNode;
  children?: ReactNode;
}

export function EmptyState({ words, picture = <Sparrows />, children }: EmptyStateProps) {
  return (
    <div className="empty-state">
      {picture}
      <p className="empty-state__words">{words}</p>
      {children}
    </div>
  );
}
