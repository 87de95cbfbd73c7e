/** The two kinds of time of the contract: an instant in UTC, and a day of the town's calendar. */
import { GraphQLScalarType, Kind } from 'graphql';
import { DomainError } from '../domain-error.ts';

/** RFC 3339, 5.6, with `Z` or an offset; not the longer forms that Temporal would also read. */
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/i;
const CALENDAR_DATE = /^\d{4}-\d\d-\d\d$/;

/** Whatever lies outside is a slip, and days beside it could not be told to PostgreSQL: years of four digits, from 1. */
const YEARS = { first: 1900, last: 2999 };

function readInstant(text: unknown): Temporal.Instant {
  if (typeof text !== 'string' || !RFC_3339.test(text)) throw new DomainError('BAD_INPUT');
  try {
    const instant = Temporal.Instant.from(text);
    refuseOddYear(instant.toZonedDateTimeISO('UTC').year);
    return instant.round({ smallestUnit: 'millisecond', roundingMode: 'floor' });
  } catch {
    throw new DomainError('BAD_INPUT');
  }
}

function readDate(text: unknown): Temporal.PlainDate {
  if (typeof text !== 'string' || !CALENDAR_DATE.test(text)) throw new DomainError('BAD_INPUT');
  try {
    const date = Temporal.PlainDate.from(text);
    refuseOddYear(date.year);
    return date;
  } catch {
    throw new DomainError('BAD_INPUT');
  }
}

function refuseOddYear(year: number): void {
  if (year < YEARS.first || year > YEARS.last) throw new DomainError('BAD_INPUT');
}

/** Use as `@Field(() => DateTime)` on a `Temporal.Instant`. */
export const DateTime = new GraphQLScalarType<Temporal.Instant, string>({
  name: 'DateTime',
  description:
    'An instant as RFC 3339 text in UTC, to the millisecond, e.g. 2026-11-21T13:30:00Z; years 1900 to 2999 are read.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  serialize: (value) => Temporal.Instant.from(value as Temporal.Instant).toString(),
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : undefined),
});

/** Use as `@Field(() => CalendarDate)` on a `Temporal.PlainDate`. */
export const CalendarDate = new GraphQLScalarType<Temporal.PlainDate, string>({
  name: 'Date',
  description: 'A calendar day in the time zone of the town, e.g. 2026-11-21; years 1900 to 2999 are read.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  serialize: (value) => Temporal.PlainDate.from(value as Temporal.PlainDate).toString(),
  parseValue: readDate,
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : undefined),
});
