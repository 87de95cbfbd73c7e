// Asks the API with urql: answers are remembered while one moves between pages, what is personal is not. A refusal is
// an answer, never an exception.
import {
  cacheExchange,
  Client,
  type CombinedError,
  fetchExchange,
  type OperationResult,
  type SSRData,
  ssrExchange,
} from '@urql/core';
import type { Operation } from './operation.ts';
import { noAnswer, refusalIn, type Refusal } from './refusal.ts';

export type Answer<Data> = { data: Data; refusal?: undefined } | { data?: undefined; refusal: Refusal };

/** Answers by operation and variables, as the server hands them to the browser. */
export type KnownAnswers = SSRData;

export interface ApiClientOptions {
  /** Where `/graphql` answers. */
  url: string;
  /** Language of the texts and of refusals. */
  language: string;
  /** Replaces the browser's fetch: on the server the API is asked inside the process. */
  fetch?: typeof fetch;
  /** Answers the server already had when it rendered the page; given in the browser only. */
  known?: KnownAnswers;
}

const PATIENCE_MS = 20_000;

/** Made per request on the server and once per page in the browser; never shared between people. */
export class ApiClient {
  /** For urql's hooks. */
  readonly urql: Client;
  /** Sees everything and keeps nothing. */
  private readonly forgetful: Client;
  private readonly rendered: ReturnType<typeof ssrExchange>;

  constructor({ url, language, fetch: send = fetch, known }: ApiClientOptions) {
    const inBrowser = known !== undefined;
    this.rendered = ssrExchange({ isClient: inBrowser, ...(known && { initialState: known }) });
    const options = {
      url,
      preferGetMethod: false,
      fetch: patient(send),
      fetchOptions: { headers: { 'accept-language': language } },
    };
    this.urql = new Client({
      ...options,
      suspense: !inBrowser,
      exchanges: [cacheExchange, this.rendered, fetchExchange],
    });
    this.forgetful = new Client({ ...options, exchanges: [fetchExchange] });
  }

  /** Changes something; answers it may have changed are asked anew when they are next shown. */
  async mutate<Data, Variables extends object>(
    operation: Operation<Data, Variables>,
    variables: Variables,
  ): Promise<Answer<Data>> {
    return answerOf(await this.urql.mutation<Data>(operation, variables).toPromise());
  }

  /** Asks without remembering: for what is personal. */
  async ask<Data, Variables extends object>(
    operation: Operation<Data, Variables>,
    variables: Variables,
  ): Promise<Answer<Data>> {
    return answerOf(await this.forgetful.query<Data>(operation, variables).toPromise());
  }

  /** Everything answered so far, for handing on to the browser. */
  answers(): KnownAnswers {
    return this.rendered.extractData();
  }
}

/** The refusal that an error of urql stands for. */
export function refusalOf(error: CombinedError): Refusal {
  const [first] = error.graphQLErrors;
  return first ? refusalIn(first.extensions) : noAnswer;
}

function answerOf<Data>({ data, error }: OperationResult<Data>): Answer<Data> {
  if (error) return { refusal: refusalOf(error) };
  return data ? { data } : { refusal: noAnswer };
}

/** A `fetch` that gives up, so that nobody waits for a line that is dead. */
function patient(send: typeof fetch): typeof fetch {
  return (address, request = {}) => {
    const signals = [AbortSignal.timeout(PATIENCE_MS), ...(request.signal ? [request.signal] : [])];
    return send(address, { ...request, signal: AbortSignal.any(signals) });
  };
}
