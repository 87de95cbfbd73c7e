// Asks the API. What the server answered while it rendered the page is known from the start; urql is loaded when
// something new is asked, so that the first page comes without it. A refusal is an answer, never an exception.
import type { Asking } from './asking.ts';
import { nameOf, type Operation } from './operation.ts';
import { noAnswer, type Refusal } from './refusal.ts';

export type Answer<Data> = { data: Data; refusal?: undefined } | { data?: undefined; refusal: Refusal };

/** Answers by operation and variables, as the server hands them to the browser. */
export type KnownAnswers = Record<string, Answer<unknown>>;

export interface ApiClientOptions {
  /** Where `/graphql` answers. */
  url: string;
  /** Language of the texts and of refusals. */
  language: string;
  /** Replaces the browser's fetch: on the server the API is asked inside the process. */
  fetch?: typeof fetch;
  /** Answers the server already had when it rendered the page. */
  known?: KnownAnswers;
  /** Token of this visit as the page brought it; sent with every request, so that limits count per visit. */
  visit?: string;
}

export interface KnownAnswer<Data> {
  answer: Answer<Data>;
  /** Milliseconds since 1970; 0 when something happened since that may have changed it. */
  at: number;
}

/** Made per request on the server and once per page in the browser; never shared between people. */
export class ApiClient {
  private readonly answered = new Map<string, KnownAnswer<unknown>>();
  private readonly learning = new Map<string, Promise<void>>();
  private asking: Promise<Asking> | undefined;

  constructor(private readonly options: ApiClientOptions) {
    for (const [key, answer] of Object.entries(options.known ?? {}))
      this.answered.set(key, { answer, at: answer.refusal ? 0 : Date.now() });
  }

  /** What was answered on the server; null when it was not asked there. */
  known<Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: Variables,
  ): KnownAnswer<Data> | null {
    return (this.answered.get(keyOf(operation, variables)) as KnownAnswer<Data> | undefined) ?? null;
  }

  /** Asks and makes the answer known; the same promise for the same question, as React's `use` needs it. */
  learn<Data, Variables extends object>(
    operation: Operation<Data, Variables>,
    variables: Variables,
  ): Promise<void> {
    const key = keyOf(operation, variables);
    const asked = async () => {
      const answer = await this.ask(operation, variables);
      this.answered.set(key, { answer, at: Date.now() });
    };
    const learning = this.learning.get(key) ?? asked();
    this.learning.set(key, learning);
    return learning;
  }

  /** Everything learned, for handing on to the browser. */
  answers(): KnownAnswers {
    return Object.fromEntries([...this.answered].map(([key, { answer }]) => [key, answer]));
  }

  /** Tells what is remembered, then what is new, and again after each change made here, until it is stopped. */
  watch<Data, Variables extends object>(
    operation: Operation<Data, Variables>,
    variables: Variables,
    onAnswer: (answer: Answer<Data>) => void,
  ): () => void {
    let stop: (() => void) | undefined;
    let stopped = false;
    const start = (asking: Asking) => {
      if (!stopped) stop = asking.watch(operation, variables, onAnswer);
    };
    this.open().then(start, () => onAnswer({ refusal: noAnswer }));
    return () => {
      stopped = true;
      stop?.();
    };
  }

  /** Asks without remembering: for what is personal. */
  async ask<Data, Variables extends object>(
    operation: Operation<Data, Variables>,
    variables: Variables,
  ): Promise<Answer<Data>> {
    const asking = await this.open().catch(() => null);
    return asking ? asking.ask(operation, variables) : { refusal: noAnswer };
  }

  /** Changes something; answers it may have changed are asked anew when they are next shown. */
  async mutate<Data, Variables extends object>(
    operation: Operation<Data, Variables>,
    variables: Variables,
  ): Promise<Answer<Data>> {
    const asking = await this.open().catch(() => null);
    if (!asking) return { refusal: noAnswer };
    const answer = await asking.mutate(operation, variables);
    for (const known of this.answered.values()) known.at = 0;
    return answer;
  }

  /** A client like this one for somebody who reads another language; it knows no answers yet. */
  inLanguage(language: string): ApiClient {
    const { known: _, ...options } = this.options;
    return language === this.options.language ? this : new ApiClient({ ...options, language });
  }

  /** Loads what asks ahead of need: browsers do not load a file again that a lost line kept from them once. */
  prepare(): void {
    void this.open().catch(() => undefined);
  }

  /** Loads what asks; a lost line while loading is tried again the next time. */
  private open(): Promise<Asking> {
    this.asking ??= import('./asking.ts').then(
      ({ openAsking }) => openAsking(this.options),
      (error: unknown) => {
        this.asking = undefined;
        throw error;
      },
    );
    return this.asking;
  }
}

function keyOf(operation: string, variables: unknown): string {
  return `${nameOf(operation)} ${JSON.stringify(variables)}`;
}
