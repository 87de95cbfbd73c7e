/**
 * Values by key. What is asked for in the same moment comes from one query; what is known is answered without a promise,
 * because the promises of a list's fields cost more than all the rest of it.
 */

/** Of one query. */
const MOST_KEYS = 1_000;

/** A value that is there, or on its way. */
export type Soon<V> = V | Promise<V>;

interface Wish<K, V> {
  readonly key: K;
  readonly resolve: (value: V) => void;
  readonly reject: (error: unknown) => void;
}

export class Loader<K, V> {
  private readonly known = new Map<K, V>();
  private readonly coming = new Map<K, Promise<V>>();
  private wishes: Wish<K, V>[] = [];

  /** `batch` answers in the order of the keys; an Error in place of an answer fails that one key. */
  constructor(private readonly batch: (keys: readonly K[]) => Promise<readonly (V | Error)[]>) {}

  /** The value when it is known, else a promise of it; for fields of many rows. */
  get(key: K): Soon<V> {
    const value = this.known.get(key);
    return value !== undefined || this.known.has(key) ? (value as V) : this.load(key);
  }

  async load(key: K): Promise<V> {
    if (this.known.has(key)) return this.known.get(key) as V;
    const coming = this.coming.get(key);
    if (coming) return coming;
    const { promise, resolve, reject } = Promise.withResolvers<V>();
    this.coming.set(key, promise);
    if (this.wishes.length === 0) onceNobodyGoesOn(() => this.fulfil());
    this.wishes.push({ key, resolve, reject });
    return promise;
  }

  /** Hands over what will be asked for next. */
  prime(key: K, value: V): void {
    if (!this.known.has(key) && !this.coming.has(key)) this.known.set(key, value);
  }

  private fulfil(): void {
    const wishes = this.wishes;
    this.wishes = [];
    for (let from = 0; from < wishes.length; from += MOST_KEYS)
      void this.ask(wishes.slice(from, from + MOST_KEYS));
  }

  private async ask(wishes: readonly Wish<K, V>[]): Promise<void> {
    const answers = await this.batch(wishes.map(({ key }) => key)).catch((error: unknown) => {
      return wishes.map(() =>
        error instanceof Error ? error : new Error('Nothing was loaded', { cause: error }),
      );
    });
    wishes.forEach(({ key, resolve, reject }, index) => {
      const answer = answers[index];
      this.coming.delete(key);
      if (answer instanceof Error) return reject(answer);
      this.known.set(key, answer as V);
      resolve(answer as V);
    });
  }
}

/** After everything that follows from promises kept by now, so that all fields of a level have asked. */
function onceNobodyGoesOn(work: () => void): void {
  void Promise.resolve().then(() => process.nextTick(work));
}

/** Goes on with a value, at once when it is there. */
export function whenKnown<V, R>(value: Soon<V>, use: (value: V) => Soon<R>): Soon<R> {
  return value instanceof Promise ? value.then(use) : use(value);
}
