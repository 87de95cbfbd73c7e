// Nothing here yet: two sparrows, a sentence, and what one can do.
import '../styles/parts/empty-state.css';
import type { ReactNode } from 'react';
import { Sparrows } from '../pictures/Sparrows.tsx';

export function EmptyState({ words, children }: { words: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty-state">
      <Sparrows />
      <p className="empty-state__words">{words}</p>
      {children}
    </div>
  );
}
