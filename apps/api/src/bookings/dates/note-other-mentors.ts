// Tells the history of each booking that somebody else will help, which is told once;
// time and place are as before, so nobody is called for it.
import type { EntityManager } from 'typeorm';
import type { ChangeStep } from '../date-plans/dates-plan.ts';
import { mentorOf } from '../date-plans/settle-talks.ts';
import { BookingEventKind } from '../history/history-terms.ts';
import { type Deed, noteEvents } from '../history/note-events.ts';

/** Notes it for whoever was taken over by another mentor. */
export async function noteOtherMentors(
  entities: EntityManager,
  steps: readonly ChangeStep[],
  deed: Deed,
): Promise<void> {
  const { MENTOR_CHANGED: kind } = BookingEventKind;
  const events = steps.flatMap(({ date, slots: { resettled = [] } }) =>
    resettled
      .filter(({ from, to }) => from.mentorId !== mentorOf(to))
      .flatMap(({ from }) => date.talks.filter(({ slotId }) => slotId === from.id))
      .map(({ bookingId }) => ({ bookingId, kind })),
  );
  await noteEvents(entities, deed, events);
}
