// The statement behind a screen: the next dates from its sources, with all that is told of them.
// It looks at a limited number of dates in the order of an index, however large the town is.
import type { Sources } from './sources.ts';

/** Of each kind; more pages than anybody waits for, and few enough for a player of ten years ago. */
const MOST_OF_A_KIND = 60;
/** Dates that are looked at for one screen, whatever kind they are of. */
const LOOKED_AT = 480;
/** Of each venue at least, however many there are; a large part of town has hundreds. */
const LOOKED_AT_EACH = 4;
/** Of those that have begun: what goes on now is among the last ones. */
const BEGUN_LOOKED_AT = 100;
/** The next dates of one offer, and as many that were called off: a daily meal does not push out all others. */
const DATES_OF_ONE = 4;
/** Who has no more public offers is read offer by offer; of others, dates are looked at as they come. */
export const FEW_OFFERS = 200;
/** A kind that fewer offers are found of than this is looked for offer by offer as well. */
const ENOUGH = 12;
/** So many public offers are gone through for that, the latest; and of each the next two dates. */
const LATEST_OFFERS = 2_000;
const DATES_OF_LATEST = 2;
/** Whatever goes on longer began before anybody would call it news. */
const GOES_ON_AT_MOST = '7 days';

/** Where the dates are looked for. */
export type SourcePath =
  | { readonly by: 'town' }
  | { readonly by: 'venues'; readonly ids: readonly string[] }
  | { readonly by: 'offers'; readonly ids: readonly string[] };

/** Whose latest offers are gone through when too little is found on the way: who is rare among others' dates would be missed. */
export interface LatestOffers {
  readonly of: 'organisation_id' | 'district_id' | 'kind';
  /** Ids; kinds are those that too little was found of. */
  readonly ids: readonly string[];
}

export interface SourceQuestion {
  readonly paths: readonly SourcePath[];
  /** Null when the paths lead to all there is. */
  readonly further: LatestOffers | null;
  /** What is true of each date, beside the way it was found. */
  readonly sources: Pick<Sources, 'organisationIds' | 'venueIds'> & {
    /** With all parts of them, and the venues in them; null: anywhere. */
    readonly within: { readonly districtIds: readonly string[]; readonly venueIds: readonly string[] } | null;
  };
  readonly kinds: readonly string[];
  readonly languages: readonly string[];
  readonly now: Temporal.Instant;
  /** Not included. */
  readonly until: Temporal.Instant;
  /** The mark of the rows that are known already; they are not answered again. */
  readonly known: string | null;
}

/** `mark` and `rows`, which is null when they are those that are known. Its text depends on the kinds of paths alone. */
export function sourceStatement(question: SourceQuestion): { sql: string; values: unknown[] } {
  const { sources, kinds, languages, now, until, known, further } = question;
  const within = sources.within ?? { districtIds: null, venueIds: null };
  const values: unknown[] = [
    now,
    until,
    kinds,
    languages,
    orNull(sources.organisationIds),
    orNull(sources.venueIds),
    within.districtIds,
    within.venueIds,
    known,
  ];
  const found = question.paths.map((path) => {
    if (path.by !== 'town') values.push(path.ids);
    return path.by === 'venues'
      ? ofVenues(values.length)
      : path.by === 'offers'
        ? ofOffers(values.length)
        : OF_TOWN;
  });
  if (further && further.of !== 'kind') values.push(further.ids);
  const latest = further && ofLatest(further.of, values.length);
  return { sql: statement(found.join(' UNION '), latest), values };
}

function orNull(ids: readonly string[]): readonly string[] | null {
  return ids.length > 0 ? ids : null;
}

const DATE = 'd.id, d.offer_id, d.venue_id, d.starts_at, d.ends_at, d.cancelled_at';
/**
 * Coming dates and those going on, each in the order of an index and no further than so many. Only one end of a span stands
 * beside each limit: with both, a plan made once for all sources would gather the span and sort it.
 */
function looked(where: string, coming: string, begun: string): string {
  return `(SELECT ${DATE} FROM (
      SELECT ${DATE} FROM occurrence d WHERE ${where} d.starts_at > $1 ORDER BY d.starts_at LIMIT ${coming}) d
     WHERE d.starts_at < $2)
    UNION ALL
    (SELECT ${DATE} FROM (
      SELECT ${DATE} FROM occurrence d WHERE ${where} d.starts_at <= $1 ORDER BY d.starts_at DESC LIMIT ${begun}) d
     WHERE d.ends_at > $1 AND d.starts_at > $1::timestamptz - interval '${GOES_ON_AT_MOST}')`;
}

const OF_TOWN = `SELECT ${DATE} FROM (${looked('', String(LOOKED_AT), String(2 * BEGUN_LOOKED_AT))}) d`;

function ofVenues(at: number): string {
  // Of a part of town without any, too: constants are worked out even where no row asks for them.
  const among = `greatest(1, cardinality($${at}::uuid[]))`;
  const coming = `greatest(${LOOKED_AT_EACH}, ${LOOKED_AT} / ${among})`;
  const begun = `greatest(${LOOKED_AT_EACH}, ${BEGUN_LOOKED_AT} / ${among})`;
  return `SELECT ${DATE} FROM unnest($${at}::uuid[]) AS place (id)
    CROSS JOIN LATERAL (${looked('d.venue_id = place.id AND', coming, begun)}) d`;
}

function ofOffers(at: number): string {
  const dates = looked('d.offer_id = one.id AND', String(2 * DATES_OF_ONE), '2');
  return `SELECT ${DATE} FROM unnest($${at}::uuid[]) AS one (id) CROSS JOIN LATERAL (${dates}) d`;
}

/**
 * Of each kind that was not found enough of, the soonest dates of the latest offers. With `=` in the place of BETWEEN
 * all offers of the town might be read in the order of publishing.
 */
function ofLatest(of: LatestOffers['of'], at: number): string {
  const scopes = of === 'kind' ? '(SELECT kinds FROM lacking)' : `$${at}::uuid[]`;
  const dates = looked('d.offer_id = one.id AND', String(DATES_OF_LATEST), '1');
  return `SELECT ${DATE} FROM (
    SELECT ${DATE}, row_number() OVER (PARTITION BY one.kind ORDER BY d.starts_at, d.id) AS nth
    FROM unnest(${scopes}) AS scope (id)
    CROSS JOIN LATERAL (
      SELECT o.id, o.kind, o.schedule FROM offer o WHERE o.${of} BETWEEN scope.id AND scope.id AND o.state = 'PUBLISHED'
      ORDER BY o.${of} DESC, o.published_at DESC, o.id DESC LIMIT ${LATEST_OFFERS} / cardinality(${scopes})) one
    CROSS JOIN LATERAL (${dates}) d
    WHERE one.kind = ANY((SELECT kinds FROM lacking)::text[]) AND one.schedule = 'DATED'
      AND cardinality((SELECT kinds FROM lacking)) > 0) d
  WHERE d.nth <= ${LOOKED_AT} / 3`;
}

const TOLD_OF_OFFER = 'o.kind, o.number, o.cutoff_minutes, o.online, o.original_language, o.district_id';

/** The offer of each date is looked up on its own (OFFSET 0): offers are many, and most of no concern. */
const OFFER = `(
  SELECT ${TOLD_OF_OFFER} FROM offer o WHERE o.id = d.offer_id AND o.state = 'PUBLISHED' AND o.schedule = 'DATED'
    AND o.kind = ANY($3::text[]) AND ($5::uuid[] IS NULL OR o.organisation_id = ANY($5)) OFFSET 0)`;
const HERE = `($6::uuid[] IS NULL OR d.venue_id = ANY($6))
  AND ($7::uuid[] IS NULL OR o.district_id = ANY($7) OR d.venue_id = ANY($8::uuid[]))
  AND (d.cancelled_at IS NULL OR d.cancelled_at < d.ends_at)`;

const ms = (column: string) => `(extract(epoch FROM ${column}) * 1000)::bigint`;

function toldOf(dates: string): string {
  return `SELECT ${DATE}, ${TOLD_OF_OFFER} FROM (${dates}) d CROSS JOIN LATERAL ${OFFER} o WHERE ${HERE}`;
}

/** What is found on the way, and where that is too little, among the latest offers. */
function foundWith(found: string, latest: string | null): string {
  if (!latest) return `found AS (${toldOf(found)})`;
  return `soonest AS MATERIALIZED (${toldOf(found)}
  ), lacking AS MATERIALIZED (
    SELECT ARRAY(SELECT unnest($3::text[]) EXCEPT
      SELECT kind FROM soonest GROUP BY kind HAVING count(DISTINCT offer_id) >= ${ENOUGH}) AS kinds
  ), found AS (SELECT * FROM soonest UNION ${toldOf(latest)})`;
}

function statement(found: string, latest: string | null): string {
  return `
  WITH ${foundWith(found, latest)}, thinned AS (
    SELECT found.*, row_number() OVER (PARTITION BY kind ORDER BY starts_at, id) AS place FROM (
      SELECT found.*, row_number() OVER (PARTITION BY offer_id, cancelled_at IS NULL ORDER BY starts_at, id) AS nth
      FROM found) found
    WHERE nth <= ${DATES_OF_ONE}
  ), told AS (
    SELECT json_agg(json_build_array(d.id, d.kind, d.number, ${ms('d.starts_at')}, ${ms('d.ends_at')},
        d.cancelled_at IS NOT NULL, d.cutoff_minutes, d.online, d.original_language, texts.titles, slots.places,
        venue.told, district.name) ORDER BY d.starts_at, d.id)::text AS rows
    FROM thinned d
    CROSS JOIN LATERAL (
      SELECT json_object_agg(t.language, t.title ORDER BY t.language) AS titles FROM offer_text t
      WHERE t.offer_id = d.offer_id AND (t.language = ANY($4::text[]) OR t.language = d.original_language)) texts
    CROSS JOIN LATERAL (
      SELECT json_agg(json_build_array(${ms('s.starts_at')}, s.capacity - s.taken) ORDER BY s.starts_at, s.id) AS places
      FROM slot s WHERE s.occurrence_id = d.id AND s.withdrawn_at IS NULL) slots
    LEFT JOIN LATERAL (
      SELECT json_build_array(v.name, v.street, v.city) AS told FROM venue v WHERE v.id = d.venue_id OFFSET 0) venue ON true
    LEFT JOIN LATERAL (
      SELECT p.name FROM district p WHERE p.id = d.district_id AND d.venue_id IS NULL OFFSET 0) district ON true
    WHERE d.place <= ${MOST_OF_A_KIND}
  )
  SELECT mark, CASE WHEN mark = $9::text THEN NULL ELSE rows END AS rows
  FROM (SELECT coalesce(md5(rows), '') AS mark, coalesce(rows, '[]') AS rows FROM told) told`;
}
