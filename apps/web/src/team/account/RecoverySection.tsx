// Ten new recovery codes; the old ones are worth nothing then.
import { useState, type FormEvent } from 'react';
import { RenewRecoveryCodesDocument } from '@mitnand/api-client/operations/renew-recovery-codes';
import type { Refusal } from '@mitnand/api-client/refusal';
import { Button } from '@mitnand/ui/Button.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useApi } from '../../shared/page/useQuery.ts';
import { RefusalText } from '../frame/RefusalText.tsx';
import { CodeField } from '../sign-in/second-factor/CodeField.tsx';
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
  const api = useApi();
  const [codes, setCodes] = useState<string[] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { password, code } = fieldsOf(event.currentTarget, 'password', 'code');
    const answer = await api.mutate(RenewRecoveryCodesDocument, { password, code });
    setRefusal(answer.refusal ?? null);
    if (answer.data) setCodes(answer.data.renewRecoveryCodes);
  };
  const wrong = wrongField(t, refusal);
  if (codes) return <NewCodes {...{ codes, onDone }} />;
  return (
    <form className="form" onSubmit={(event) => void send(event)}>
      {!refusal?.field && <RefusalText refusal={refusal} />}
      <CurrentPasswordField id="recovery-password" error={wrong('password')} />
      <CodeField kind="app" id="recovery-code" error={wrong('code')} />
      <div className="buttons">
        <Button type="submit">{t('team.account.newCodes')}</Button>
      </div>
    </form>
  );
}
