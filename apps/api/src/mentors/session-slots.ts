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

export interface Session {
  readonly minutes: number;
  /** Length of a slot, usually 30. */
  readonly slotMinutes: number;
  /** Default: on site. */
  readonly mode?: `${Mode}`;
  /** Nobody is helped then. */
  readonly breaks?: readonly Break[];
}

/** Slots by time, then by mentor. @throws DomainError BAD_INPUT when no slot fits into the session */
export function sessionSlots(session: Session, mentors: readonly Mentor[]): PlannedSlot[] {
  const starts = slotStarts(session);
  if (starts.length === 0) throw new DomainError('BAD_INPUT', {}, 'slotMinutes');
  const mode = modeToken(session.mode ?? Mode.ON_SITE);
  return starts.flatMap((offsetMinutes) =>
    mentors.map((mentor) => ({
      offsetMinutes,
      minutes: session.slotMinutes,
      capacity: 1,
      offers: [mode, ...skillTokens(mentor)],
      mentorId: mentor.id,
    })),
  );
}

/** After a break the next slot begins with the break's end; what is too short at the end stays free. */
function slotStarts({ minutes, slotMinutes, breaks = [] }: Session): number[] {
  if (!Number.isInteger(slotMinutes) || slotMinutes < 5) return [];
  const starts = [];
  let start = 0;
  while (start + slotMinutes <= minutes) {
    const end = start + slotMinutes;
    const pause = breaks.find(({ from, to }) => from < end && start < to);
    if (!pause) starts.push(start);
    start = pause ? pause.to : end;
  }
  return starts;
}
