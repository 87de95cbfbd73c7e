// "Meinten Sie …?" below the ways to be reached: one tap takes it, nothing is changed unasked.
import { Button } from '@mitnand/ui/Button.tsx';
import { useState, type FocusEvent, type ReactNode } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { meantEmail, meantPhone } from './typing-slips.ts';

interface Question {
  field: HTMLInputElement;
  meant: string;
}

const readers: Record<string, (typed: string) => string | null> = {
  email: meantEmail,
  tel: meantPhone,
};

/** Around fields of addresses and numbers; asks when one of them is left. */
export function SlipQuestion({ children }: { children: ReactNode }) {
  const { t } = usePage();
  const [question, setQuestion] = useState<Question | null>(null);
  const look = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLInputElement) || !(target.type in readers)) return;
    const meant = readers[target.type]!(target.value);
    if (meant) setQuestion({ field: target, meant });
    else setQuestion((asked) => (asked?.field === target ? null : asked));
  };
  const take = ({ field, meant }: Question) => {
    field.value = meant;
    // Whatever listens to the form hears of it.
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
    setQuestion(null);
  };
  return (
    <div onBlur={look}>
      {children}
      <div role="status">
        {question && (
          <p className="buttons">
            {t('signUp.meant')}
            <Button kind="secondary" onClick={() => take(question)}>
              <bdi dir="ltr">{question.meant}</bdi>
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}
