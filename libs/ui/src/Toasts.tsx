// What was just done, said at the edge of the page, with the way to undo it; instead of "are you sure?".
import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { CloseIcon } from './console-icons.tsx';

export interface Toast {
  text: ReactNode;
  /** Undoes what was done; offered for half a minute. */
  undo?: { label: string; onUndo: () => void };
}

/** Milliseconds; time stands still while somebody points at it or has the focus on it. */
const SHOWN_FOR = 8_000;
const UNDOABLE_FOR = 30_000;

const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Says what was done; a later toast takes the place of an earlier one. */
export const useToast = () => useContext(ToastContext);

export function Toasts({ closeLabel, children }: { closeLabel: string; children: ReactNode }) {
  const [toast, setToast] = useState<(Toast & { round: number }) | null>(null);
  const say = useCallback(
    (next: Toast) => setToast((last) => ({ ...next, round: (last?.round ?? 0) + 1 })),
    [],
  );
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(() => setToast(null), toast.undo ? UNDOABLE_FOR : SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [toast, held]);
  const close = () => {
    setHeld(false);
    setToast(null);
  };
  return (
    <ToastContext value={say}>
      {children}
      <div
        className="toasts"
        role="status"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        {toast && (
          <div className="toast" key={toast.round}>
            <p className="toast__text">{toast.text}</p>
            {toast.undo && (
              <Button
                kind="tertiary"
                onClick={() => {
                  toast.undo?.onUndo();
                  close();
                }}
              >
                {toast.undo.label}
              </Button>
            )}
            <button type="button" className="icon-button" aria-label={closeLabel} onClick={close}>
              <CloseIcon />
            </button>
          </div>
        )}
      </div>
    </ToastContext>
  );
}
