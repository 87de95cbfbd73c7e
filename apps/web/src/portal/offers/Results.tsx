// What was found, as one place to move the focus to: whoever searches by keyboard goes on there.
import type { ReactNode } from 'react';
import { rememberList } from '../../shared/page/going-back.ts';

const id = 'ergebnis';

export function Results({ children }: { children: ReactNode }) {
  return (
    <div id={id} className="results" tabIndex={-1} onClickCapture={rememberList}>
      {children}
    </div>
  );
}

/** After a search, when the control that was used is gone. */
export function focusResults(): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus({ preventScroll: true }));
}
