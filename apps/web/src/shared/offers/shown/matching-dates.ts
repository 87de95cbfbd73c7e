// Which date of an offer a list is about: the one that matches what was looked for.
import type { CardDateFragment, MatchingDatesFragment } from '@mitnand/api-client/types';

/** By offer; without an entry its next date stands for it. */
export function matchingDates({ matchingOccurrences }: MatchingDatesFragment): Map<string, CardDateFragment> {
  return new Map(matchingOccurrences.map((date) => [date.offer.id, date]));
}
