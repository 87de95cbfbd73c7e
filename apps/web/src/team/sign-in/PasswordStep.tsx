// The first step of signing in.
import type { FormEvent } from 'react';
import type { Refusal } from '@mitnand/api-client/refusal';
import { Button } from '@mitnand/ui/Button.tsx';
import { PasswordField } from '@mitnand/ui/fields/PasswordField.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { RefusalText } from '../frame/RefusalText.tsx';

export interface Credentials {
  email: string;
  password: string;
}

interface PasswordStepProps {
  email: string;
  busy: boolean;
  refusal: Refusal | null;
  onGiven: (credentials: Credentials) => void;
}

export function PasswordStep({ email, busy, refusal, onGiven }: PasswordStepProps) {
  const { t } = usePage();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    if (!busy) onGiven({ email: text(form, 'email').trim(), password: text(form, 'password') });
  };
  return (
    <form className="form" onSubmit={send}>
      <RefusalText refusal={refusal} />
      <TextField
        id="sign-in-email"
        name="email"
        type="email"
        label={t('team.signIn.email')}
        autoComplete="username"
        defaultValue={email}
        required
      />
      <PasswordField
        id="sign-in-password"
        name="password"
        label={t('team.signIn.password')}
        showLabel={t('team.password.show')}
        hideLabel={t('team.password.hide')}
        autoComplete="current-password"
        required
        {...(email && { 'data-autofocus': true })}
      />
      <Button type="submit" wide aria-disabled={busy}>
        {t('team.signIn.send')}
      </Button>
      <p className="quiet">{t('team.signIn.forgotten')}</p>
    </form>
  );
}

function text(form: FormData, name: string): string {
  return form.get(name) as string;
}
