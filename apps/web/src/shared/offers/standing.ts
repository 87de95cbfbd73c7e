// How it stands with the places of a date.
import type { OccurrenceStatus } from '@mitnand/api-client/types';

export interface Places {
  status: OccurrenceStatus;
  /** null: as many as come. */
  freePlaces: number | null;
  bookable: boolean;
}

export type Standing = 'free' | 'few' | 'full' | 'gone';

const few = 2;

export function standingOf({ status, freePlaces, bookable }: Places): Standing {
  if (status === 'CANCELLED' || status === 'PAST' || !bookable) return 'gone';
  if (status === 'FULL' || freePlaces === 0) return 'full';
  return freePlaces !== null && freePlaces <= few ? 'few' : 'free';
}

/** Whether somebody can take a place now, without waiting for one. */
export const isFree = (places: Places) => ['free', 'few'].includes(standingOf(places));
