// The list of the team as SQL: public offers and drafts side by side, each document once, page by page.
import { type ReachSql, reachSql } from '../../../team/roles/reach-sql.ts';
import type { Staff } from '../../../team/roles/staff.ts';
import type { CursorKey } from '../../../platform/graphql/cursor.ts';
import { instantKey, isInstantKey, isTitleKey } from '../../listing/cursor-keys.ts';
import { staleSql } from './stale.ts';
import { type TeamOfferFilter, TeamOfferSort } from './team-list-arguments.ts';

export interface TeamListQuestion {
  readonly staff: Staff;
  readonly filter: TeamOfferFilter;
  readonly sort: TeamOfferSort;
  readonly after: CursorKey | null;
  readonly limit: number;
  readonly now: Temporal.Instant;
}

interface Order {
  readonly isKey: (key: string) => boolean;
  /** What offers and drafts are sorted by. */
  readonly offers: string;
  readonly drafts: string;
  readonly key: string;
  readonly type: string;
  readonly goesOn: '<' | '>';
  readonly direction: 'ASC' | 'DESC';
}

export const orders: Record<TeamOfferSort, Order> = {
  [TeamOfferSort.EDITED]: {
    isKey: isInstantKey,
    offers: 'o.updated_at',
    drafts: 'd.edited_at',
    key: instantKey('sort'),
    type: 'timestamptz',
    goesOn: '<',
    direction: 'DESC',
  },
  [TeamOfferSort.TITLE]: {
    isKey: (key) => key === '' || isTitleKey(key),
    offers: 't.title',
    drafts: 'd.title',
    key: 'sort',
    type: 'text',
    goesOn: '>',
    direction: 'ASC',
  },
};

export interface TeamListRow {
  readonly id: string;
  readonly key: string;
}

/** A page as `id` and `key`. */
export function teamPage(question: TeamListQuestion) {
  const { key, direction } = orders[question.sort];
  const list = new TeamList(question);
  const order = `ORDER BY sort ${direction}, id ${direction} LIMIT ${list.param(question.limit)}`;
  const sql = `SELECT id, ${key} AS key FROM ((${list.offers()} ${order}) UNION ALL (${list.drafts()} ${order})) found ${order}`;
  return { sql, values: list.values };
}

/** How many there are, counted no further than `limit`. */
export function teamCount(question: TeamListQuestion) {
  // Without titles, which a count does not need.
  const list = new TeamList({ ...question, sort: TeamOfferSort.EDITED, after: null });
  const most = list.param(question.limit);
  const sql = `SELECT least(count(*), ${most})::int AS count FROM (
    (${list.offers()} LIMIT ${most}) UNION ALL (${list.drafts()} LIMIT ${most})) found`;
  return { sql, values: list.values };
}

class TeamList {
  readonly values: unknown[];
  private readonly reach: ReachSql;

  constructor(private readonly question: TeamListQuestion) {
    this.reach = reachSql(question.staff, 1);
    this.values = [...this.reach.values];
  }

  param(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** Those with nothing typed beside them. */
  offers(): string {
    const { sort } = this.question;
    const { offers } = orders[sort];
    const isByTitle = sort === TeamOfferSort.TITLE;
    const from = isByTitle ? 'offer_text t JOIN offer o ON o.id = t.offer_id' : 'offer o';
    const conditions = [
      this.reach.on('o'),
      ...(isByTitle ? ['t.language = o.original_language'] : []),
      'NOT EXISTS (SELECT 1 FROM offer_draft d WHERE d.id = o.id AND d.content IS NOT NULL)',
      ...this.filters('o', (states) => `o.state = ANY(${states}::text[])`, this.titled()),
      ...this.goingOn(offers, isByTitle ? 't.offer_id' : 'o.id'),
    ];
    return `SELECT o.id, ${offers} AS sort FROM ${from} WHERE ${conditions.join(' AND ')}`;
  }

  /** What is typed, of new offers and of public ones. */
  drafts(): string {
    const { drafts } = orders[this.question.sort];
    const me = this.param(this.question.staff.id);
    const conditions = [
      'd.content IS NOT NULL',
      `CASE WHEN o.id IS NULL THEN ${this.reach.onDrafts('d', me)} ELSE ${this.reach.on('o')} OR ${this.reach.toRead('d')} END`,
      ...this.filters(
        'd',
        draftStates,
        (words) => `(fold_german(d.title) LIKE ${words.like} OR o.number = ${words.number})`,
      ),
      ...this.goingOn(drafts, 'd.id'),
    ];
    return `SELECT d.id, ${drafts} AS sort FROM offer_draft d LEFT JOIN offer o ON o.id = d.id WHERE ${conditions.join(' AND ')}`;
  }

  private titled() {
    return ({ like, number }: Words) =>
      `o.id = ANY(ARRAY(SELECT w.offer_id FROM offer_text w WHERE fold_german(w.title) LIKE ${like}
         UNION SELECT n.id FROM offer n WHERE n.number = ${number}))`;
  }

  private *filters(
    alias: string,
    inStates: (states: string) => string,
    named: (words: Words) => string,
  ): Generator<string> {
    const { filter, now } = this.question;
    if (filter.states?.length) yield inStates(this.param(filter.states));
    if (filter.kinds?.length) yield `${alias}.kind = ANY(${this.param(filter.kinds)}::text[])`;
    if (filter.venueIds?.length) yield `${alias}.venue_id = ANY(${this.param(filter.venueIds)}::uuid[])`;
    if (filter.organisationIds?.length)
      yield `${alias}.organisation_id = ANY(${this.param(filter.organisationIds)}::uuid[])`;
    if (filter.stale != null) {
      const stale = staleSql('o', now, (value) => this.param(value));
      yield filter.stale ? stale : `(${stale}) IS NOT TRUE`;
    }
    const text = filter.text?.trim();
    if (text) {
      const folded = `fold_german(${this.param(text.replaceAll(/[\\%_]/g, String.raw`\$&`))}::text)`;
      yield named({ like: `('%' || ${folded} || '%')`, number: this.param(text.replaceAll(/\s/g, '')) });
    }
  }

  private *goingOn(sort: string, id: string): Generator<string> {
    const { after, sort: by } = this.question;
    if (!after) return;
    const { goesOn, type } = orders[by];
    yield `(${sort}, ${id}) ${goesOn} (${this.param(after.key)}::${type}, ${this.param(after.id)}::uuid)`;
  }
}

interface Words {
  readonly like: string;
  readonly number: string;
}

/** The state that is shown, and of a public offer also that its changes wait to be read. */
function draftStates(states: string): string {
  return `(coalesce(o.state, CASE WHEN d.submitted_at IS NULL THEN 'DRAFT' ELSE 'IN_REVIEW' END) = ANY(${states}::text[])
    OR (d.submitted_at IS NOT NULL AND 'IN_REVIEW' = ANY(${states}::text[])))`;
}
