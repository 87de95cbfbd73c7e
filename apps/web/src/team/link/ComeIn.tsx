// A link that signs in: by a click, as messengers open links to show what is behind them.
import { useState } from 'react';
import { SignInByLinkDocument } from '@mitnand/api-client/operations/sign-in-by-link';
import type { Refusal } from '@mitnand/api-client/refusal';
import { Button } from '@mitnand/ui/Button.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { usePageHead } from '../../shared/page/usePageHead.ts';
import { useApi } from '../../shared/page/useQuery.ts';
import { RefusalText } from '../frame/RefusalText.tsx';
import type { OpenedLink } from './LinkPage.tsx';

interface ComeInProps {
  link: OpenedLink;
  token: string;
  until: string;
}

export function ComeIn({ link, token, until }: ComeInProps) {
  const { t } = usePage();
  const title = t('team.link.welcome', { name: link.name ?? '' });
  usePageHead({ title });
  const api = useApi();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const enter = async () => {
    if (busy) return;
    setBusy(true);
    const answer = await api.mutate(SignInByLinkDocument, { token });
    setBusy(false);
    if (answer.refusal) setRefusal(answer.refusal);
    else location.assign('/team');
  };
  return (
    <div className="way-in">
      <div className="way-in__main">
        <h1>{title}</h1>
        <p>{t('team.link.signInText')}</p>
        <RefusalText refusal={refusal} />
        <Button wide aria-disabled={busy} onClick={() => void enter()}>
          {t('team.signIn.send')}
        </Button>
        <p className="quiet">{t('team.link.until', { until })}</p>
      </div>
    </div>
  );
}
