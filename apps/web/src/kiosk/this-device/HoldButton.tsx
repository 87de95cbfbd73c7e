// A button that counts only when it is held: a cloth that wipes over it changes nothing.
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

const LONG_MS = 3_000;

interface HoldButtonProps {
  /** When it is let go: a finger still on the glass would choose what comes below it. */
  onHeld: () => void;
  /** What it says once it was held long enough. */
  ready: ReactNode;
  children: ReactNode;
}

export function HoldButton({ onHeld, ready, children }: HoldButtonProps) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [held, setHeld] = useState(false);
  const [enough, setEnough] = useState(false);
  const start = () => {
    if (held) return;
    setHeld(true);
    timer.current = setTimeout(() => setEnough(true), LONG_MS);
  };
  const stop = () => {
    clearTimeout(timer.current);
    setHeld(false);
    setEnough(false);
  };
  const letGo = () => {
    stop();
    if (enough) onHeld();
  };
  const byKey = ({ key }: KeyboardEvent) => (key === 'Enter' || key === ' ') && start();
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <>
      <button
        type="button"
        className={held ? 'answer hold hold--held' : 'answer hold'}
        onPointerDown={start}
        onPointerUp={letGo}
        onPointerLeave={stop}
        onPointerCancel={stop}
        onKeyDown={byKey}
        onKeyUp={letGo}
        onBlur={stop}
      >
        <span className="answer__words">{enough ? ready : children}</span>
      </button>
      {/* The name of a button that changes is said to nobody. */}
      <div role="status">
        <VisuallyHidden>{enough && ready}</VisuallyHidden>
      </div>
    </>
  );
}
