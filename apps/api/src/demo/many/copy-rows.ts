/** Writes rows by COPY, a hundred times faster than INSERT; values pass through the same transformers as the ORM's. */
import pg from 'pg';
import type { DataSource } from 'typeorm';
import type { RowsByTable } from './rows-of-draft.ts';

/** Copies all of it, or nothing. @throws DatabaseError */
export async function copyRows(dataSource: DataSource, tables: RowsByTable): Promise<void> {
  const { url } = dataSource.options as { url?: string };
  const client = new pg.Client({ connectionString: url, application_name: 'mitnand-demo' });
  await client.connect();
  try {
    await client.query('BEGIN');
    for (const [entity, rows] of tables) {
      if (rows.length === 0) continue;
      const { tableName, columns } = dataSource.getMetadata(entity);
      const given = columns.filter(({ propertyName }) => propertyName in rows[0]!);
      const names = given.map(({ databaseName }) => client.escapeIdentifier(databaseName)).join(', ');
      const text = rows
        .map((row) =>
          given
            .map((column) =>
              field(dataSource.driver.preparePersistentValue(row[column.propertyName], column)),
            )
            .join('\t'),
        )
        .join('\n');
      await copy(client, `COPY ${client.escapeIdentifier(tableName)} (${names}) FROM STDIN`, `${text}\n`);
    }
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

/** A value in PostgreSQL's text format: fields apart by tabs, rows by line ends. */
export function field(value: unknown): string {
  return value === null || value === undefined ? '\\N' : escaped(textOf(value));
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`;
  if (Array.isArray(value)) return `{${value.map((item) => JSON.stringify(item)).join(',')}}`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
}

interface CopyConnection {
  query(sql: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** pg knows the messages of COPY and leaves their order to a query object of one's own (its `Submittable`). */
function copy(client: pg.Client, sql: string, text: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const query = {
    submit: (connection: CopyConnection) => connection.query(sql),
    handleCopyInResponse(connection: CopyConnection) {
      connection.sendCopyFromChunk(Buffer.from(text));
      connection.endCopyFrom();
    },
    handleCommandComplete: () => undefined,
    handleReadyForQuery: () => resolve(),
    handleError: (error: Error) => reject(error),
  };
  client.query(query as unknown as pg.Submittable);
  return promise;
}
