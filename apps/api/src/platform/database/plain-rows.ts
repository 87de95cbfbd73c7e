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
