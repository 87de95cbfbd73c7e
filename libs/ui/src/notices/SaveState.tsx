// Whether what one typed is safe, said quietly beside the form.
import '../styles/parts/save-state.css';
import type { ReactNode } from 'react';
import { CheckIcon, ClockIcon, WarningIcon } from '../pictures/icons.tsx';

export type Saving = 'saved' | 'saving' | 'unsaved' | 'failed';

const signs = { saved: CheckIcon, saving: ClockIcon, unsaved: ClockIcon, failed: WarningIcon };

/** `children` are the words, as "Gespeichert um 14:02 Uhr". */
export function SaveState({ state, children }: { state: Saving; children: ReactNode }) {
  const Sign = signs[state];
  return (
    <p className={`save-state save-state--${state}`} role="status">
      <Sign />
      <span>{children}</span>
    </p>
  );
}
