// A question above the page, by the browser's own dialog: it keeps the focus inside, closes with Escape, and gives back
// the focus to where it was.
import './styles/parts/dialog.css';
import './styles/parts/icon-button.css';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { CloseIcon } from './pictures/console-icons.tsx';

interface DialogProps {
  open: boolean;
  /** Called for Escape and the close button; the dialog stays until `open` is false. */
  onClose: () => void;
  heading: ReactNode;
  /** Name of the button that closes it. */
  closeLabel: string;
  /** `sheet` rises from the lower edge, in reach of a thumb, and closes by a tap beside it. */
  look?: 'dialog' | 'sheet' | 'wide';
  children: ReactNode;
}

/** The heading gets the focus first, or what inside is marked with `data-autofocus`. */
export function Dialog({ open, onClose, heading, closeLabel, look = 'dialog', children }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (!open || !shown) return;
    shown.showModal();
    (shown.querySelector<HTMLElement>('[data-autofocus]') ?? shown.querySelector('h2'))?.focus();
    return () => shown.close();
  }, [open]);
  const closes = () => {
    if (open) onClose();
  };
  return (
    <dialog
      ref={dialog}
      className={`dialog dialog--${look}`}
      aria-labelledby={id}
      onClose={() => {
        // The event comes a moment later: the dialog may be asking the next question by then.
        if (!dialog.current?.open) closes();
      }}
      onCancel={(event) => {
        if (event.target !== dialog.current) return;
        event.preventDefault();
        closes();
      }}
      onClick={(event) => {
        if (look === 'sheet' && event.target === dialog.current) closes();
      }}
    >
      {open && (
        <div className="dialog__inner">
          <div className="dialog__head">
            <h2 id={id} tabIndex={-1}>
              {heading}
            </h2>
            <button type="button" className="icon-button" aria-label={closeLabel} onClick={closes}>
              <CloseIcon />
            </button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}
