// The statements behind the team's list of bookings: read in the order of an index, stopped after a page.
import { instantKey, isInstantKey } from '../../../offers/listing/cursor-keys.ts';
import type { CursorKey } from '../../../platform/graphql/cursor.ts';
import { isId } from '../../../platform/ids.ts';
import type { Reach } from '../../../team/roles/staff.ts';
import { Statement, withinReach } from '../who-sees-bookings.ts';
import type { Meant } from './booking-search.ts';
import { type TeamBookingFilter, TeamBookingSort } from './team-booking-filter.ts';

export interface AskedBookings {
  readonly reach: Reach;
  readonly filter: Omit<TeamBookingFilter, 'text' | 'from' | 'to'>;
  /** What the text of the filter means; null without one. */
  readonly meant: Meant | null;
  /** Dates that start from the one on and before the other. */
  readonly startFrom: Temporal.Instant | null;
  readonly startBefore: Temporal.Instant | null;
  readonly sort: TeamBookingSort;
}

const FROM = `FROM occurrence o JOIN booking b ON b.occurrence_id = o.id LEFT JOIN slot s ON s.id = b.slot_id`;
const SLOT_START = 'coalesce(s.starts_at, o.starts_at)';

interface Order {
  readonly columns: readonly string[];
  readonly descending: boolean;
  /** SQL for the text in the cursor: all columns but the last, which is the id. */
  readonly key: string;
  readonly isKey: (key: string) => boolean;
}

const byDate = {
  columns: ['o.starts_at', 'o.id', SLOT_START, 'b.id'],
  key: `${instantKey('o.starts_at')} || ' ' || o.id || ' ' || ${instantKey(SLOT_START)}`,
  isKey: (key: string) => {
    const [start = '', id = '', slotStart = '', ...rest] = key.split(' ');
    return isInstantKey(start) && isId(id) && isInstantKey(slotStart) && rest.length === 0;
  },
};

const orders: Record<TeamBookingSort, Order> = {
  [TeamBookingSort.SOONEST]: { ...byDate, descending: false },
  [TeamBookingSort.LATEST]: { ...byDate, descending: true },
  [TeamBookingSort.NEWEST]: {
    columns: ['b.created_at', 'b.id'],
    key: instantKey('b.created_at'),
    isKey: isInstantKey,
    descending: true,
  },
};

/** Which texts can be keys of cursors, per order. */
export const cursorLists = Object.fromEntries(
  Object.entries(orders).map(([sort, { isKey }]) => [sort, isKey]),
);

/** Ids of one page with their sort keys. */
export function pageOf(
  asked: AskedBookings,
  after: CursorKey | null,
  limit: number,
): Statement & { sql: string } {
  const statement = new Statement();
  const { columns, descending, key } = orders[asked.sort];
  const direction = descending ? ' DESC' : '';
  const sql = `
    SELECT b.id, ${key} AS key ${FROM}
    WHERE ${conditions(asked, statement)} ${after ? goingOn(asked.sort, after, statement) : ''}
    ORDER BY ${columns.map((column) => column + direction).join(', ')} LIMIT ${statement.param(limit)}`;
  return Object.assign(statement, { sql });
}

/** How many there are, counted to a limit. */
export function countOf(asked: AskedBookings, limit: number): Statement & { sql: string } {
  const statement = new Statement();
  const sql = `SELECT count(*)::int AS count FROM (
    SELECT FROM occurrence o JOIN booking b ON b.occurrence_id = o.id
    WHERE ${conditions(asked, statement)} LIMIT ${statement.param(limit)}) counted`;
  return Object.assign(statement, { sql });
}

function conditions(asked: AskedBookings, { param }: Statement): string {
  const { reach, filter, meant, startFrom, startBefore } = asked;
  const all = [withinReach(reach, param)];
  if (startFrom) all.push(`o.starts_at >= ${param(startFrom)}::timestamptz`);
  if (startBefore) all.push(`o.starts_at < ${param(startBefore)}::timestamptz`);
  if (filter.statuses) all.push(`b.status = ANY(${param(filter.statuses)}::text[])`);
  if (filter.channels) all.push(`b.channel = ANY(${param(filter.channels)}::text[])`);
  if (filter.venueIds) all.push(`o.venue_id = ANY(${param(filter.venueIds)}::uuid[])`);
  if (filter.offerId != null) all.push(`o.offer_id = ${param(filter.offerId)}::uuid`);
  if (filter.occurrenceId != null) all.push(`o.id = ${param(filter.occurrenceId)}::uuid`);
  if (meant) all.push(`(${meansOneOf(meant, param)})`);
  return all.join(' AND ');
}

function meansOneOf({ bookingIds, offerIds }: Meant, param: Statement['param']): string {
  const ways: string[] = [];
  if (bookingIds.length > 0) ways.push(`b.id = ANY(${param(bookingIds)}::uuid[])`);
  if (offerIds.length > 0) ways.push(`o.offer_id = ANY(${param(offerIds)}::uuid[])`);
  return ways.join(' OR ') || 'false';
}

/** After the last row of the page before; the first column also alone, because an index can use that. */
function goingOn(sort: TeamBookingSort, { key, id }: CursorKey, { param }: Statement): string {
  const { columns, descending } = orders[sort];
  const types = columns.map((column) => (column.endsWith('.id') ? 'uuid' : 'timestamptz'));
  const values = [...key.split(' '), id].map((value, index) => `${param(value)}::${types[index]!}`);
  const [sooner, soonerOrSame] = descending ? ['<', '<='] : ['>', '>='];
  return `AND ${columns[0]!} ${soonerOrSame} ${values[0]!} AND (${columns.join(', ')}) ${sooner} (${values.join(', ')})`;
}
