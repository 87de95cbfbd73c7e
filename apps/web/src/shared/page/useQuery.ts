// An answer of the API for a page: waited for on the server, shown when it comes in the browser.
import type { Answer, ApiClient } from '@mitnand/api-client';
import type { Operation } from '@mitnand/api-client/operation';
import { createContext, use, useContext, useEffect, useState } from 'react';

export const ApiContext = createContext<ApiClient | null>(null);

/** Answers of the server older than this are shown and asked for again, in milliseconds. */
const FRESH_FOR = 15_000;

export function useApi(): ApiClient {
  const api = useContext(ApiContext);
  if (!api) throw new Error('A page is rendered outside of ApiContext');
  return api;
}

type QueryResult<Data> = Partial<Answer<Data>> & {
  /** Asks again. */
  refresh: () => void;
};

/**
 * `skip` asks nothing; neither data nor refusal means that the answer is on its way. Shows what is known and asks for
 * news; when the line is lost meanwhile, what was shown stays.
 */
export function useQuery<Data, Variables extends object>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  { skip = false } = {},
): QueryResult<Data> {
  const api = useApi();
  const content = JSON.stringify(variables);
  const [shown, setShown] = useState<{ content: string; answer: Answer<Data> } | null>(null);
  const [round, setRound] = useState(0);
  // Each time, also when it is known by now: React tells apart what a component waits for by the order of its calls.
  if (typeof window === 'undefined' && !skip) use(api.learn(operation, variables));
  const known = skip ? null : api.known(operation, variables);

  useEffect(() => {
    const fresh = known && round === 0 && Date.now() - known.at < FRESH_FOR;
    if (skip || fresh) return;
    return api.watch(operation, variables, (answer) =>
      setShown((last) => {
        const before = last?.content === content ? last.answer : known?.answer;
        return answer.refusal && before?.data ? last : { content, answer };
      }),
    );
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the content of the variables is what counts
  }, [api, operation, content, skip, round]);

  const answer = shown?.content === content ? shown.answer : known?.answer;
  return { ...answer, refresh: () => setRound((before) => before + 1) };
}
