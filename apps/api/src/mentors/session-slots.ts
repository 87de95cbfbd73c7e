// A session's staffing as slots: mentors side by side, each one's time cut into slots of equal length.
import { Mode } from '../offers/offer-terms.ts';
import type { PlannedSlot } from '../offers/series.entity.ts';
import { modeToken, skillTokens } from '../offers/slot-tokens.ts';
import { DomainError } from '../platform/domain-error.ts';
import type { Mentor } from './mentor.entity.ts';

/** Minutes from the start of the session, `to` not included. */
export interface Break {
  readonly from: number;
  readonly to: number;
}

export interface Cut {
  readonly minutes: number;
  /** Length of a slot, usually 30. */
  readonly slotMinutes: number;
  /** Nobody is helped then. */
  readonly breaks?: readonly Break[];
}

export interface Session extends Cut {
  /** Default: on site. */
  readonly mode?: `${Mode}`;
}

/** When the slots of a session are, for each of its mentors. */
export type Grid = readonly Pick<PlannedSlot, 'offsetMinutes' | 'minutes'>[];

/** Slots by time, then by mentor. @throws DomainError BAD_INPUT when no slot fits into the session */
export function sessionSlots(session: Session, mentors: readonly Mentor[]): PlannedSlot[] {
  return slotsOnGrid(gridOf(session), session.mode ?? Mode.ON_SITE, mentors);
}

/** The same for a session whose times are known. */
export function slotsOnGrid(grid: Grid, mode: `${Mode}`, mentors: readonly Mentor[]): PlannedSlot[] {
  return grid.flatMap(({ offsetMinutes, minutes }) =>
    mentors.map((mentor) => ({
      offsetMinutes,
      minutes,
      capacity: 1,
      offers: [modeToken(mode), ...skillTokens(mentor)],
      mentorId: mentor.id,
    })),
  );
}

/**
 * Slots of equal length. After a break the next one begins with the break's end; what is too short at the end stays free.
 * @throws DomainError BAD_INPUT (`slotMinutes`) when none fits
 */
export function gridOf({ minutes, slotMinutes, breaks = [] }: Cut): Grid {
  const grid = [];
  for (let start = 0; start + slotMinutes <= minutes && isLength(slotMinutes);) {
    const end = start + slotMinutes;
    const pause = breaks.find(({ from, to }) => from < end && start < to);
    if (!pause) grid.push({ offsetMinutes: start, minutes: slotMinutes });
    start = pause ? pause.to : end;
  }
  if (grid.length === 0) throw new DomainError('BAD_INPUT', {}, 'slotMinutes');
  return grid;
}

function isLength(slotMinutes: number): boolean {
  return Number.isInteger(slotMinutes) && slotMinutes >= 5;
}
