// The town's own sign-in, on pages that are not ours; from the middle of something in a tab of its own, as leaving would lose it.
import { useEffect } from 'react';
import { MeDocument } from '@mitnand/api-client/operations/me';
import { buttonClass } from '@mitnand/ui/Button.tsx';
import { useLocation, useSearch } from 'wouter';
import { usePage } from '../../shared/page/PageContext.ts';
import { useApi } from '../../shared/page/useQuery.ts';
import type { Me } from '../session/me.ts';

interface TownSignInProps {
  /** Words on the button. */
  label: string;
  /** Called when one is back and signed in; without it one leaves this page. */
  onBack?: ((me: Me) => void) | undefined;
}

export function TownSignIn({ label, onBack }: TownSignInProps) {
  const { t, language } = usePage();
  const api = useApi();
  const [path] = useLocation();
  const search = useSearch();
  const way = new URLSearchParams({ to: wayBack(path, search), language });
  useEffect(() => {
    if (!onBack) return;
    const look = async () => {
      const { data } = await api.ask(MeDocument, {});
      if (data?.me) onBack(data.me);
    };
    const lookOnReturn = () => void look();
    addEventListener('focus', lookOnReturn);
    return () => removeEventListener('focus', lookOnReturn);
  }, [api, onBack]);
  return (
    <div className="or">
      <p className="or__word">{t('team.signIn.or')}</p>
      <a
        className={buttonClass('secondary', true)}
        href={`/team/oidc/start?${way.toString()}`}
        {...(onBack && { target: '_blank', 'aria-describedby': 'new-tab' })}
      >
        {label}
      </a>
      {onBack && (
        <p className="quiet" id="new-tab">
          {t('team.signIn.newTab')}
        </p>
      )}
    </div>
  );
}

/** Where one wanted to be. */
function wayBack(path: string, search: string): string {
  if (path === '/team/anmelden') return '/team';
  return search ? `${path}?${search}` : path;
}
