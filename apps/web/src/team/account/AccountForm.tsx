// A form of one's own account: a refusal stands beside its field, which gets the focus, or above them all.
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import type { Refusal } from '@mitnand/api-client/refusal';
import { Button } from '@mitnand/ui/Button.tsx';
import { RefusalText } from '../frame/RefusalText.tsx';

interface AccountFormProps {
  /** Under way: it is not sent twice. */
  busy: boolean;
  refusal: Refusal | null;
  onSend: (form: HTMLFormElement) => void;
  /** Words on the button. */
  sendLabel: string;
  children: ReactNode;
}

export function AccountForm({ busy, refusal, onSend, sendLabel, children }: AccountFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusal?.field)
      form.current?.querySelector<HTMLElement>(`[name="${CSS.escape(refusal.field)}"]`)?.focus();
  }, [refusal]);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSend(event.currentTarget);
  };
  return (
    <form className="form" onSubmit={send} ref={form}>
      {!refusal?.field && <RefusalText refusal={refusal} />}
      {children}
      <div className="buttons">
        <Button type="submit" aria-disabled={busy || undefined}>
          {sendLabel}
        </Button>
      </div>
    </form>
  );
}
