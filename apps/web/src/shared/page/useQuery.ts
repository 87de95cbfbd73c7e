// An answer of the API for a page: waited for on the server, shown when it comes in the browser.
import type { ApiClient } from '@mitnand/api-client';
import type { Operation } from '@mitnand/api-client/operation';
import type { Refusal } from '@mitnand/api-client/refusal';
import { createContext, use, useContext, useEffect, useSyncExternalStore } from 'react';

export const ApiContext = createContext<ApiClient | null>(null);

/** Answers older than this are shown and asked for again, in milliseconds. */
const freshFor = 15_000;

export function useApi(): ApiClient {
  const api = useContext(ApiContext);
  if (!api) throw new Error('A page is rendered outside of ApiContext');
  return api;
}

interface QueryResult<Data> {
  data?: Data;
  refusal?: Refusal;
  /** Asks again. */
  refresh: () => void;
}

/** `skip` asks nothing; neither data nor refusal means that the answer is on its way. */
export function useQuery<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  { skip = false } = {},
): QueryResult<Data> {
  const api = useApi();
  const read = () => (skip ? null : api.known(operation, variables));
  const known = useSyncExternalStore(api.subscribe, read, read);
  if (typeof window === 'undefined' && !skip && !known?.answer) use(api.query(operation, variables));
  const refresh = () => void api.query(operation, variables);
  const content = JSON.stringify(variables);
  useEffect(() => {
    const entry = read();
    if (!skip && !entry?.asking && Date.now() - (entry?.at ?? 0) > freshFor) refresh();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the content of the variables is what counts
  }, [api, operation, content, skip]);
  return { ...known?.answer, refresh };
}
