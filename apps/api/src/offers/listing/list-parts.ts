// The statements behind the lists. Each reads rows in the order of an index and stops after a page.
import type { CursorKey } from '../../platform/graphql/cursor.ts';
import { instantKey, isFitKey, isInstantKey, isTitleKey, NEVER } from './cursor-keys.ts';
import { kindsThatWantHelpers } from '../offer-kinds.ts';
import { ListConditions } from './filter/list-conditions.ts';
import type { Candidate, FoundByText } from './text/text-candidates.ts';
import type { Wanted } from './filter/wanted.ts';

/** One page's rows: the id to show, the row that stands in the cursor, and its sort key as text. */
export interface ListRow {
  readonly shown_id: string;
  readonly id: string;
  readonly key: string;
}

export interface Statement {
  readonly sql: string;
  readonly values: unknown[];
}

/** Where to go on, and how many rows at most. */
export interface Page {
  readonly after: CursorKey | null;
  readonly limit: number;
}

/** What a list asks for besides its order. */
export interface Asked {
  readonly wanted: Wanted;
  /** What the text of the filter found, and how it was read; null without one. */
  readonly found: FoundByText | null;
  readonly candidates: readonly Candidate[] | null;
  /** Of titles. */
  readonly language: string;
}

/** A list, or the part of one that is read before the next part: its name in cursors, and its rows. */
export interface ListPart {
  readonly name: string;
  readonly isKey: (key: string) => boolean;
  readonly rows: (asked: Asked, page: Page) => Statement | null;
}

/** Coming dates in order, each offer only at its first one that matches. */
export const soonest: ListPart = {
  name: 'SOONEST',
  isKey: isInstantKey,
  rows(asked, page) {
    const list = new ListConditions(asked.wanted);
    const sql = `
      SELECT d.offer_id AS shown_id, d.id, ${instantKey('d.starts_at')} AS key
      FROM occurrence d JOIN offer o ON o.id = d.offer_id
      WHERE ${among(list, asked)} ${list.offer()} AND ${list.liveDate('d')} ${goingOn(list, page, '(d.starts_at, d.id) >')}
        AND NOT EXISTS (SELECT 1 FROM occurrence e WHERE e.offer_id = d.offer_id
          AND (e.starts_at, e.id) < (d.starts_at, d.id) AND ${list.liveDate('e')})
      ORDER BY d.starts_at, d.id LIMIT ${page.limit}`;
    return { sql, values: list.values };
  },
};

/** Offers without dates, the latest first. */
export const byArrangement: ListPart = {
  name: 'BY_ARRANGEMENT',
  isKey: isInstantKey,
  rows(asked, page) {
    const list = new ListConditions(asked.wanted);
    const arrangement = list.byArrangement();
    if (!arrangement) return null;
    const sql = `
      SELECT o.id AS shown_id, o.id, ${instantKey('o.published_at')} AS key FROM offer o
      WHERE ${among(list, asked)} ${list.offer()} AND ${arrangement} ${goingOn(list, page, '(o.published_at, o.id) <')}
      ORDER BY o.published_at DESC, o.id DESC LIMIT ${page.limit}`;
    return { sql, values: list.values };
  },
};

/** All that is listed, the latest publication first. */
export const newest: ListPart = {
  name: 'NEWEST',
  isKey: isInstantKey,
  rows(asked, page) {
    const list = new ListConditions(asked.wanted);
    const order = `ORDER BY published_at DESC, id DESC LIMIT ${page.limit}`;
    const found = eachWay(
      list,
      (listed) => `
      SELECT o.id, o.published_at FROM offer o
      WHERE ${among(list, asked)} ${list.offer()} AND ${listed} ${goingOn(list, page, '(o.published_at, o.id) <')} ${order}`,
    );
    const sql = `SELECT id AS shown_id, id, ${instantKey('published_at')} AS key FROM (${found}) found ${order}`;
    return { sql, values: list.values };
  },
};

/** All that is listed, by the title that is shown: in the wanted language, else the original. */
export const byTitle: ListPart = {
  name: 'TITLE',
  isKey: isTitleKey,
  rows(asked, page) {
    const list = new ListConditions(asked.wanted);
    const language = list.param(asked.language);
    const order = `ORDER BY title, id LIMIT ${page.limit}`;
    const found = eachWay(
      list,
      (listed) => `
      SELECT o.id, t.title FROM offer_text t JOIN offer o ON o.id = t.offer_id
      WHERE ${among(list, asked)} (t.language = ${language} OR (t.language = o.original_language
          AND NOT EXISTS (SELECT 1 FROM offer_text w WHERE w.offer_id = o.id AND w.language = ${language})))
        AND ${list.offer()} AND ${listed} ${goingOn(list, page, '(t.title, t.offer_id) >', 'text')}
      ORDER BY t.title, t.offer_id LIMIT ${page.limit}`,
    );
    const sql = `SELECT id AS shown_id, id, title AS key FROM (${found}) found ${order}`;
    return { sql, values: list.values };
  },
};

/** Closer than this a date that is half empty goes before others that begin with it. */
const SHORT_OF_HELPERS = { hours: 14 * 24 };

/**
 * What a search found: by how well it fits, then by the first date; of those that begin together first what wants helpers,
 * is close and has at least half of its places free. At most as many as there are candidates.
 */
export const bestFit: ListPart = {
  name: 'BEST_FIT',
  isKey: isFitKey,
  rows(asked, page) {
    const list = new ListConditions(asked.wanted);
    const candidates = asked.candidates ?? [];
    const ids = list.param(candidates.map(({ id }) => id));
    const bands = list.param(candidates.map(({ band }) => band));
    const arrangement = list.byArrangement();
    const sql = `
      WITH found AS (
        SELECT o.id, concat_ws(' ', lpad(c.band::text, 4, '0'), coalesce(${instantKey('first.starts_at')}, '${NEVER}'),
          CASE WHEN places.are_half_free THEN 0 ELSE 1 END) AS key
        FROM unnest(${ids}::uuid[], ${bands}::int[]) AS c(id, band) JOIN offer o ON o.id = c.id
        LEFT JOIN LATERAL (SELECT d.id, d.starts_at FROM occurrence d WHERE d.offer_id = o.id AND ${list.liveDate('d')}
          ORDER BY d.starts_at LIMIT 1) first ON true
        LEFT JOIN LATERAL (
          SELECT bool_and(s.capacity IS NOT NULL) AND sum(s.taken) * 2 <= sum(s.capacity) AS are_half_free FROM slot s
          WHERE s.occurrence_id = first.id AND s.withdrawn_at IS NULL) places
          ON o.kind = ANY(${list.param(kindsThatWantHelpers)}::text[])
            AND first.starts_at <= ${list.param(asked.wanted.now.add(SHORT_OF_HELPERS))}::timestamptz
        WHERE ${list.offer()} AND (first.starts_at IS NOT NULL ${arrangement ? `OR ${arrangement}` : ''}))
      SELECT id AS shown_id, id, key FROM found WHERE true ${goingOn(list, page, '(key COLLATE "C", id) >', 'text')}
      ORDER BY key COLLATE "C", id LIMIT ${page.limit}`;
    return { sql, values: list.values };
  },
};

/** Single coming dates by start, cancelled ones among them, so that nobody misses that. */
export const singleDates: ListPart = {
  name: 'DATES',
  isKey: isInstantKey,
  rows(asked, page) {
    const list = new ListConditions(asked.wanted);
    const sql = `
      SELECT d.id AS shown_id, d.id, ${instantKey('d.starts_at')} AS key FROM occurrence d JOIN offer o ON o.id = d.offer_id
      WHERE ${among(list, asked)} ${list.offer()} AND ${list.date('d')} ${goingOn(list, page, '(d.starts_at, d.id) >')}
      ORDER BY d.starts_at, d.id LIMIT ${page.limit}`;
    return { sql, values: list.values };
  },
};

/** Of each of these offers the first date that matches; those by arrangement have none. */
export function firstMatchingOf(ids: readonly string[], wanted: Wanted): Statement {
  const list = new ListConditions(wanted);
  const sql = `
    SELECT first.id AS shown_id FROM unnest(${list.param(ids)}::uuid[]) AS listed(id) JOIN offer o ON o.id = listed.id
    CROSS JOIN LATERAL (SELECT d.id FROM occurrence d WHERE d.offer_id = o.id AND ${list.liveDate('d')}
      ORDER BY d.starts_at, d.id LIMIT 1) first`;
  return { sql, values: list.values };
}

/** Public offers that counts look at where dates are looked at one by one: what they cost does not grow with what there is. */
const LOOKED_AT = 5_000;
const LATEST_FIRST = `FROM offer WHERE state = 'PUBLISHED' ORDER BY published_at DESC, id DESC`;

/** SQL: the latest public offers. */
export const latestOffers = `SELECT * ${LATEST_FIRST} LIMIT ${LOOKED_AT}`;
/** SQL: whether there are no others. */
export const allAreLatest = `NOT EXISTS (SELECT 1 ${LATEST_FIRST} OFFSET ${LOOKED_AT})`;

/** How many offers are listed, counted no further than `most`, and whether all were looked at that could be. */
export function countOf(asked: Asked, most: number): Statement {
  const list = new ListConditions(asked.wanted);
  const sifted = !asked.candidates && list.siftsDates();
  const found = sifted
    ? `SELECT 1 FROM (${latestOffers}) o WHERE ${list.offer()} AND (${list
        .listedEach()
        .map((each) => `(${each})`)
        .join(' OR ')}) LIMIT ${most}`
    : eachWay(
        list,
        (listed) =>
          `SELECT 1 FROM offer o WHERE ${among(list, asked)} ${list.offer()} AND ${listed} LIMIT ${most}`,
      );
  const sql = `SELECT least(count(*), ${most})::int AS count, ${sifted ? allAreLatest : 'true'} AS "isWhole" FROM (${found}) found`;
  return { sql, values: list.values };
}

/** Dated offers and those by arrangement apart, because an OR of the two would keep indexes from being used. */
function eachWay(list: ListConditions, select: (listed: string) => string): string {
  return list
    .listed()
    .map((listed) => `(${select(listed)})`)
    .join(' UNION ALL ');
}

function among(list: ListConditions, { candidates }: Asked): string {
  return candidates ? `o.id = ANY(${list.param(candidates.map(({ id }) => id))}::uuid[]) AND` : '';
}

function goingOn(list: ListConditions, { after }: Page, comparison: string, keyType = 'timestamptz'): string {
  return after
    ? `AND ${comparison} (${list.param(after.key)}::${keyType}, ${list.param(after.id)}::uuid)`
    : '';
}
