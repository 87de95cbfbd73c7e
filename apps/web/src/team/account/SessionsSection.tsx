// Every browser in which one is signed in, with a way to end it there.
import { useState } from 'react';
import { EndOtherSessionsDocument } from '@mitnand/api-client/operations/end-other-sessions';
import { EndSessionDocument } from '@mitnand/api-client/operations/end-session';
import { MySessionsDocument } from '@mitnand/api-client/operations/my-sessions';
import type { Refusal } from '@mitnand/api-client/refusal';
import { Button } from '@mitnand/ui/Button.tsx';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { PartFailure } from '../../shared/page/Failure.tsx';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useApi, useQuery } from '../../shared/page/useQuery.ts';
import { RefusalText } from '../frame/RefusalText.tsx';
import { SessionTable } from './SessionTable.tsx';

export function SessionsSection() {
  const { t } = usePage();
  const api = useApi();
  const toast = useToast();
  const { data, refusal, refresh } = useQuery(MySessionsDocument, {});
  const [refused, setRefused] = useState<Refusal | null>(null);
  const done = (why: Refusal | undefined, words: string) => {
    setRefused(why ?? null);
    refresh();
    if (!why) toast({ text: words });
  };
  const end = async (id: string) => {
    const answer = await api.mutate(EndSessionDocument, { id });
    done(answer.refusal, t('team.account.sessionEnded'));
  };
  const endOthers = async () => {
    const answer = await api.mutate(EndOtherSessionsDocument, {});
    done(answer.refusal, t('team.account.othersEnded'));
  };
  if (refusal) return <PartFailure refusal={refusal} onRetry={refresh} />;
  if (!data) return <Loading rows={1} />;
  const { mySessions } = data;
  return (
    <section className="team-section" aria-labelledby="sessions">
      <h2 id="sessions">{t('team.account.sessions')}</h2>
      <p>{t('team.account.sessionsText')}</p>
      <RefusalText refusal={refused} />
      <SessionTable sessions={mySessions} onEnd={(id) => void end(id)} />
      {mySessions.length > 1 && (
        <div className="buttons">
          <Button kind="secondary" onClick={() => void endOthers()}>
            {t('team.account.endOthers')}
          </Button>
        </div>
      )}
    </section>
  );
}
