/** The list of the start of the portal as somebody would write it by hand: two statements and plain objects. */
import type { Pool } from 'pg';

/** What is counted at most, and shown of it (see lists.service.ts). */
const COUNTED = 1_000;

const PAGE = `
  SELECT o.id, o.number, o.kind, o.schedule, o.online, o.cutoff_minutes, t.title, t.summary, t.language,
    v.id AS venue_id, v.name AS venue_name, di.id AS district_id, di.name AS district_name,
    d.id AS date_id, d.starts_at, d.ends_at,
    (SELECT json_agg(json_build_object('startsAt', s.starts_at, 'free', s.capacity - s.taken)) FROM slot s
     WHERE s.occurrence_id = d.id AND s.withdrawn_at IS NULL) AS slots
  FROM (
    SELECT d.* FROM occurrence d JOIN offer o ON o.id = d.offer_id
    WHERE o.state = 'PUBLISHED' AND o.schedule = 'DATED' AND d.starts_at >= $1 AND d.cancelled_at IS NULL
      AND NOT EXISTS (SELECT FROM occurrence e WHERE e.offer_id = d.offer_id AND e.starts_at >= $1 AND e.cancelled_at IS NULL
        AND (e.starts_at, e.id) < (d.starts_at, d.id))
    ORDER BY d.starts_at, d.id LIMIT 21) d
  JOIN offer o ON o.id = d.offer_id
  JOIN LATERAL (SELECT * FROM offer_text t WHERE t.offer_id = o.id AND t.language IN ('de', o.original_language)
    ORDER BY t.language <> 'de' LIMIT 1) t ON true
  LEFT JOIN venue v ON v.id = o.venue_id LEFT JOIN district di ON di.id = v.district_id
  ORDER BY d.starts_at, d.id`;

const COUNT = `
  SELECT count(*)::int AS count FROM (
    (SELECT 1 FROM offer o WHERE o.state = 'PUBLISHED' AND o.schedule = 'DATED' AND EXISTS (
      SELECT FROM occurrence d WHERE d.offer_id = o.id AND d.starts_at >= $1 AND d.cancelled_at IS NULL) LIMIT ${COUNTED + 1})
    UNION ALL
    (SELECT 1 FROM offer o WHERE o.state = 'PUBLISHED' AND o.schedule = 'BY_ARRANGEMENT' LIMIT ${COUNTED + 1})) found`;

interface Slot {
  startsAt: string;
  free: number | null;
}

type Row = Readonly<Record<string, unknown>> & {
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly slots: readonly Slot[] | null;
  readonly cutoff_minutes: number;
};

/** The same answer as our GraphQL gives to `Offers` without a filter, in German. */
export async function rawList(pool: Pool): Promise<unknown> {
  const now = new Date();
  const [page, counted] = await Promise.all([pool.query(PAGE, [now]), pool.query(COUNT, [now])]);
  const rows = page.rows as Row[];
  const { count } = (counted.rows as { count: number }[])[0]!;
  const shown = rows.slice(0, 20);
  const last = shown.at(-1)!;
  const cursor = JSON.stringify(['SOONEST', last.starts_at.toISOString(), last['date_id']]);
  const pageInfo = {
    hasNextPage: rows.length > 20,
    endCursor: Buffer.from(cursor).toString('base64url'),
  };
  const offers = {
    nodes: shown.map((row) => offerOf(row, now)),
    matchingOccurrences: [],
    totalCount: Math.min(count, COUNTED),
    totalIsExact: count <= COUNTED,
    pageInfo,
  };
  return { data: { offers } };
}

function offerOf(row: Row, now: Date): unknown {
  const { id, number, kind, schedule, title, summary, language: textLanguage, online } = row;
  const district = { id: row['district_id'], name: row['district_name'] };
  const venue = row['venue_id'] && { id: row['venue_id'], name: row['venue_name'], district };
  return {
    id,
    number,
    kind,
    schedule,
    title,
    summary,
    textLanguage,
    online,
    venue,
    nextOccurrence: dateOf(row, now),
  };
}

function dateOf(row: Row, now: Date): unknown {
  const slots = row.slots ?? [];
  const starts = slots.map(({ startsAt }) => Date.parse(startsAt));
  const coming = slots.filter((_, index) => starts[index]! > +now);
  const counted = coming.length > 0 ? coming : slots;
  const limited = counted.every(({ free }) => free !== null);
  const freePlaces = limited ? counted.reduce((sum, { free }) => sum + free!, 0) : null;
  const closesAt = Math.max(...starts) - row.cutoff_minutes * 60_000;
  return {
    id: row['date_id'],
    startsAt: utc(row.starts_at),
    endsAt: utc(row.ends_at),
    status: freePlaces === 0 ? 'FULL' : 'OPEN',
    freePlaces,
    bookable: slots.length > 0 && closesAt > +now,
  };
}

/** As the API writes it: without a fraction that is nought. */
function utc(date: Date): string {
  return date.toISOString().replace('.000Z', 'Z');
}
