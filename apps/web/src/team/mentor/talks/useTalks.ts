// Notes talks, each once, with the way back; which of the own times are noted is known in this tab alone.
import { RecordTalkDocument } from '@mitnand/api-client/operations/record-talk';
import { TakeBackTalkDocument } from '@mitnand/api-client/operations/take-back-talk';
import { TalkSumsDocument } from '@mitnand/api-client/operations/talk-sums';
import type { Device, TalkOutcome, Worry } from '@mitnand/api-client/types';
import { useState } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useApi, useQuery } from '../../../shared/page/useQuery.ts';
import { RequestKeys } from '../request-keys.ts';
import { useOnce } from '../useOnce.ts';
import { keepNoted, notedIn } from './noted.ts';

export interface TalkWords {
  worry: Worry | null;
  device: Device | null;
  minutes: number;
}

export function useTalks(occurrenceId: string) {
  const { t } = usePage();
  const api = useApi();
  const { data, refresh } = useQuery(TalkSumsDocument, { occurrenceId });
  const { once, say, withUndo } = useOnce(refresh);
  const [keys] = useState(() => new RequestKeys());
  const [noted, setNoted] = useState(() => notedIn(occurrenceId));
  const show = (slotId: string | null, outcome: TalkOutcome | null) => {
    if (slotId !== null) setNoted(keepNoted(occurrenceId, slotId, outcome));
  };

  /** @param slotId one of the own times; null for whoever came without a booking. It is sent to nobody. */
  const note = async (slotId: string | null, talk: TalkWords, outcome: TalkOutcome): Promise<boolean> => {
    const deed = JSON.stringify([slotId, talk, outcome]);
    const requestKey = keys.keyOf(deed);
    const input = { occurrenceId, ...talk, outcome, requestKey };
    if (!(await once(() => keys.settle(deed, api.mutate(RecordTalkDocument, { input }))))) return false;
    show(slotId, outcome);
    const back = async () => {
      if (!(await once(() => api.mutate(TakeBackTalkDocument, { occurrenceId, requestKey })))) return;
      show(slotId, null);
      say({ text: t('mentor.talk.saidBack') });
    };
    withUndo(t('mentor.talk.said', { outcome: t(`mentor.talk.outcome.${outcome}`) }), () => void back());
    return true;
  };
  return { count: data?.talkSums.count ?? 0, noted, note };
}

export type Talks = ReturnType<typeof useTalks>;
