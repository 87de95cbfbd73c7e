// Sends what a form holds, once at a time, and keeps why it was refused.
import type { Operation } from '@mitnand/api-client/operation';
import type { Refusal } from '@mitnand/api-client/refusal';
import { useRef, useState } from 'react';
import { useApi } from '../../shared/page/useQuery.ts';

export interface Saving<Data, Variables> {
  busy: boolean;
  refusal: Refusal | null;
  /** What came back, or nothing when it was refused or is on its way already. */
  save: (variables: Variables) => Promise<Data | undefined>;
}

export function useSave<Data, Variables extends object>(
  operation: Operation<Data, Variables>,
): Saving<Data, Variables> {
  const api = useApi();
  const sending = useRef(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const save = async (variables: Variables) => {
    if (sending.current) return undefined;
    sending.current = true;
    setBusy(true);
    const answer = await api.mutate(operation, variables);
    sending.current = false;
    setBusy(false);
    setRefusal(answer.refusal ?? null);
    return answer.data;
  };
  return { busy, refusal, save };
}
