// Asks the API and remembers its answers while one moves between pages. A refusal is an answer, never an exception.
import { nameOf, type Operation } from './operation.ts';
import { noAnswer, refusalIn, type Refusal } from './refusal.ts';

export type Answer<Data> = { data: Data; refusal?: undefined } | { data?: undefined; refusal: Refusal };

/** Answers by operation and variables, as the server hands them to the browser. */
export type KnownAnswers = Record<string, unknown>;

export interface ApiClientOptions {
  /** Where `/graphql` answers. */
  url: string;
  /** Language of the texts and of refusals. */
  language: string;
  /** Replaces the browser's fetch: on the server the API is asked inside the process. */
  fetch?: typeof fetch;
  /** Answers the server already had when it rendered the page. */
  known?: KnownAnswers;
}

export interface KnownAnswer<Data> {
  answer: Answer<Data> | null;
  /** Set while it is being asked for. */
  asking: Promise<void> | null;
  /** When it was answered, milliseconds since 1970; 0 when something happened since that may have changed it. */
  at: number;
}

const patience = 20_000;

/** Made per request on the server and once per page in the browser; never shared between people. */
export class ApiClient {
  private readonly entries = new Map<string, KnownAnswer<unknown>>();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly options: ApiClientOptions) {
    for (const [key, data] of Object.entries(options.known ?? {}))
      this.entries.set(key, { answer: { data }, asking: null, at: Date.now() });
  }

  /** What is known now; null when it was never asked. */
  known<Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: Variables,
  ): KnownAnswer<Data> | null {
    return (this.entries.get(keyOf(operation, variables)) as KnownAnswer<Data> | undefined) ?? null;
  }

  /** Asks and remembers; asked twice at once, it is sent once. */
  query<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): Promise<void> {
    const key = keyOf(operation, variables);
    const before = this.entries.get(key);
    if (before?.asking) return before.asking;
    const asking = this.ask(operation, variables).then((answer) => {
      const kept = answer.refusal && before?.answer?.data ? before.answer : answer;
      this.remember(key, { answer: kept, asking: null, at: Date.now() });
    });
    this.remember(key, { answer: before?.answer ?? null, at: before?.at ?? 0, asking });
    return asking;
  }

  /** Changes something; what was known before is asked anew when it is next shown. */
  async mutate<Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: Variables,
  ): Promise<Answer<Data>> {
    const answer = await this.ask(operation, variables);
    for (const [key, entry] of this.entries) this.entries.set(key, { ...entry, at: 0 });
    return answer;
  }

  /** Asks without remembering: for what is personal. */
  async ask<Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: Variables,
  ): Promise<Answer<Data>> {
    const { url, language, fetch: send = fetch } = this.options;
    try {
      const response = await send(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          'accept-language': language,
        },
        body: JSON.stringify({ query: operation, variables, operationName: nameOf(operation) }),
        signal: AbortSignal.timeout(patience),
      });
      const { data, errors } = (await response.json()) as {
        data?: Data | null;
        errors?: { extensions?: Record<string, unknown> }[];
      };
      return data && !errors ? { data } : { refusal: refusalIn(errors?.[0]?.extensions) };
    } catch {
      return { refusal: noAnswer };
    }
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Everything answered so far, for handing on to the browser. */
  answers(): KnownAnswers {
    const answered = [...this.entries].filter(([, { answer }]) => answer?.data !== undefined);
    return Object.fromEntries(answered.map(([key, { answer }]) => [key, answer!.data]));
  }

  private remember(key: string, entry: KnownAnswer<unknown>): void {
    this.entries.set(key, entry);
    this.listeners.forEach((listener) => listener());
  }
}

function keyOf(operation: string, variables: unknown): string {
  return `${nameOf(operation)} ${JSON.stringify(variables)}`;
}
