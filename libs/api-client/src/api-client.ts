// The GraphQL client of our front ends: one language per client, answers kept while one moves between pages.
import { cacheExchange, Client, fetchExchange, ssrExchange, type SSRData } from '@urql/core';

export interface ApiClientOptions {
  /** Where `/graphql` answers. */
  url: string;
  /** Language of the texts and of refusals. */
  language: string;
  /** Replaces the browser's fetch: on the server the API is asked inside the process. */
  fetch?: typeof fetch;
  /** On the server rendering waits for answers; what they were is handed to the browser. */
  onServer?: boolean;
  /** Answers the server already had when it rendered the page. */
  initialAnswers?: SSRData;
}

/** A client and the answers it collected, for handing on to the browser. Made per request, never shared. */
export function createApiClient({
  url,
  language,
  fetch,
  onServer = false,
  initialAnswers,
}: ApiClientOptions) {
  const answers = ssrExchange({ isClient: !onServer, initialState: initialAnswers });
  const client = new Client({
    url,
    fetch,
    suspense: onServer,
    preferGetMethod: false,
    requestPolicy: onServer ? 'cache-first' : 'cache-and-network',
    fetchOptions: { headers: { 'accept-language': language } },
    exchanges: [cacheExchange, answers, fetchExchange],
  });
  return { client, answers: () => answers.extractData() };
}
