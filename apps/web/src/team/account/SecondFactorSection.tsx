// A new phone: the old app or a recovery code proves who one is, a code of the new one ends it.
import { useState } from 'react';
import {
  PrepareSecondFactorDocument,
  type PrepareSecondFactorMutation,
} from '@mitnand/api-client/operations/prepare-second-factor';
import { ReplaceSecondFactorDocument } from '@mitnand/api-client/operations/replace-second-factor';
import type { Refusal } from '@mitnand/api-client/refusal';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useApi } from '../../shared/page/useQuery.ts';
import { Authenticator } from '../sign-in/second-factor/Authenticator.tsx';
import { CodeField } from '../sign-in/second-factor/CodeField.tsx';
import { AccountForm } from './AccountForm.tsx';
import { CurrentPasswordField } from './CurrentPasswordField.tsx';
import { NewCodes } from './NewCodes.tsx';
import { fieldsOf, wrongField } from './typed-fields.ts';
import { Unfolding } from './Unfolding.tsx';

type ProposedTotp = PrepareSecondFactorMutation['prepareSecondFactor'];

export function SecondFactorSection() {
  const { t } = usePage();
  return (
    <Unfolding
      id="second-factor"
      title={t('team.account.secondFactor')}
      text={t('team.account.secondFactorText')}
      action={t('team.account.newPhone')}
    >
      {(fold) => <SecondFactorForm onDone={fold} />}
    </Unfolding>
  );
}

function SecondFactorForm({ onDone }: { onDone: () => void }) {
  const { t } = usePage();
  const api = useApi();
  const [password, setPassword] = useState('');
  const [totp, setTotp] = useState<ProposedTotp | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const prepare = async (typed: string) => {
    const answer = await api.mutate(PrepareSecondFactorDocument, { password: typed });
    setRefusal(answer.refusal ?? null);
    if (answer.refusal) return;
    setPassword(typed);
    setTotp(answer.data.prepareSecondFactor);
  };
  const replace = async ({ setup }: ProposedTotp, code: string, newCode: string) => {
    const answer = await api.mutate(ReplaceSecondFactorDocument, { password, code, setup, newCode });
    setRefusal(answer.refusal ?? null);
    if (answer.data) setCodes(answer.data.replaceSecondFactor);
    if (answer.refusal?.field === 'setup') setTotp(null);
  };
  const send = async (form: HTMLFormElement) => {
    if (busy) return;
    setBusy(true);
    const typed = fieldsOf(form, 'password', 'code', 'newCode');
    await (totp ? replace(totp, typed.code, typed.newCode) : prepare(typed.password));
    setBusy(false);
  };
  const wrong = wrongField(t, refusal);
  if (codes) return <NewCodes {...{ codes, onDone }} />;
  return (
    <AccountForm
      {...{ busy, refusal }}
      sendLabel={totp ? t('team.account.usePhone') : t('team.link.next')}
      onSend={(form) => void send(form)}
    >
      {refusal?.field === 'setup' && (
        <Notice tone="warning" role="alert" heading={t('team.account.phoneTooLate')} />
      )}
      {totp ? (
        <>
          <Authenticator {...totp} />
          <CodeField
            kind="app"
            id="newCode"
            name="newCode"
            label={t('team.code.new')}
            error={wrong('newCode')}
          />
          <CodeField
            kind="recovery"
            label={t('team.code.old')}
            hint={t('team.code.oldHint')}
            error={wrong('code')}
          />
        </>
      ) : (
        <CurrentPasswordField id="second-factor-password" error={wrong('password')} />
      )}
    </AccountForm>
  );
}
