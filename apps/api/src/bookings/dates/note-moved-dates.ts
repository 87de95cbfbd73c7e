// Tells the history of each booking that its date got another time or venue.
import type { EntityManager } from 'typeorm';
import type { ChangeStep } from '../date-plans/dates-plan.ts';
import { BookingEventKind } from '../history/history-terms.ts';
import { type Deed, noteEvents } from '../history/note-events.ts';

interface Living {
  readonly id: string;
  readonly occurrenceId: string;
  readonly slotId: string | null;
}

/** Notes what moved for whoever is in these dates; a booking without a slot goes with its date. */
export async function noteMovedDates(
  entities: EntityManager,
  steps: readonly ChangeStep[],
  deed: Deed,
): Promise<void> {
  const moves = new Map(steps.filter(isElsewhere).map((step) => [step.date.occurrence.id, step]));
  const bookings = await entities.query<Living[]>(
    `SELECT id, occurrence_id AS "occurrenceId", slot_id AS "slotId" FROM booking
     WHERE occurrence_id = ANY($1) AND status IN ('CONFIRMED', 'OFFERED', 'WAITLISTED') ORDER BY id`,
    [[...moves.keys()]],
  );
  const events = bookings.map(({ id, occurrenceId, slotId }) =>
    eventOf(id, slotId, moves.get(occurrenceId)!),
  );
  await noteEvents(entities, deed, events);
}

function isElsewhere({ date: { occurrence }, to }: ChangeStep): boolean {
  return !occurrence.startsAt.equals(to.startsAt) || occurrence.venueId !== to.venueId;
}

function eventOf(bookingId: string, slotId: string | null, { date: { occurrence }, to, slots }: ChangeStep) {
  if (occurrence.startsAt.equals(to.startsAt)) return { bookingId, kind: BookingEventKind.VENUE_CHANGED };
  const moved = slots.changed.find(({ slot }) => slot.id === slotId);
  return {
    bookingId,
    kind: BookingEventKind.DATE_MOVED,
    fromStartsAt: (moved?.slot ?? occurrence).startsAt,
    toStartsAt: (moved ?? to).startsAt,
  };
}
