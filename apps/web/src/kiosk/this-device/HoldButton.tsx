// A button that counts only when it is held: a cloth that wipes over it changes nothing.
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

const LONG_MS = 3_000;

export function HoldButton({ onHeld, children }: { onHeld: () => void; children: ReactNode }) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [held, setHeld] = useState(false);
  const start = () => {
    if (held) return;
    setHeld(true);
    timer.current = setTimeout(onHeld, LONG_MS);
  };
  const stop = () => {
    clearTimeout(timer.current);
    setHeld(false);
  };
  const byKey = ({ key }: KeyboardEvent) => (key === 'Enter' || key === ' ') && start();
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <button
      type="button"
      className={held ? 'answer hold hold--held' : 'answer hold'}
      onPointerDown={start}
      onPointerUp={stop}
      onPointerLeave={stop}
      onPointerCancel={stop}
      onKeyDown={byKey}
      onKeyUp={stop}
      onBlur={stop}
    >
      <span className="answer__words">{children}</span>
    </button>
  );
}
