// What of a mentor's session could go to another one, and who could take it: somebody who can help with all that is
// booked, and who is nowhere else then.
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { Booking } from '../../bookings/booking.entity.ts';
import { BookingStatus } from '../../bookings/booking-terms.ts';
import type { Slot } from '../../offers/slot.entity.ts';
import { modeOf, modeToken, skillTokens } from '../../offers/slot-tokens.ts';
import { comingSlots } from '../absence/session-of.ts';
import { Mentor } from '../mentor.entity.ts';

export interface SessionToSwap {
  readonly fromMentorId: string;
  /** Still to come, by start; none while the mentor is absent. */
  readonly slots: readonly Slot[];
  /** Who is in them, or is asked whether they come. */
  readonly bookings: readonly Booking[];
}

export async function sessionToSwap(
  entities: EntityManager,
  occurrenceId: string,
  fromMentorId: string,
  now: Temporal.Instant,
): Promise<SessionToSwap> {
  const coming = await comingSlots(entities, occurrenceId, fromMentorId, now);
  const slots = coming.filter(({ withdrawnAt }) => withdrawnAt === null);
  const bookings = await entities.findBy(Booking, {
    slotId: In(slots.map(({ id }) => id)),
    status: In([BookingStatus.CONFIRMED, BookingStatus.OFFERED, BookingStatus.ATTENDED]),
  });
  return { fromMentorId, slots, bookings };
}

/** What a slot offers with this mentor in it. */
export function offersOf(slot: Slot, mentor: Mentor): string[] {
  const mode = modeOf(slot.offers);
  return [...(mode ? [modeToken(mode)] : []), ...skillTokens(mentor)];
}

/** When those start who need what this mentor can't help with, by time. */
export function misfits({ slots, bookings }: SessionToSwap, mentor: Mentor): Temporal.Instant[] {
  return slots.flatMap((slot) => {
    const offers = offersOf(slot, mentor);
    const inSlot = bookings.filter(({ slotId }) => slotId === slot.id);
    return inSlot.some(({ needs }) => needs.some((token) => !offers.includes(token))) ? [slot.startsAt] : [];
  });
}

/** Who of all mentors could be asked, by name; without those who stopped. */
export function colleagues(entities: EntityManager, { fromMentorId }: SessionToSwap): Promise<Mentor[]> {
  return entities.find(Mentor, {
    where: { id: Not(fromMentorId), endedAt: IsNull() },
    order: { name: 'ASC' },
  });
}

/** Which of these mentors are somewhere else at one of these times. */
export async function busyOnes(
  entities: EntityManager,
  { slots }: SessionToSwap,
  mentorIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await entities.query<{ id: string }[]>(
    `SELECT DISTINCT theirs.mentor_id AS id FROM slot theirs
     JOIN slot mine ON mine.id = ANY($1) AND theirs.starts_at < mine.ends_at AND mine.starts_at < theirs.ends_at
     WHERE theirs.mentor_id = ANY($2) AND theirs.withdrawn_at IS NULL`,
    [slots.map(({ id }) => id), mentorIds],
  );
  return new Set(rows.map(({ id }) => id));
}
