// Who one is: what the invitation does not know yet, and a password.
import { useEffect, useRef, type FormEvent } from 'react';
import type { Refusal } from '@mitnand/api-client/refusal';
import { errorText } from '@mitnand/i18n/error-text';
import { Button } from '@mitnand/ui/Button.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { NewPasswordField } from '../sign-in/new-password/NewPasswordField.tsx';

export interface You {
  name: string;
  email: string;
  password: string;
}

interface YouStepProps {
  you: You;
  /** What the invitation leaves open. */
  asked: { name: boolean; email: boolean };
  refusal: Refusal | null;
  onGiven: (you: You) => void;
}

export function YouStep({ you, asked, refusal, onGiven }: YouStepProps) {
  const { t } = usePage();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusal?.field) form.current?.querySelector<HTMLElement>(`[name=${refusal.field}]`)?.focus();
  }, [refusal]);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { username: _, ...given } = Object.fromEntries(new FormData(event.currentTarget)) as Record<
      string,
      string
    >;
    onGiven({ ...you, ...given });
  };
  const wrong = (field: string) =>
    refusal?.field === field ? errorText(t, refusal.code, refusal.values) : null;
  return (
    <form className="form" onSubmit={send} ref={form}>
      {!asked.email && <Known label={t('team.signIn.email')} value={you.email} />}
      {asked.name && (
        <TextField
          id="name"
          name="name"
          label={t('team.staff.name')}
          hint={t('team.staff.nameHint')}
          defaultValue={you.name}
          error={wrong('name')}
          autoComplete="name"
          maxLength={100}
          required
        />
      )}
      {asked.email && (
        <TextField
          id="email"
          name="email"
          type="email"
          label={t('team.signIn.email')}
          hint={t('team.link.emailHint')}
          defaultValue={you.email}
          error={wrong('email')}
          autoComplete="username"
          required
        />
      )}
      <NewPasswordField
        id="password"
        name="password"
        label={t('team.password.choose')}
        ownWords={[you.name, you.email]}
        error={wrong('password')}
        defaultValue={you.password}
      />
      <Button type="submit" wide>
        {t('team.link.next')}
      </Button>
    </form>
  );
}

/** What the invitation says already; password managers read it as the user's name. */
function Known({ label, value }: { label: string; value: string }) {
  return (
    <p>
      {label}: <b>{value}</b>
      <input
        className="visually-hidden"
        name="username"
        autoComplete="username"
        value={value}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
    </p>
  );
}
