// An answer of the API for a page: waited for on the server, shown when it comes in the browser.
import { type ApiClient, refusalOf } from '@mitnand/api-client';
import type { Operation } from '@mitnand/api-client/operation';
import type { Refusal } from '@mitnand/api-client/refusal';
import { createContext, useCallback, useContext, useRef } from 'react';
import { useQuery as useUrqlQuery } from 'urql';

export const ApiContext = createContext<ApiClient | null>(null);

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

/**
 * `skip` asks nothing; neither data nor refusal means that the answer is on its way. Shows what is known and asks for
 * news; when the line is lost meanwhile, what was shown stays.
 */
export function useQuery<Data, Variables extends object>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  { skip = false } = {},
): QueryResult<Data> {
  const [result, ask] = useUrqlQuery<Data>({
    query: operation,
    variables,
    pause: skip,
    requestPolicy: 'cache-and-network',
  });
  const refresh = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const content = JSON.stringify(variables);
  const shown = useRef<{ content: string; data: Data } | null>(null);
  /* eslint-disable react-hooks/refs -- the last answer outlives a failed refresh; nothing else is derived from it */
  if (result.data) shown.current = { content, data: result.data };
  const kept = shown.current?.content === content ? shown.current.data : undefined;
  /* eslint-enable react-hooks/refs */
  if (skip) return { refresh };
  if (kept) return { data: kept, refresh };
  return result.error ? { refusal: refusalOf(result.error), refresh } : { refresh };
}
