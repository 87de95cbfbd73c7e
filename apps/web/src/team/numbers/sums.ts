// Sums of counts, some of which are hidden: what is hidden is never added, so that no sum gives it away.
import type { BookingNumbersQuery } from '@mitnand/api-client/operations/booking-numbers';

export type Counts = BookingNumbersQuery['bookingNumbers'][number];

export interface Sum {
  /** Of all that is shown. */
  shown: number;
  hidden: 'nothing' | 'some' | 'everything';
}

export function sumOf(counts: readonly (number | null)[]): Sum {
  const shown = counts.filter((count) => count !== null);
  const some = shown.length > 0 ? 'some' : 'everything';
  return {
    shown: shown.reduce((sum, count) => sum + count, 0),
    hidden: shown.length === counts.length ? 'nothing' : some,
  };
}

/** The counts of each part of the town, in the order in which they came. */
export function byDistrict(rows: readonly Counts[]): [district: string | null, rows: Counts[]][] {
  return [...Map.groupBy(rows, ({ district }) => district)];
}
