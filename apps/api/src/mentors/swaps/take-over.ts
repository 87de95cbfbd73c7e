// One mentor takes over what is left of another one's session: the slots change hands, and everybody in them stays.
import type { EntityManager } from 'typeorm';
import { BookingStatus } from '../../bookings/booking-terms.ts';
import { BookingEventKind } from '../../bookings/history/history-terms.ts';
import { type Deed, noteEvents } from '../../bookings/history/note-events.ts';
import { type Moment, passOnFreePlaces } from '../../bookings/waiting/waiting-list.ts';
import { Occurrence } from '../../offers/occurrence.entity.ts';
import { Slot } from '../../offers/slot.entity.ts';
import type { Mentor } from '../mentor.entity.ts';
import { offersOf, type SessionToSwap } from './session-to-swap.ts';

interface TakeOver {
  readonly occurrence: Occurrence;
  readonly session: SessionToSwap;
  readonly mentor: Mentor;
}

/**
 * From now on the date has a staffing of its own, which a change of its series leaves alone.
 * The caller holds the lock of the date and has seen that all bookings fit. Who waits may fit now.
 * @returns ids of the slots that changed
 * @throws QueryFailedError when the mentor is somewhere else (MENTOR_BUSY)
 */
export async function takeOver(
  entities: EntityManager,
  { occurrence, session, mentor }: TakeOver,
  moment: Moment & Deed,
): Promise<string[]> {
  await entities.update(Occurrence, { id: occurrence.id }, { staffedAlone: true });
  for (const slot of session.slots) {
    const theirs = { mentorId: mentor.id, offers: offersOf(slot, mentor) };
    await entities.update(Slot, { id: slot.id }, theirs);
  }
  const coming = session.bookings.filter(({ status }) => status !== BookingStatus.ATTENDED);
  const kind = BookingEventKind.MENTOR_CHANGED;
  await noteEvents(
    entities,
    moment,
    coming.map(({ id: bookingId }) => ({ bookingId, kind })),
  );
  const passedOn = await passOnFreePlaces(entities, occurrence, moment);
  return [...session.slots.map(({ id }) => id), ...passedOn];
}
