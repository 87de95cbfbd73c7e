/** Times in tables are Temporal values in code: `timestamptz(3)` an Instant, `date` a PlainDate, `time` a PlainTime. */
import pg from 'pg';
import { Column, type ColumnOptions, type ValueTransformer } from 'typeorm';

type Parser = (text: string) => unknown;

/** PostgreSQL's type oids (pg_type.dat). */
const parsers = new Map<number, Parser>([
  [1184, parseTimestamptz],
  [1185, (text) => parseArray(text, parseTimestamptz)],
  [1082, (text) => Temporal.PlainDate.from(text)],
  [1182, (text) => parseArray(text, (date) => Temporal.PlainDate.from(date))],
  [1083, (text) => Temporal.PlainTime.from(text)],
]);

/** Type parsers of one pool (`extra: { types }`): nothing is changed globally, pg-boss keeps its Dates. */
export const temporalTypes = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): Parser {
    const parser = format === 'binary' ? undefined : parsers.get(oid);
    return parser ?? (pg.types.getTypeParser(oid, format) as Parser);
  },
};

/** `2026-11-21 18:53:02.123+00`, whatever the time zone of the session. */
function parseTimestamptz(text: string): Temporal.Instant {
  return Temporal.Instant.from(text.replace(' ', 'T'));
}

function parseArray(text: string, parse: Parser): unknown[] {
  const texts = (pg.types.getTypeParser(1009 as number) as (array: string) => (string | null)[])(text);
  return texts.map((item) => (item === null ? null : parse(item)));
}

/** pg asks a parameter for `toPostgres()`; with it, raw SQL takes Temporal values as they are. */
for (const kind of [Temporal.Instant, Temporal.PlainDate, Temporal.PlainTime]) {
  Object.defineProperty(kind.prototype, 'toPostgres', {
    configurable: true,
    value(this: { toString(): string }) {
      return this.toString();
    },
  });
}

/** TypeORM compares and writes through a JS Date, hence milliseconds. */
const instantTransformer: ValueTransformer = {
  to: (value: unknown) => (value instanceof Temporal.Instant ? new Date(value.epochMilliseconds) : value),
  from: (value: unknown) => (value instanceof Date ? Temporal.Instant.fromEpochMilliseconds(+value) : value),
};

const dateTransformer: ValueTransformer = {
  to: (value: unknown) => (value instanceof Temporal.PlainDate ? value.toString() : value),
  from: (value: unknown) => (typeof value === 'string' ? Temporal.PlainDate.from(value) : value),
};

const timeTransformer: ValueTransformer = {
  to: (value: unknown) => (value instanceof Temporal.PlainTime ? value.toString() : value),
  from: (value: unknown) => (typeof value === 'string' ? Temporal.PlainTime.from(value) : value),
};

/** An instant: `timestamptz(3)`, read as `Temporal.Instant`. */
export function InstantColumn(options: ColumnOptions = {}): PropertyDecorator {
  return Column({ ...options, type: 'timestamptz', precision: 3, transformer: instantTransformer });
}

/** A calendar day local to the town: `date`, read as `Temporal.PlainDate`. */
export function DateColumn(options: ColumnOptions = {}): PropertyDecorator {
  return Column({ ...options, type: 'date', transformer: dateTransformer });
}

/** A wall-clock time local to the town: `time`, read as `Temporal.PlainTime`. */
export function TimeColumn(options: ColumnOptions = {}): PropertyDecorator {
  return Column({ ...options, type: 'time', transformer: timeTransformer });
}
