// Number or PIN lost: both come again, by the way that was given when booking. The answer is the same whether we know it or not.
import { SendLostNumbersDocument } from '@mitnand/api-client/operations/send-lost-numbers';
import type { Refusal } from '@mitnand/api-client/refusal';
import { errorText } from '@mitnand/i18n/error-text';
import { Button } from '@mitnand/ui/Button.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { useState, type FormEvent } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { PhoneLink } from '../../../shared/page/PhoneLink.tsx';
import { useApi } from '../../../shared/page/useQuery.ts';
import { lostReach } from './lost-reach.ts';

type State = 'asked' | 'wrong' | 'sending' | 'mailed' | 'heard' | Refusal;

export function LostNumbers() {
  const { t, town } = usePage();
  const api = useApi();
  const [state, setState] = useState<State>('asked');
  const byMail = town.tellsBy.includes('MAIL');
  const refused = typeof state === 'object';
  const wrong = state === 'wrong' || (refused && state.code === 'BAD_INPUT');
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (state === 'sending') return;
    const reach = lostReach(String(new FormData(form).get('lostReach')), byMail);
    if (!reach) {
      setState('wrong');
      return form.querySelector('input')?.focus();
    }
    setState('sending');
    const { refusal } = await api.mutate(SendLostNumbersDocument, reach);
    setState(refusal ?? (reach.email ? 'mailed' : 'heard'));
  };
  return (
    <details className="section">
      <summary>{t('lost.heading')}</summary>
      <p>{byMail ? t('lost.text') : t('lost.textPhone')}</p>
      <form className="form" method="post" onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          id="lostReach"
          name="lostReach"
          type={byMail ? 'text' : 'tel'}
          label={byMail ? t('lost.reach') : t('signUp.phone')}
          error={wrong ? (byMail ? t('lost.wrong') : t('problem.phoneWrong')) : null}
          autoComplete={byMail ? 'email' : 'tel'}
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          dir="ltr"
        />
        <div role="status">
          {state === 'mailed' && (
            <Notice tone="success" heading={t('lost.sent')}>
              <p>{t('lost.sentText')}</p>
            </Notice>
          )}
          {state === 'heard' && (
            <Notice tone="success" heading={t('lost.heard')}>
              <p>{t(`lost.heardText.${town.tellsBy.includes('SMS') ? 'SMS' : 'CALL'}`)}</p>
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
