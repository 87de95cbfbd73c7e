// The second factor is set up once a code of the app has arrived here.
import { useEffect, useRef, type FormEvent } from 'react';
import type { Refusal } from '@mitnand/api-client/refusal';
import { Button } from '@mitnand/ui/Button.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { RefusalText } from '../frame/RefusalText.tsx';
import { Authenticator } from '../sign-in/second-factor/Authenticator.tsx';
import { CodeField } from '../sign-in/second-factor/CodeField.tsx';

interface SecondFactorStepProps {
  totp: { secret: string; url: string };
  busy: boolean;
  refusal: Refusal | null;
  onCode: (code: string) => void;
  onBack: () => void;
}

export function SecondFactorStep({ totp, busy, refusal, onCode, onBack }: SecondFactorStepProps) {
  const { t } = usePage();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onCode((new FormData(event.currentTarget).get('code') as string).replaceAll(/\s/g, ''));
  };
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusal) form.current?.querySelector<HTMLElement>('#code')?.focus();
  }, [refusal]);
  const wrongCode = refusal?.code === 'WRONG_SIGN_IN';
  return (
    <form className="form" onSubmit={send} ref={form}>
      <Authenticator {...totp} />
      {!wrongCode && <RefusalText refusal={refusal} />}
      <CodeField kind="app" error={wrongCode ? t('team.code.wrong') : null} />
      <Button type="submit" wide aria-disabled={busy}>
        {t('team.link.finish')}
      </Button>
      <Button kind="tertiary" onClick={onBack}>
        {t('team.back')}
      </Button>
    </form>
  );
}
