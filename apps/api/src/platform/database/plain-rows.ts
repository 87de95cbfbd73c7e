/** Rows of an entity without the ORM's work on each of them, for what is read thousands of times a second. */
import { createHash } from 'node:crypto';
import { type DataSource, type ObjectLiteral, QueryFailedError } from 'typeorm';
import type { Pool } from 'pg';

type EntityClass<E> = new () => E;

/** `SELECT` of all columns by entity, named as its properties. */
const selects = new WeakMap<EntityClass<unknown>, string>();
/** Names of prepared statements by text. */
const names = new Map<string, string>();

/**
 * Entities by a statement's end, which says `AS row` what is read from: `WHERE row.id = ANY($1)`. The pool's type parsers have made
 * Temporal values already, which is all that our columns' transformers would do. Texts must be constant: each is
 * prepared once on each connection.
 */
export async function plainRows<E extends ObjectLiteral>(
  dataSource: DataSource,
  entity: EntityClass<E>,
  rest: string,
  values: unknown[],
): Promise<E[]> {
  const rows = await prepared<E>(dataSource, `${selectOf(dataSource, entity)} ${rest}`, values);
  for (const row of rows) Object.setPrototypeOf(row, entity.prototype as object);
  return rows;
}

async function prepared<Row>(dataSource: DataSource, text: string, values: unknown[]): Promise<Row[]> {
  const pool = (dataSource.driver as unknown as { master: Pool }).master;
  try {
    const { rows } = await pool.query({ name: nameOf(text), text, values });
    return rows as Row[];
  } catch (error) {
    throw new QueryFailedError(text, values, error as Error);
  }
}

function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = createHash('sha256').update(text).digest('base64url').slice(0, 22);
    names.set(text, name);
  }
  return name;
}

function selectOf<E>(dataSource: DataSource, entity: EntityClass<E>): string {
  const known = selects.get(entity);
  if (known !== undefined) return known;
  const { columns, tablePath } = dataSource.getMetadata(entity);
  const read = columns
    .filter(({ isSelect }) => isSelect)
    .map(({ databaseName, propertyName }) => `row."${databaseName}" AS "${propertyName}"`);
  const select = `SELECT ${read.join(', ')} FROM "${tablePath}" AS row`;
  selects.set(entity, select);
  return select;
}

/** What is read beside others in one statement: an entity, and the end of its `SELECT` as for `plainRows`. */
export type Reading<E extends ObjectLiteral = ObjectLiteral> = readonly [EntityClass<E>, rest: string];

/** Entities of several kinds by one statement with the same values, in the order of each. */
export async function plainRowsTogether<R extends Record<string, Reading>>(
  dataSource: DataSource,
  readings: R,
  values: unknown[],
): Promise<{ [name in keyof R]: InstanceType<R[name][0]>[] }> {
  const lists = Object.entries(readings).map(
    ([name, [entity, rest]]) =>
      `(SELECT json_agg(list) FROM (${selectOf(dataSource, entity)} ${rest}) list) AS "${name}"`,
  );
  const [row] = await prepared<Record<string, ObjectLiteral[] | null>>(
    dataSource,
    `SELECT ${lists.join(', ')}`,
    values,
  );
  const read = Object.entries(readings).map(([name, [entity]]) => {
    const timely = timelyOf(dataSource, entity);
    return [name, (row![name] ?? []).map((each) => revived(each, entity, timely))];
  });
  return Object.fromEntries(read) as { [name in keyof R]: InstanceType<R[name][0]>[] };
}

/** JSON knows no time. */
const revivers: Readonly<Record<string, (text: string) => unknown>> = {
  timestamptz: (text) => Temporal.Instant.from(text),
  date: (text) => Temporal.PlainDate.from(text),
  time: (text) => Temporal.PlainTime.from(text),
};

type Timely = readonly (readonly [property: string, revive: (text: string) => unknown])[];

function revived<E>(row: ObjectLiteral, entity: EntityClass<E>, timely: Timely): E {
  for (const [property, revive] of timely) {
    const text = row[property] as string | null;
    row[property] = text === null ? null : revive(text);
  }
  return Object.setPrototypeOf(row, entity.prototype as object) as E;
}

function timelyOf(dataSource: DataSource, entity: EntityClass<unknown>): Timely {
  return dataSource.getMetadata(entity).columns.flatMap(({ type, isArray, isSelect, propertyName }) => {
    const revive = isArray || !isSelect ? undefined : revivers[String(type)];
    return revive ? [[propertyName, revive] as const] : [];
  });
}
