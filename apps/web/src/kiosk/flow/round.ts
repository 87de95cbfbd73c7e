// One round is one person, from the first page to the next wipe. What was begun in a round ends with it.
import { freshVisit, type Visit } from './visit.ts';

export interface Round {
  /** Another one with each person. */
  number: number;
  visit: Visit;
}

export const firstRound: Round = { number: 0, visit: freshVisit };

/** For the next person: nothing of the one before. */
export function nextRound({ number }: Round): Round {
  return { number: number + 1, visit: freshVisit };
}

/**
 * A change that was wished for in the round `number`: an answer that comes when everything is wiped would open somebody’s
 * booking for whoever stands there by now, so it changes nothing.
 */
export function changeIn(round: Round, number: number, change: (visit: Visit) => Visit): Round {
  return round.number === number ? { ...round, visit: change(round.visit) } : round;
}
