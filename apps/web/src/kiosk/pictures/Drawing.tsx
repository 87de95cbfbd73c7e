// Drawings of the kiosk: one hand, thick lines, a spark of colour; the words beside them say it.
import type { ReactNode } from 'react';

/** 96 × 96 units. */
export function Drawing({ children }: { children: ReactNode }) {
  return (
    <svg className="drawing" viewBox="0 0 96 96" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** A phone that stands upright, its screen free for what is drawn on it. */
export function PhoneShape({ x = 28, children }: { x?: number; children?: ReactNode }) {
  return (
    <>
      <rect className="drawing__paper" x={x} y="8" width="40" height="80" rx="8" />
      <rect className="drawing__tint" x={x + 5} y="17" width="30" height="58" rx="2" />
      {children}
    </>
  );
}

export const MoreDrawing = () => (
  <Drawing>
    <circle className="drawing__petrol" cx="18" cy="48" r="9" />
    <circle className="drawing__apricot" cx="48" cy="48" r="9" />
    <circle className="drawing__petrol" cx="78" cy="48" r="9" />
  </Drawing>
);

/** A speech bubble with a question mark: one says it to the mentor. */
export const OtherDrawing = () => (
  <Drawing>
    <path
      className="drawing__paper"
      d="M18 12h60a8 8 0 0 1 8 8v38a8 8 0 0 1-8 8H46L28 84V66H18a8 8 0 0 1-8-8V20a8 8 0 0 1 8-8Z"
    />
    <path className="drawing__bold" d="M39 31c0-5.5 4-9 9.5-9s9.5 3.5 9.5 8.500c0 7-9 7-9 14" />
    <circle className="drawing__apricot" cx="49" cy="54" r="4" />
  </Drawing>
);
