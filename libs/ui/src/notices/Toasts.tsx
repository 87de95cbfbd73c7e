// What was just done, said at the edge of the page, with the way to undo it; instead of "are you sure?".
import '../styles/parts/toasts.css';
import '../styles/parts/icon-button.css';
import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '../Button.tsx';
import { CloseIcon } from '../pictures/console-icons.tsx';

export interface Toast {
  text: ReactNode;
  /** Undoes what was done; offered for half a minute. */
  undo?: { label: string; onUndo: () => void };
}

/** Milliseconds; time stands still while somebody points at it or has the focus on it. */
const SHOWN_FOR = 8_000;
const UNDOABLE_FOR = 30_000;

interface ShownToast extends Toast {
  round: number;
}

const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Says what was done. A later toast takes the place of an earlier one, but news never takes away the way to undo. */
export const useToast = () => useContext(ToastContext);

const isUndoable = ({ undo }: Toast) => undo !== undefined;

export function Toasts({ closeLabel, children }: { closeLabel: string; children: ReactNode }) {
  const [shown, setShown] = useState<readonly ShownToast[]>([]);
  const rounds = useRef(0);
  const say = useCallback((next: Toast) => {
    const round = ++rounds.current;
    setShown((last) => [
      ...last.filter((toast) => isUndoable(toast) !== isUndoable(next)),
      { ...next, round },
    ]);
  }, []);
  const close = useCallback(
    (round: number) => setShown((last) => last.filter((toast) => toast.round !== round)),
    [],
  );
  return (
    <ToastContext value={say}>
      {children}
      <div className="toasts" role="status">
        {shown.map((toast) => (
          <ToastCard key={toast.round} toast={toast} closeLabel={closeLabel} onClose={close} />
        ))}
      </div>
    </ToastContext>
  );
}

interface ToastCardProps {
  toast: ShownToast;
  closeLabel: string;
  onClose: (round: number) => void;
}

function ToastCard({ toast: { text, undo, round }, closeLabel, onClose }: ToastCardProps) {
  const [held, setHeld] = useState(false);
  const patience = undo ? UNDOABLE_FOR : SHOWN_FOR;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => onClose(round), patience);
    return () => clearTimeout(timer);
  }, [held, round, patience, onClose]);
  return (
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p className="toast__text">{text}</p>
      {undo && (
        <Button
          kind="tertiary"
          onClick={() => {
            undo.onUndo();
            onClose(round);
          }}
        >
          {undo.label}
        </Button>
      )}
      <button type="button" className="icon-button" aria-label={closeLabel} onClick={() => onClose(round)}>
        <CloseIcon />
      </button>
    </div>
  );
}
