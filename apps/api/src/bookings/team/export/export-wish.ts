/** Reads what table of bookings an address asks for; as strict as the list in GraphQL. */
import { DomainError } from '../../../platform/domain-error.ts';
import { isId } from '../../../platform/ids.ts';
import { BookingChannel, BookingStatus } from '../../booking-terms.ts';
import { TeamBookingSort } from '../list/team-booking-filter.ts';
import type { ExportWish } from './booking-export.ts';

const LONGEST_TEXT = 200;
const MOST_VALUES = 100;

/** @throws DomainError BAD_INPUT naming the parameter */
export function exportWish(query: Record<string, unknown>): ExportWish {
  const values = (name: string) => valuesOf(query[name], name);
  const one = (name: string) => values(name)[0] ?? null;
  const among = <Value extends string>(name: string, allowed: readonly Value[]): Value[] | null => {
    const given = values(name);
    for (const value of given) if (!allowed.includes(value as Value)) refuse(name);
    return given.length > 0 ? (given as Value[]) : null;
  };
  const ids = (name: string) => {
    const given = values(name);
    if (!given.every(isId)) refuse(name);
    return given.length > 0 ? given : null;
  };
  return {
    filter: {
      text: one('text'),
      from: day(one('from'), 'from'),
      to: day(one('to'), 'to'),
      statuses: among('status', Object.values(BookingStatus)),
      channels: among('channel', Object.values(BookingChannel)),
      venueIds: ids('venue'),
      offerId: ids('offer')?.[0] ?? null,
      occurrenceId: ids('date')?.[0] ?? null,
    },
    sort: among('sort', Object.values(TeamBookingSort))?.[0] ?? TeamBookingSort.SOONEST,
    contacts: one('contacts') === '1',
  };
}

/** Empty parameters count as left out, as forms send them. */
function valuesOf(given: unknown, name: string): string[] {
  const list = (Array.isArray(given) ? given : [given]).filter(
    (value) => value !== undefined && value !== '',
  );
  const isRight = (value: unknown) =>
    typeof value === 'string' &&
    value.length <= LONGEST_TEXT &&
    value.isWellFormed() &&
    !value.includes('\0');
  if (list.length > MOST_VALUES || !list.every(isRight)) refuse(name);
  return list as string[];
}

function day(text: string | null, name: string): Temporal.PlainDate | null {
  if (text === null) return null;
  if (!/^(19|2\d)\d\d-\d\d-\d\d$/.test(text)) refuse(name);
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return refuse(name);
  }
}

function refuse(field: string): never {
  throw new DomainError('BAD_INPUT', {}, field);
}
