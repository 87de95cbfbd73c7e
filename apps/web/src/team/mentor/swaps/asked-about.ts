// Of everything that was asked about a session: what one asked oneself, and of that the last.
import type { SwapQuestion } from '../useMyWeek.ts';

type Asked = Pick<SwapQuestion, 'occurrenceId' | 'isOwn'>;

export function askedAbout<T extends Asked>(
  { occurrenceId }: { occurrenceId: string },
  swaps: readonly T[],
): T | undefined {
  return swaps.findLast((swap) => swap.isOwn && swap.occurrenceId === occurrenceId);
}
