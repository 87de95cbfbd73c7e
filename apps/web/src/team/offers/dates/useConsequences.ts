// What a change or a cancellation would mean, asked while one still thinks about it.
import { CancelConsequencesDocument } from '@mitnand/api-client/operations/cancel-consequences';
import { ChangeConsequencesDocument } from '@mitnand/api-client/operations/change-consequences';
import type { ConsequencesFragment, DatesChangeInput, DatesScope } from '@mitnand/api-client/types';
import type { Refusal } from '@mitnand/api-client/refusal';
import { useEffect, useState } from 'react';
import { useApi } from '../../../shared/page/useQuery.ts';

interface Wanted {
  occurrenceId: string;
  scope: DatesScope;
  /** Left out: they are cancelled. */
  change?: DatesChangeInput;
}

interface Expected {
  data?: ConsequencesFragment;
  refusal?: Refusal;
}

/** Milliseconds the hand has to rest. */
const REST = 300;

/** Neither data nor refusal while the answer is on its way, or nothing is wanted (null). */
export function useConsequences(wanted: Wanted | null): Expected {
  const api = useApi();
  const content = JSON.stringify(wanted);
  const [answer, setAnswer] = useState<Expected & { content: string }>({ content: '' });
  useEffect(() => {
    if (!wanted) return;
    let stale = false;
    const ask = async (): Promise<Expected> => {
      const { occurrenceId, scope, change } = wanted;
      if (change) {
        const { data, refusal } = await api.ask(ChangeConsequencesDocument, { occurrenceId, scope, change });
        return { data: data?.changeConsequences, refusal };
      }
      const { data, refusal } = await api.ask(CancelConsequencesDocument, { occurrenceId, scope });
      return { data: data?.cancelConsequences, refusal };
    };
    const timer = setTimeout(() => {
      void ask().then((expected) => {
        if (!stale) setAnswer({ ...expected, content });
      });
    }, REST);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the content of the wish is what counts
  }, [api, content]);
  return answer.content === content ? answer : {};
}
