// Signing up for something in the neighbourhood: for what, when, and by whom; in memory alone.
import type { Mode, OccurrencePlacesFragment } from '@mitnand/api-client/types';
import { slotChoices } from '../../shared/offers/slot-choices.ts';

export interface SignUp {
  /** Number of the offer. */
  offer: string;
  title: string;
  contactRequired: boolean;
  place?: PlaceToTake;
}

/** A time at which one may come: one slot, or any of several that are alike. */
export interface PlaceToTake {
  occurrenceId: string;
  slotId: string | null;
  startsAt: string;
  endsAt: string;
  mode: Mode | null;
}

/** Those with room for one more, by time. */
export function freePlacesOf(occurrences: readonly OccurrencePlacesFragment[]): PlaceToTake[] {
  return occurrences
    .filter(({ bookable }) => bookable)
    .flatMap(({ id, slots }) =>
      slotChoices(slots)
        .filter(({ freePlaces }) => freePlaces === null || freePlaces > 0)
        .map(({ slotId, startsAt, endsAt, mode }) => ({ occurrenceId: id, slotId, startsAt, endsAt, mode })),
    );
}
