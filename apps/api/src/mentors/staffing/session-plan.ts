// The slots a session would have with other mentors.
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { Mode } from '../../offers/offer-terms.ts';
import { Occurrence } from '../../offers/occurrence.entity.ts';
import type { PlannedSlot } from '../../offers/series.entity.ts';
import { wallMinutes } from '../../offers/series/dates/wall-minutes.ts';
import { Slot } from '../../offers/slot.entity.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { holdMentors } from '../hold-mentors.ts';
import { Mentor } from '../mentor.entity.ts';
import { type Grid, gridOf, slotsOnGrid } from '../session-slots.ts';
import type { StaffingInput } from './staffing-input.ts';

/** Where nobody is in it yet. */
const USUAL_MINUTES = 30;

interface SessionNow {
  readonly occurrence: Occurrence;
  /** Those that are not withdrawn, and those of whoever is absent, by start. */
  readonly slots: readonly Slot[];
}

/** @throws DomainError NOT_FOUND */
export async function sessionNow(entities: EntityManager, occurrenceId: string): Promise<SessionNow> {
  const occurrence = await entities.findOneBy(Occurrence, { id: occurrenceId });
  if (!occurrence) throw new DomainError('NOT_FOUND');
  const where = [
    { occurrenceId, withdrawnAt: IsNull() },
    { occurrenceId, absentSince: Not(IsNull()) },
  ];
  return { occurrence, slots: await entities.find(Slot, { where, order: { startsAt: 'ASC', id: 'ASC' } }) };
}

/** The session with just these mentors. @throws DomainError BAD_INPUT (`slotMinutes`) */
export function planWith(
  session: SessionNow,
  mentors: readonly Mentor[],
  cut: Pick<StaffingInput, 'slotMinutes' | 'breaks'>,
  zone: string,
): PlannedSlot[] {
  const grid =
    cut.slotMinutes == null && cut.breaks == null ? gridNow(session, zone) : newGrid(session, cut, zone);
  const others = session.slots.filter(({ mentorId }) => mentorId === null);
  return [...slotsOnGrid(grid, modeNow(session), mentors), ...asPlanned(session, others)];
}

/** The session as it is, with one mentor more. */
export function planPlus(session: SessionNow, mentor: Mentor, zone: string): PlannedSlot[] {
  const rest = planWithout(session, mentor.id);
  return [...rest, ...slotsOnGrid(gridNow(session, zone), modeNow(session), [mentor])];
}

/** The session as it is, without one mentor. */
export function planWithout(session: SessionNow, mentorId: string): PlannedSlot[] {
  return asPlanned(
    session,
    session.slots.filter((slot) => slot.mentorId !== mentorId),
  );
}

/**
 * Mentors for a session, in this order; where it is staffed and not only shown, they are held so. @throws DomainError
 * BAD_INPUT (`mentorIds`) for one who has stopped
 */
export async function willing(
  entities: EntityManager,
  mentorIds: readonly string[],
  holding: boolean,
): Promise<Mentor[]> {
  const ids = [...new Set(mentorIds)];
  const mentors = holding
    ? await holdMentors(entities, ids)
    : await entities.findBy(Mentor, { id: In(ids), endedAt: IsNull() });
  if (mentors.length < ids.length) throw new DomainError('BAD_INPUT', {}, 'mentorIds');
  return mentors.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

/** The times of whoever is in it most: others may be there for a single talk that nobody could take over. */
function gridNow(session: SessionNow, zone: string): Grid {
  const staffed = asPlanned(session, session.slots).filter(({ mentorId }) => mentorId !== undefined);
  const [fullest] = [...Map.groupBy(staffed, ({ mentorId }) => mentorId).values()].sort(
    (a, b) => b.length - a.length,
  );
  return fullest ?? newGrid(session, {}, zone);
}

function newGrid(
  session: SessionNow,
  { slotMinutes, breaks }: Pick<StaffingInput, 'slotMinutes' | 'breaks'>,
  zone: string,
): Grid {
  const lengths = asPlanned(session, session.slots).flatMap(({ mentorId, minutes }) =>
    mentorId ? [minutes] : [],
  );
  const usual = [...Map.groupBy(lengths, (minutes) => minutes)].sort(
    ([, a], [, b]) => b.length - a.length,
  )[0]?.[0];
  return gridOf({
    minutes: wallMinutes(session.occurrence, zone),
    slotMinutes: slotMinutes ?? usual ?? USUAL_MINUTES,
    breaks: breaks ?? [],
  });
}

function modeNow({ occurrence, slots }: SessionNow): Mode {
  const mode = slots.find(({ mentorId }) => mentorId !== null)?.mode;
  return mode ?? (occurrence.venueId === null ? Mode.ONLINE : Mode.ON_SITE);
}

function asPlanned({ occurrence }: SessionNow, slots: readonly Slot[]): PlannedSlot[] {
  return slots.map(({ startsAt, endsAt, capacity, offers, mentorId }) => ({
    offsetMinutes: occurrence.startsAt.until(startsAt).total('minutes'),
    minutes: startsAt.until(endsAt).total('minutes'),
    capacity,
    offers,
    ...(mentorId !== null && { mentorId }),
  }));
}
