// E-mail and password, then the code of the app; or the town's own sign-in where it is set up.
import { useState } from 'react';
import { SignInDocument } from '@mitnand/api-client/operations/sign-in';
import type { Refusal } from '@mitnand/api-client/refusal';
import { useApi } from '../../shared/page/useQuery.ts';
import type { Me } from '../session/me.ts';
import { CodeStep } from './CodeStep.tsx';
import { PasswordStep, type Credentials } from './PasswordStep.tsx';
import { TownSignIn } from './TownSignIn.tsx';
import { useSignInOptions } from './useSignInOptions.ts';

interface SignInFormProps {
  /** Who is expected. */
  email?: string;
  /** In the middle of something that has to stay. */
  inTheMiddle?: boolean;
  onSignedIn: (me: Me) => void;
}

export function SignInForm({ email = '', inTheMiddle = false, onSignedIn }: SignInFormProps) {
  const api = useApi();
  const { oidcLabel } = useSignInOptions();
  const [given, setGiven] = useState<Credentials | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (credentials: Credentials, code: string | null) => {
    setBusy(true);
    setRefusal(null);
    const answer = await api.mutate(SignInDocument, { ...credentials, code });
    setBusy(false);
    if (answer.refusal) return setRefusal(answer.refusal);
    const { me } = answer.data.signIn;
    if (me) return onSignedIn(me);
    setGiven(credentials);
  };
  if (given)
    return (
      <CodeStep
        {...{ busy, refusal }}
        onCode={(code) => void send(given, code)}
        onBack={() => {
          setGiven(null);
          setRefusal(null);
        }}
      />
    );
  return (
    <>
      <PasswordStep {...{ email, busy, refusal }} onGiven={(credentials) => void send(credentials, null)} />
      {oidcLabel && <TownSignIn label={oidcLabel} onBack={inTheMiddle ? onSignedIn : undefined} />}
    </>
  );
}
