/** Loads rows for many parents in one query; loaders of its own per request, so nothing is seen by another request. */
import type { DataSource, ObjectLiteral } from 'typeorm';
import type { Language } from '@mitnand/i18n/languages';
import { plainRows } from '../database/plain-rows.ts';
import { Loader } from './loader.ts';

interface LoaderScope {
  readonly dataSource: DataSource;
  readonly language: Language;
  readonly now: () => Temporal.Instant;
}

interface BatchScope extends LoaderScope {
  /** To hand over at once what will be asked for next. */
  readonly loaders: Loaders;
}

/** Answers in the order of the keys; an Error in place of an answer fails that one key. */
export type Batch<K, V> = (keys: readonly K[], scope: BatchScope) => Promise<readonly (V | Error)[]>;

/**
 * Loaders of one request. A feature writes its batch function once, at the top of a file, and resolvers ask
 * `context.loaders.of(slotsOfOccurrences).load(occurrence.id)`.
 */
export class Loaders {
  private readonly made = new Map<unknown, unknown>();

  constructor(private readonly scope: LoaderScope) {}

  /** The loader of this batch function in this request; keys are compared by value, so they are ids or numbers. */
  of<K, V>(batch: Batch<K, V>): Loader<K, V> {
    const known = this.made.get(batch) as Loader<K, V> | undefined;
    if (known) return known;
    const scope = { ...this.scope, loaders: this };
    const loader = new Loader<K, V>((keys) => batch(keys, scope));
    this.made.set(batch, loader);
    return loader;
  }
}

/** Rows of an entity by id; null where there is none. */
export function byId<E extends ObjectLiteral & { id: string }>(entity: new () => E): Batch<string, E | null> {
  return async (ids, { dataSource }) => {
    const rows = await plainRows(dataSource, entity, 'WHERE row.id = ANY($1::uuid[])', [ids]);
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  };
}

/** Puts rows under the keys they belong to: `grouped(ids, slots, (slot) => slot.occurrenceId)`. */
export function grouped<K, V>(keys: readonly K[], rows: readonly V[], keyOf: (row: V) => K): V[][] {
  const groups = Map.groupBy(rows, keyOf);
  return keys.map((key) => groups.get(key) ?? []);
}
