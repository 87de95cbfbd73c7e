/** How far somebody's hands reach, as a condition of SQL. */
import type { Staff } from './staff.ts';

/** A condition with the placeholders of its values, which are numbered from `first` on. */
export interface ReachSql {
  /** On a table or alias that has `organisation_id` and `venue_id`. */
  on(alias: string): string;
  readonly values: readonly [boolean, readonly string[], readonly string[]];
}

/** Takes three parameters, from `$first` on. */
export function reachSql({ reach }: Staff, first: number): ReachSql {
  return {
    on: (alias) =>
      `($${first}::boolean OR ${alias}.venue_id = ANY($${first + 1}::uuid[]) OR ${alias}.organisation_id = ANY($${first + 2}::uuid[]))`,
    values: [reach.everything, reach.venueIds, reach.organisationIds],
  };
}
