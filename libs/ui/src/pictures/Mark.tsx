// The three marks: each has a colour, a shape and a word, so that none has to be seen to be understood.
import type { ReactNode } from 'react';

export type MarkLook = 'hand' | 'speech' | 'cups';

/** Within 24 × 24 units, drawn in lines. */
export const drawings: Record<MarkLook, ReactNode> = {
  // An open hand that offers something.
  hand: (
    <>
      <path d="M2.5 13.5h3l3.2-2.2c.7-.5 1.5-.7 2.3-.7h3.2c.9 0 1.6.7 1.6 1.5s-.7 1.5-1.6 1.5h-3" />
      <path d="m15.4 12.9 4-2.6c.8-.5 1.8-.3 2.2.5.4.7.2 1.5-.5 2l-5.8 4.4c-.7.5-1.5.8-2.4.8H9l-3.5 1.5h-3" />
      <path
        className="mark__fill"
        d="M12 7.6C10.2 6.3 9 5.3 9 4c0-1 .7-1.7 1.6-1.7.6 0 1.1.3 1.4.8.3-.5.8-.8 1.4-.8.9 0 1.6.7 1.6 1.7 0 1.3-1.2 2.3-3 3.6Z"
      />
    </>
  ),
  // A speech bubble with a phone in it.
  speech: (
    <>
      <path d="M5 3h14a2.5 2.5 0 0 1 2.5 2.5v9A2.5 2.5 0 0 1 19 17h-7l-5 4.5V17H5a2.5 2.5 0 0 1-2.5-2.5v-9A2.5 2.5 0 0 1 5 3Z" />
      <rect x="9.4" y="5.6" width="5.2" height="8.8" rx="1.1" />
      <path d="M11.4 12.4h1.2" />
    </>
  ),
  // Two cups at one table.
  cups: (
    <>
      <path d="M2.5 9.5h7v4.8a2.7 2.7 0 0 1-2.7 2.7H5.2a2.7 2.7 0 0 1-2.7-2.7Z" />
      <path d="M9.5 11h.9a1.5 1.5 0 0 1 0 3h-.9" />
      <path d="M14.5 9.5h7v4.8a2.7 2.7 0 0 1-2.7 2.7h-1.6a2.7 2.7 0 0 1-2.7-2.7Z" />
      <path d="M1.5 20h21" />
      <path d="M5 6.8c-.7-.9.7-1.5 0-2.5M7.4 6.8c-.7-.9.7-1.5 0-2.5M17 6.8c-.7-.9.7-1.5 0-2.5M19.4 6.8c-.7-.9.7-1.5 0-2.5" />
    </>
  ),
};

interface MarkProps {
  look: MarkLook;
  large?: boolean;
  /** The word that goes with it. */
  children?: ReactNode;
}

export function Mark({ look, large, children }: MarkProps) {
  return (
    <span className={`mark looks-${look}${large ? ' mark--large' : ''}`}>
      <svg
        className="mark__shape"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        {drawings[look]}
      </svg>
      {children}
    </span>
  );
}
