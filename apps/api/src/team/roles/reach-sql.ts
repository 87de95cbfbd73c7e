/** How far somebody's hands reach, as a condition of SQL. */
import type { Staff } from './staff.ts';

/** A condition with the placeholders of its values, which are numbered from `first` on. */
export interface ReachSql {
  /** On a table or alias that has `organisation_id` and `venue_id`. */
  on(alias: string): string;
  /** The same on drafts, with those that `owner` began and that can still become theirs, as `Staff.mayDraft` says. */
  onDrafts(alias: string, owner: string): string;
  /** On drafts: changes handed in to be at a venue of theirs, wherever the offer is today; they are who reads them. */
  toRead(alias: string): string;
  readonly values: readonly [boolean, readonly string[], readonly string[]];
}

/** Takes three parameters, from `$first` on. */
export function reachSql({ reach }: Staff, first: number): ReachSql {
  const [venues, organisations] = [`$${first + 1}::uuid[]`, `$${first + 2}::uuid[]`];
  const on = (alias: string) =>
    `($${first}::boolean OR ${alias}.venue_id = ANY(${venues}) OR ${alias}.organisation_id = ANY(${organisations}))`;
  return {
    on,
    onDrafts: (alias, owner) =>
      `(${on(alias)} OR (${alias}.owner_id = ${owner} AND (
         (${alias}.venue_id IS NULL AND cardinality(${venues}) > 0)
         OR (${alias}.organisation_id IS NULL AND cardinality(${organisations}) > 0))))`,
    toRead: (alias) => `(${alias}.submitted_at IS NOT NULL AND ${alias}.venue_id = ANY(${venues}))`,
    values: [reach.everything, reach.venueIds, reach.organisationIds],
  };
}
