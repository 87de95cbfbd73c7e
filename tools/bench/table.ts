/** What a run says: ratios in columns by size of the town, goals with whether they are reached. */

export interface Goal {
  readonly least?: number;
  readonly most?: number;
}

export interface Row {
  readonly what: string;
  readonly goal?: Goal;
  /** `×` in front, `MB` behind. */
  readonly unit?: '×' | 'MB';
  /** By offers of the town. */
  readonly values: ReadonlyMap<number, number>;
}

const HEAD = 'open offers';

/** The table as lines. */
export function table(rows: readonly Row[], sizes: readonly number[]): string[] {
  const wide = Math.max(HEAD.length, ...rows.map(({ what }) => what.length));
  const head = [HEAD.padEnd(wide), ...sizes.map((size) => size.toLocaleString('en').padStart(9)), ' goal'];
  return [head.join(' '), ...rows.map((row) => line(row, sizes, wide))];
}

/** Whether every size reaches the goal; null without a goal or a figure. */
export function isReached({ goal, values }: Row): boolean | null {
  if (!goal || values.size === 0) return null;
  const { least = -Infinity, most = Infinity } = goal;
  return [...values.values()].every((value) => value >= least && value <= most);
}

function line(row: Row, sizes: readonly number[], wide: number): string {
  const values = sizes.map((size) => shown(row.values.get(size), row.unit).padStart(9));
  return [row.what.padEnd(wide), ...values, ` ${goalText(row)}`].join(' ').trimEnd();
}

function shown(value: number | undefined, unit: Row['unit']): string {
  if (value === undefined) return '';
  if (unit === 'MB') return `${Math.round(value)} MB`;
  return `${unit === '×' ? '×' : ''}${value.toFixed(value < 0.095 ? 3 : 2)}`;
}

function goalText(row: Row): string {
  const reached = isReached(row);
  if (reached === null) return '';
  const { least, most } = row.goal!;
  const unit = row.unit === 'MB' ? ' MB' : '';
  const bound = least === undefined ? `≤ ${row.unit === '×' ? '×' : ''}${most}${unit}` : `≥ ${least}`;
  return `${bound} ${reached ? 'reached' : 'MISSED'}`;
}
