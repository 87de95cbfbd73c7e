// The statement that counts options: it gathers at most so many offers and their dates once, and counts each group in them.
import { ListConditions } from '../filter/list-conditions.ts';
import { type Asked, latestOffers, type Statement } from '../list-parts.ts';
import type { PlaceNearby } from '../filter/near-places.ts';
import { ANYWHERE, FilterGroup } from './offer-counts.ts';

/** One option and how many offers have it; the whole has an empty group. */
export interface CountRow {
  readonly group_name: FilterGroup | '';
  readonly value: string;
  readonly count: number;
}

export interface CountQuestion {
  readonly asked: Asked;
  readonly groups: readonly FilterGroup[];
  /** Offers counted at most. */
  readonly most: number;
  /** For the group of distances. */
  readonly near: readonly PlaceNearby[];
}

const DATED = new Set<FilterGroup>([FilterGroup.WEEKDAY, FilterGroup.TIME_OF_DAY]);
const OF_SLOTS = new Set<FilterGroup>([FilterGroup.LENGTH, FilterGroup.FREE]);
const OF_PLACES = new Set<FilterGroup>([
  FilterGroup.DISTRICT,
  FilterGroup.DISTANCE,
  FilterGroup.ACCESSIBILITY,
]);

export function countsOf({ asked, groups, most, near }: CountQuestion): Statement {
  const list = new ListConditions(asked.wanted);
  const parts = [found(list, asked, most)];
  const any = (some: ReadonlySet<FilterGroup>) => groups.some((group) => some.has(group));
  if (any(DATED) || any(OF_SLOTS) || any(OF_PLACES)) parts.push(dates(list));
  if (any(OF_SLOTS)) parts.push(slots(list));
  if (any(OF_PLACES)) parts.push(SPOTS);
  const distances = groups.includes(FilterGroup.DISTANCE) ? placesAround(list, near) : '';
  const counts = groups.map((group) => COUNT[group].replace('NEAR_PLACES', distances));
  const sql = `WITH ${parts.join(', ')}
    SELECT '' AS group_name, '' AS value, count(*)::int AS count FROM found
    ${counts.map((count) => `UNION ALL ${count}`).join('\n')}`;
  return { sql, values: list.values };
}

/** At most `most` offers that are listed: of what a search found, else of the latest. */
function found(list: ListConditions, { candidates }: Asked, most: number): string {
  const offers = candidates
    ? `SELECT * FROM offer WHERE id = ANY(${list.param(candidates.map(({ id }) => id))}::uuid[])`
    : latestOffers;
  const listed = list.listedEach().map((each) => `(${each})`);
  return `found AS MATERIALIZED (
    SELECT o.* FROM (${offers}) o
    WHERE ${list.offer()} AND (${listed.join(' OR ')})
    LIMIT ${list.param(most)})`;
}

function dates(list: ListConditions): string {
  return `dates AS MATERIALIZED (
    SELECT d.id, d.offer_id, d.venue_id, d.starts_at AT TIME ZONE ${list.zone()} AS local, o.cutoff_minutes
    FROM found o CROSS JOIN LATERAL (
      SELECT * FROM occurrence d WHERE d.offer_id = o.id AND ${list.liveDate()} OFFSET 0) d)`;
}

/** Of each offer: how long one stays at least and at most, and whether there is room, on places that fit the rest. */
function slots(list: ListConditions): string {
  const fits = list.slot();
  return `slots AS MATERIALIZED (
    SELECT o.offer_id, min(shortest) AS shortest, max(longest) AS longest, bool_or(has_room) AS has_room
    FROM dates o CROSS JOIN LATERAL (
      SELECT min(s.ends_at - s.starts_at) AS shortest, max(s.ends_at - s.starts_at) AS longest,
        bool_or(${list.hasRoom()}) AS has_room
      FROM slot s WHERE s.occurrence_id = o.id AND s.withdrawn_at IS NULL ${fits ? `AND ${fits}` : ''}) s
    GROUP BY o.offer_id)`;
}

/** Where the offers are, each place once. */
const SPOTS = `spots AS MATERIALIZED (
    SELECT o.id AS offer_id, d.venue_id, o.district_id, o.online FROM found o JOIN dates d ON d.offer_id = o.id
    UNION SELECT id, venue_id, district_id, online FROM found WHERE schedule = 'BY_ARRANGEMENT')`;

function placesAround(list: ListConditions, near: readonly PlaceNearby[]): string {
  const ids = list.param(near.map(({ id }) => id));
  return `unnest(${ids}::uuid[], ${list.param(near.map(({ km }) => km))}::float8[]) AS near(id, km)`;
}

const isTrue = (group: FilterGroup, condition: string) =>
  `SELECT '${group}', 'true', count(*)::int FROM found WHERE ${condition}`;
const eachOf = (group: FilterGroup, column: string) =>
  `SELECT '${group}', value, count(DISTINCT id)::int FROM found, unnest(${column}) AS value GROUP BY value`;
const perDate = (group: FilterGroup, value: string) =>
  `SELECT '${group}', ${value}, count(DISTINCT offer_id)::int FROM dates GROUP BY 2`;
const lasting = (value: string, condition: string) =>
  `SELECT 'LENGTH', '${value}', count(*)::int FROM slots WHERE ${condition}`;

const COUNT: Record<FilterGroup, string> = {
  KIND: `SELECT 'KIND', kind, count(*)::int FROM found GROUP BY kind`,
  CATEGORY: eachOf(FilterGroup.CATEGORY, 'categories'),
  SPOKEN_LANGUAGE: eachOf(FilterGroup.SPOKEN_LANGUAGE, 'spoken_languages'),
  WEEKDAY: perDate(
    FilterGroup.WEEKDAY,
    `(ARRAY['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'])[extract(isodow FROM local)::int]`,
  ),
  TIME_OF_DAY: perDate(
    FilterGroup.TIME_OF_DAY,
    `CASE WHEN extract(hour FROM local) < 12 THEN 'MORNING' WHEN extract(hour FROM local) < 17 THEN 'AFTERNOON' ELSE 'EVENING' END`,
  ),
  LENGTH: [
    lasting('UP_TO_ONE_HOUR', `shortest <= interval '1 hour'`),
    lasting('UP_TO_TWO_HOURS', `shortest <= interval '2 hours'`),
    lasting('UP_TO_HALF_A_DAY', `shortest <= interval '5 hours'`),
    lasting('LONGER', `longest > interval '5 hours'`),
  ].join(' UNION ALL '),
  FREE: `SELECT 'FREE', 'true', count(*)::int FROM slots WHERE has_room`,
  ONLINE: isTrue(FilterGroup.ONLINE, 'online'),
  CHILDREN: isTrue(FilterGroup.CHILDREN, 'children_welcome'),
  GROUPS: isTrue(FilterGroup.GROUPS, 'groups_welcome'),
  NO_EXPERIENCE: isTrue(FilterGroup.NO_EXPERIENCE, 'NOT experience_needed'),
  DISTRICT: `SELECT 'DISTRICT', part, count(DISTINCT offer_id)::int FROM (
      SELECT s.offer_id, unnest(CASE WHEN own.id IS NULL AND there.id IS NULL THEN ARRAY['${ANYWHERE}']
        ELSE ARRAY[own.id, own.parent_id, there.id, there.parent_id]::text[] END) AS part FROM spots s
      LEFT JOIN venue v ON v.id = s.venue_id LEFT JOIN district own ON own.id = s.district_id
      LEFT JOIN district there ON there.id = v.district_id) parts WHERE part IS NOT NULL GROUP BY part`,
  ACCESSIBILITY: `SELECT 'ACCESSIBILITY', feature, count(DISTINCT s.offer_id)::int
    FROM spots s JOIN venue v ON v.id = s.venue_id, unnest(v.accessibility) AS feature GROUP BY feature`,
  DISTANCE: `SELECT 'DISTANCE', radius::text, count(DISTINCT s.offer_id)::int
    FROM spots s JOIN NEAR_PLACES ON near.id = s.venue_id
      OR (s.venue_id IS NULL AND NOT s.online AND near.id = s.district_id),
    unnest(ARRAY[1, 2, 5, 10]) AS radius WHERE near.km <= radius GROUP BY radius`,
};
