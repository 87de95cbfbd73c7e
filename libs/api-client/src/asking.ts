// Asking over the line, with urql: it remembers answers while one moves between pages, and asks anew what changed.
import {
  cacheExchange,
  Client,
  type ClientOptions,
  type CombinedError,
  fetchExchange,
  type OperationResult,
} from '@urql/core';
import type { Answer, ApiClientOptions } from './api-client.ts';
import { byAddress } from './by-address.ts';
import type { Operation } from './operation.ts';
import { noAnswer, refusalIn, type Refusal } from './refusal.ts';

const PATIENCE_MS = 20_000;
/** Every process has heard of a change well before. */
const CHANGE_HEARD_MS = 5_000;

/**
 * `ask` remembers nothing, for what is personal; `watch` tells each answer until it is stopped. Who has changed something
 * sees it at once, whatever memory stands between.
 */
export function openAsking({ url, language, visit, fetch: ownFetch }: ApiClientOptions) {
  let changedAt = -Infinity;
  const justChanged = () => performance.now() - changedAt < CHANGE_HEARD_MS;
  const send = ownFetch ?? byAddress((...request) => fetch(...request), justChanged);
  const headers = { 'accept-language': language, ...(visit ? { 'x-visit': visit } : {}) };
  const options = (exchanges: ClientOptions['exchanges']): ClientOptions => ({
    url,
    exchanges,
    preferGetMethod: false,
    fetch: patient(send),
    fetchOptions: { headers },
  });
  const client = new Client(options([cacheExchange, fetchExchange]));
  const forgetful = new Client(options([fetchExchange]));
  return {
    async ask<Data, Variables extends object>(operation: Operation<Data, Variables>, variables: Variables) {
      return answerOf(await forgetful.query<Data>(operation, variables).toPromise());
    },
    async mutate<Data, Variables extends object>(
      operation: Operation<Data, Variables>,
      variables: Variables,
    ) {
      changedAt = Infinity;
      const result = await client.mutation<Data>(operation, variables).toPromise();
      changedAt = performance.now();
      return answerOf(result);
    },
    watch<Data, Variables extends object>(
      operation: Operation<Data, Variables>,
      variables: Variables,
      onAnswer: (answer: Answer<Data>) => void,
    ): () => void {
      const asked = client.query<Data>(operation, variables, { requestPolicy: 'cache-and-network' });
      return asked.subscribe((result) => onAnswer(answerOf(result))).unsubscribe;
    },
  };
}

export type Asking = ReturnType<typeof openAsking>;

function answerOf<Data>({ data, error }: OperationResult<Data>): Answer<Data> {
  if (error) return { refusal: refusalOf(error) };
  return data ? { data } : { refusal: noAnswer };
}

function refusalOf(error: CombinedError): Refusal {
  const [first] = error.graphQLErrors;
  return first ? refusalIn(first.extensions) : noAnswer;
}

/** A `fetch` that gives up, so that nobody waits for a line that is dead. */
function patient(send: typeof fetch): typeof fetch {
  return (address, request = {}) => {
    const signals = [AbortSignal.timeout(PATIENCE_MS), ...(request.signal ? [request.signal] : [])];
    return send(address, { ...request, signal: AbortSignal.any(signals) });
  };
}
