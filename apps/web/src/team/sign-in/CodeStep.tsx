// The second step of signing in: six digits of the app, or one of the recovery codes.
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Refusal } from '@mitnand/api-client/refusal';
import { Button } from '@mitnand/ui/Button.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { RefusalText } from '../frame/RefusalText.tsx';
import { CodeField } from './second-factor/CodeField.tsx';

interface CodeStepProps {
  busy: boolean;
  refusal: Refusal | null;
  onCode: (code: string) => void;
  onBack: () => void;
}

export function CodeStep({ busy, refusal, onCode, onBack }: CodeStepProps) {
  const { t } = usePage();
  const [recovering, setRecovering] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), [recovering, refusal]);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = new FormData(event.currentTarget).get('code') as string;
    if (!busy) onCode(code.replaceAll(/\s/g, ''));
  };
  const wrongCode = refusal?.code === 'WRONG_SIGN_IN';
  return (
    <form className="form" onSubmit={send} ref={form}>
      {!wrongCode && <RefusalText refusal={refusal} />}
      <CodeField
        key={String(recovering)}
        kind={recovering ? 'recovery' : 'app'}
        error={wrongCode ? t('team.code.wrong') : null}
      />
      <Button type="submit" wide aria-disabled={busy}>
        {t('team.signIn.send')}
      </Button>
      <div className="buttons">
        <Button kind="tertiary" onClick={() => setRecovering(!recovering)}>
          {recovering ? t('team.signIn.useApp') : t('team.signIn.useRecovery')}
        </Button>
        <Button kind="tertiary" onClick={onBack}>
          {t('team.signIn.back')}
        </Button>
      </div>
    </form>
  );
}
