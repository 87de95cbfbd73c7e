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
  const rows = await preparedRows<E>(dataSource, `${selectOf(dataSource, entity)} ${rest}`, values);
  for (const row of rows) Object.setPrototypeOf(row, entity.prototype as object);
  return rows;
}

/** Rows of any shape; the text is prepared once on each connection, and so must be one of few. */
export async function preparedRows<Row>(
  dataSource: DataSource,
  text: string,
  values: unknown[],
): Promise<Row[]> {
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
  const select = selectWithout(dataSource, entity, []);
  selects.set(entity, select);
  return select;
}

function selectWithout(
  dataSource: DataSource,
  entity: EntityClass<unknown>,
  leftOut: readonly string[],
): string {
  const { columns, tablePath } = dataSource.getMetadata(entity);
  const read = columns
    .filter(({ isSelect, propertyName }) => isSelect && !leftOut.includes(propertyName))
    .map(({ databaseName, propertyName }) => `row."${databaseName}" AS "${propertyName}"`);
  return `SELECT ${read.join(', ')} FROM "${tablePath}" AS row`;
}

/**
 * What is read beside others in one statement: an entity, the end of its `SELECT` as for `plainRows`, and properties
 * that are not read because nobody will look at them.
 */
export type Reading<E extends ObjectLiteral = ObjectLiteral> = readonly [
  EntityClass<E>,
  rest: string,
  leftOut?: readonly string[],
];

/** Entities of several kinds by one statement with the same values, in the order of each. `readings` is a constant. */
export async function plainRowsTogether<R extends Record<string, Reading>>(
  dataSource: DataSource,
  readings: R,
  values: unknown[],
): Promise<{ [name in keyof R]: InstanceType<R[name][0]>[] }> {
  const { text, parts } = togetherOf(dataSource, readings);
  const [row] = await preparedRows<Record<string, ObjectLiteral[] | null>>(dataSource, text, values);
  const read = parts.map(({ name, entity, timely }) => {
    return [name, (row![name] ?? []).map((each) => revived(each, entity, timely))] as const;
  });
  return Object.fromEntries(read) as { [name in keyof R]: InstanceType<R[name][0]>[] };
}

interface Together {
  readonly text: string;
  readonly parts: readonly { name: string; entity: EntityClass<ObjectLiteral>; timely: Timely }[];
}

const togethers = new WeakMap<Record<string, Reading>, Together>();

function togetherOf(dataSource: DataSource, readings: Record<string, Reading>): Together {
  const known = togethers.get(readings);
  if (known) return known;
  const lists = Object.entries(readings).map(([name, [entity, rest, leftOut = []]]) => {
    const rows = `${selectWithout(dataSource, entity, leftOut)} ${rest}`;
    return `(SELECT json_agg(list) FROM (${rows}) list) AS "${name}"`;
  });
  const parts = Object.entries(readings).map(([name, [entity, , leftOut = []]]) => {
    return { name, entity, timely: timelyOf(dataSource, entity, leftOut) };
  });
  const together = { text: `SELECT ${lists.join(', ')}`, parts };
  togethers.set(readings, together);
  return together;
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

function timelyOf(dataSource: DataSource, entity: EntityClass<unknown>, leftOut: readonly string[]): Timely {
  return dataSource.getMetadata(entity).columns.flatMap(({ type, isArray, isSelect, propertyName }) => {
    const isRead = isSelect && !isArray && !leftOut.includes(propertyName);
    const revive = isRead ? revivers[String(type)] : undefined;
    return revive ? [[propertyName, revive] as const] : [];
  });
}
