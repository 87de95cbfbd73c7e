// Ten new recovery codes; the old ones are worth nothing then.
import { useState } from 'react';
import { RenewRecoveryCodesDocument } from '@mitnand/api-client/operations/renew-recovery-codes';
import { usePage } from '../../shared/page/PageContext.ts';
import { useSave } from '../editing/useSave.ts';
import { CodeField } from '../sign-in/second-factor/CodeField.tsx';
import { AccountForm } from './AccountForm.tsx';
import { CurrentPasswordField } from './CurrentPasswordField.tsx';
import { NewCodes } from './NewCodes.tsx';
import { fieldsOf, wrongField } from './typed-fields.ts';
import { Unfolding } from './Unfolding.tsx';

export function RecoverySection({ left }: { left: number }) {
  const { t } = usePage();
  return (
    <Unfolding
      id="recovery-section"
      title={t('team.account.recovery')}
      text={t('team.account.recoveryLeft', { left })}
      action={t('team.account.newCodes')}
    >
      {(fold) => <RecoveryForm onDone={fold} />}
    </Unfolding>
  );
}

function RecoveryForm({ onDone }: { onDone: () => void }) {
  const { t } = usePage();
  const { busy, refusal, save } = useSave(RenewRecoveryCodesDocument);
  const [codes, setCodes] = useState<string[] | null>(null);
  const send = async (form: HTMLFormElement) => {
    const { password, code } = fieldsOf(form, 'password', 'code');
    const done = await save({ password, code });
    if (done) setCodes(done.renewRecoveryCodes);
  };
  const wrong = wrongField(t, refusal);
  if (codes) return <NewCodes {...{ codes, onDone }} />;
  return (
    <AccountForm
      {...{ busy, refusal }}
      sendLabel={t('team.account.newCodes')}
      onSend={(form) => void send(form)}
    >
      <CurrentPasswordField id="recovery-password" error={wrong('password')} />
      <CodeField kind="app" id="recovery-code" error={wrong('code')} />
    </AccountForm>
  );
}
