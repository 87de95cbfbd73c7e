// A demo lets anybody in, as one of its people, and says so; a real town has none of this.
import { useState } from 'react';
import { DemoSignInDocument } from '@mitnand/api-client/operations/demo-sign-in';
import type { SignInOptionsQuery } from '@mitnand/api-client/operations/sign-in-options';
import type { Refusal } from '@mitnand/api-client/refusal';
import { usePage } from '../../shared/page/PageContext.ts';
import { useApi } from '../../shared/page/useQuery.ts';
import type { Me } from '../session/me.ts';
import { RefusalText } from '../frame/RefusalText.tsx';

interface DemoAccountsProps {
  accounts: SignInOptionsQuery['signInOptions']['demo'];
  onSignedIn: (me: Me) => void;
}

export function DemoAccounts({ accounts, onSignedIn }: DemoAccountsProps) {
  const { t } = usePage();
  const api = useApi();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const enter = async (accountId: string) => {
    const answer = await api.mutate(DemoSignInDocument, { accountId });
    if (answer.refusal) setRefusal(answer.refusal);
    else onSignedIn(answer.data.demoSignIn);
  };
  return (
    <section className="demo" aria-labelledby="demo">
      <h2 id="demo">{t('team.demo.title')}</h2>
      <p>{t('team.demo.text')}</p>
      <RefusalText refusal={refusal} />
      <ul className="demo__accounts">
        {accounts.map(({ id, name, role, place }) => (
          <li key={id}>
            <button type="button" className="demo__account" onClick={() => void enter(id)}>
              <b>{name}</b>
              <span>
                {place ? t('team.roleAt', { role: t(`team.role.${role}`), place }) : t(`team.role.${role}`)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
