// How many offers there are, in words; where counting stopped, what there is at least.
import type { Translate } from '@mitnand/i18n/translator';

/** From here on a number that is not exact is a round one. */
const ROUND = 100;

export interface Count {
  readonly count: number;
  /** False when there may be more. */
  readonly isExact: boolean;
}

export function countInWords(t: Translate, { count, isExact }: Count): string {
  return isExact || count === 0
    ? t('offers.count', { count })
    : t('offers.countMore', { count: atLeast(count) });
}

/** 328 that may be more is at least 300. */
export const atLeast = (count: number) => (count < ROUND ? count : count - (count % ROUND));
