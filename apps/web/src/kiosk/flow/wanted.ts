// What somebody would like: a free time, or a place on the list of a full session; never both, whichever page led to it.
import type { FreeTime, FullSession } from '../time/free-time.ts';
import type { Needs } from './needs.ts';

export interface WantedTime {
  time: FreeTime;
  /** What it was found with: booked with others it would be refused. */
  needs: Needs;
}

export interface WantedList {
  waitFor: FullSession;
  /** As above. */
  needs: Needs;
}

export type Wanted = WantedTime | WantedList;

/** The time, where one is wanted. */
export const timeIn = (wanted: Wanted | undefined): WantedTime | null =>
  wanted && 'time' in wanted ? wanted : null;

/** The list, where one wants to wait. */
export const listIn = (wanted: Wanted | undefined): WantedList | null =>
  wanted && 'waitFor' in wanted ? wanted : null;
