// Where a one-time link leads: to a new account, or straight in. Its token stands behind the #, which no server sees.
import { useEffect, useState } from 'react';
import { OpenLinkDocument, type OpenLinkMutation } from '@mitnand/api-client/operations/open-link';
import type { Answer } from '@mitnand/api-client';
import { Failure } from '../../shared/page/Failure.tsx';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useApi } from '../../shared/page/useQuery.ts';
import { ComeIn } from './ComeIn.tsx';
import { Invitation } from './Invitation.tsx';
import { UsedUp } from './UsedUp.tsx';

export type OpenedLink = OpenLinkMutation['openLink'];

/** Looking at a link does not use it up. */
export default function LinkPage() {
  const { dates } = usePage();
  const api = useApi();
  const [token] = useState(() => location.hash.slice(1));
  const [round, setRound] = useState(0);
  const [answer, setAnswer] = useState<Answer<OpenLinkMutation> | null>(null);
  useEffect(() => {
    let gone = false;
    void api.mutate(OpenLinkDocument, { token }).then((opened) => {
      if (!gone) setAnswer(opened);
    });
    return () => {
      gone = true;
    };
  }, [api, token, round]);
  if (!answer) return <Loading />;
  const { data, refusal } = answer;
  if (refusal?.code === 'LINK_USED_UP') return <UsedUp />;
  if (refusal)
    return (
      <div className="way-in">
        <Failure refusal={refusal} onRetry={() => setRound(round + 1)} />
      </div>
    );
  const link = data.openLink;
  const until = dates.dayAndTime(link.expiresAt);
  if (link.kind === 'SIGN_IN') return <ComeIn {...{ link, token, until }} />;
  return <Invitation {...{ link, token, until }} onUsedUp={() => setAnswer({ refusal: usedUp })} />;
}

const usedUp = { code: 'LINK_USED_UP', values: {}, field: null, uncertain: false } as const;
