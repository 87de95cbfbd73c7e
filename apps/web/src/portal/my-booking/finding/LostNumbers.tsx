// Number or PIN lost: both come again by e-mail. The answer is the same whether we know the address or not.
import { SendLostNumbersDocument } from '@mitnand/api-client/operations/send-lost-numbers';
import type { Refusal } from '@mitnand/api-client/refusal';
import { errorText } from '@mitnand/i18n/error-text';
import { Button } from '@mitnand/ui/Button.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { useState, type FormEvent } from 'react';
import { emailShape } from '../../../shared/booking/booking-answers.ts';
import { usePage } from '../../../shared/page/PageContext.ts';
import { PhoneLink } from '../../../shared/page/PhoneLink.tsx';
import { useApi } from '../../../shared/page/useQuery.ts';

type State = 'asked' | 'wrong' | 'sending' | 'sent' | Refusal;

export function LostNumbers() {
  const { t, town } = usePage();
  const api = useApi();
  const [state, setState] = useState<State>('asked');
  const refused = typeof state === 'object';
  const wrong = state === 'wrong' || (refused && state.code === 'BAD_INPUT');
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const email = String(new FormData(form).get('lostEmail')).trim();
    if (state === 'sending') return;
    if (!emailShape.test(email)) {
      setState('wrong');
      return form.querySelector('input')?.focus();
    }
    setState('sending');
    const { refusal } = await api.mutate(SendLostNumbersDocument, { email });
    setState(refusal ?? 'sent');
  };
  return (
    <details className="section">
      <summary>{t('lost.heading')}</summary>
      <p>{t('lost.text')}</p>
      <form className="form" method="post" onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          id="lostEmail"
          name="lostEmail"
          type="email"
          label={t('lost.email')}
          error={wrong ? t('problem.emailWrong') : null}
          autoComplete="email"
          maxLength={254}
          dir="ltr"
        />
        <div role="status">
          {state === 'sent' && (
            <Notice tone="success" heading={t('lost.sent')}>
              <p>{t('lost.sentText')}</p>
            </Notice>
          )}
          {refused && !wrong && (
            <Notice tone="warning" heading={t('lost.notSent')}>
              <p>{errorText(t, state.code, state.values)}</p>
            </Notice>
          )}
        </div>
        <div>
          <Button type="submit" kind="secondary" aria-disabled={state === 'sending' || undefined}>
            {t('lost.send')}
          </Button>
        </div>
      </form>
      <p>{t('lost.call')}</p>
      <PhoneLink phone={town.contact.phone} />
    </details>
  );
}
