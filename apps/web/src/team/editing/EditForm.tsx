// A form of the console: what was refused stands beside its field, and that field gets the focus.
import type { Refusal } from '@mitnand/api-client/refusal';
import { Button } from '@mitnand/ui/Button.tsx';
import { useEffect, useId, useRef, type FormEvent, type ReactNode } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { RefusalText } from '../frame/RefusalText.tsx';
import { FormContext } from './form-context.ts';
import { FormWords } from './form-words.ts';

interface EditFormProps {
  /** What the form is about, for those who listen. */
  label: string;
  busy: boolean;
  refusal: Refusal | null;
  onSend: (words: FormWords) => void;
  sendLabel?: string;
  /** Shown beside the button that sends. */
  beside?: ReactNode;
  children: ReactNode;
}

export function EditForm({ label, busy, refusal, onSend, sendLabel, beside, children }: EditFormProps) {
  const { t } = usePage();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const wrong = refusal?.code === 'BAD_INPUT' ? refusal.field?.split('.').at(-1) : undefined;

  useEffect(() => {
    if (wrong) form.current?.querySelector<HTMLElement>(`[name="${CSS.escape(wrong)}"]`)?.focus();
  }, [refusal, wrong]);

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSend(new FormWords(new FormData(event.currentTarget)));
  };
  return (
    <form className="form edit-form" ref={form} onSubmit={send} aria-label={label}>
      <FormContext value={{ id, wrong }}>
        {children}
        <RefusalText refusal={refusal} />
        <div className="buttons">
          <Button type="submit" aria-disabled={busy || undefined}>
            {sendLabel ?? t('team.save')}
          </Button>
          {beside}
        </div>
      </FormContext>
    </form>
  );
}
