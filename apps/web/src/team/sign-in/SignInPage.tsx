// The way into the console, at whatever address one came for.
import { usePage } from '../../shared/page/PageContext.ts';
import { usePageHead } from '../../shared/page/usePageHead.ts';
import type { Me } from '../session/me.ts';
import { DemoAccounts } from './DemoAccounts.tsx';
import { SignInForm } from './SignInForm.tsx';
import { useSignInOptions } from './useSignInOptions.ts';

export function SignInPage({ onSignedIn }: { onSignedIn: (me: Me) => void }) {
  const { t, town } = usePage();
  usePageHead({ title: t('team.signIn.title') });
  const { demo } = useSignInOptions();
  return (
    <div className="way-in">
      <div className="way-in__main">
        <h1>{t('team.signIn.title')}</h1>
        <p>{t('team.signIn.lead', { town: town.name })}</p>
        <SignInForm onSignedIn={onSignedIn} />
      </div>
      {demo.length > 0 && <DemoAccounts accounts={demo} onSignedIn={onSignedIn} />}
    </div>
  );
}
