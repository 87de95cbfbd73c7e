// A plan told date by date, for whoever decides about it.
import type { OccurrenceSpan } from '../../offers/series/dates/occurrence-span.ts';
import { localDate } from '../../platform/time/town-time.ts';
import type { Consequence, Effect, PlacesChange, TalkEffect } from '../date-plans/date-change.ts';
import type { DateNow } from '../date-plans/dates-now.ts';
import type { ChangeStep, DatesPlan, DateTarget, Step } from '../date-plans/dates-plan.ts';
import { mentorOf } from '../date-plans/settle-talks.ts';
import type { ChangedSlot } from '../date-plans/slot-changes.ts';
import type { Slot } from '../../offers/slot.entity.ts';

/** What a plan means for each date that is not cancelled already, in order of their days. */
export function consequencesOf({ steps }: DatesPlan, zone: string): Consequence[] {
  return steps
    .filter((step) => step.do === 'ADD' || !step.date.occurrence.isCancelled)
    .map((step) => consequenceOf(step, zone))
    .sort((a, b) => Temporal.PlainDate.compare(a.on, b.on));
}

const NOBODY_THERE = {
  ...{ occurrenceId: null, from: null, places: null, talks: [] },
  ...{ bookings: 0, people: 0, waiting: 0 },
};

function consequenceOf(step: Step, zone: string): Consequence {
  if (step.do === 'ADD') {
    const { on, to } = step;
    return { ...NOBODY_THERE, on, effect: 'ADDED', to };
  }
  const { occurrence, bookings, people, waiting } = step.date;
  const { id, startsAt, endsAt } = occurrence;
  return {
    occurrenceId: id,
    on: occurrence.seriesOn ?? localDate(startsAt, zone),
    effect: effectOf(step),
    from: { startsAt, endsAt },
    to: spanAfter(step),
    places: placesChange(step),
    talks: step.do === 'CHANGE' ? talkEffects(step) : [],
    bookings,
    people,
    waiting,
  };
}

/** Only of mentors who go: who keeps theirs has nothing to hear. */
function talkEffects({ date, slots: { resettled = [], kept = [] } }: ChangeStep): TalkEffect[] {
  const effects = (slot: Slot, toMentorId: string | null) =>
    date.talks
      .filter(({ slotId }) => slotId === slot.id)
      .map(({ bookingId, number, needs }) => {
        const { startsAt, mentorId } = slot;
        return { bookingId, number, needs, startsAt, mentorId: mentorId!, toMentorId };
      });
  return [
    ...resettled.flatMap(({ from, to }) => effects(from, mentorOf(to))),
    ...kept.flatMap(({ slot }) => effects(slot, null)),
  ]
    .filter(({ mentorId, toMentorId }) => mentorId !== toMentorId)
    .sort((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
}

function effectOf(step: Exclude<Step, { do: 'ADD' }>): Effect {
  switch (step.do) {
    case 'STAY':
      return 'KEPT';
    case 'CHANGE':
      if (isElsewhere(step.date, step.to)) return 'MOVED';
      return isResized(placesChange(step)) ? 'RESIZED' : 'KEPT';
    case 'CANCEL':
      return 'CANCELLED';
    case 'DELETE':
      return 'REMOVED';
  }
}

function placesChange(step: Step): PlacesChange | null {
  if (step.do !== 'CHANGE') return null;
  const { changed, withdrawn, added, tooFull } = step.slots;
  if (withdrawn.length + added.length > 0) return null;
  const isSame = changed.every((slot) => slot.slot.plannedCapacity === plannedOf(slot));
  if (isSame && !tooFull) return null;
  return {
    from: sum(changed.map(({ slot }) => slot.plannedCapacity)),
    to: sum(changed.map(plannedOf)),
    tooFull: tooFull ?? false,
  };
}

function plannedOf({ capacity, wantedCapacity }: ChangedSlot): number | null {
  return wantedCapacity ?? capacity;
}

function isResized(places: PlacesChange | null): boolean {
  return places !== null && places.from !== places.to;
}

function sum(capacities: readonly (number | null)[]): number | null {
  return capacities.reduce((total, one) => (total === null || one === null ? null : total + one), 0);
}

function isElsewhere({ occurrence }: DateNow, to: DateTarget): boolean {
  const sameTime = occurrence.startsAt.equals(to.startsAt) && occurrence.endsAt.equals(to.endsAt);
  return !sameTime || occurrence.venueId !== to.venueId;
}

function spanAfter(step: Exclude<Step, { do: 'ADD' }>): OccurrenceSpan | null {
  if (step.do === 'CANCEL' || step.do === 'DELETE') return null;
  const { startsAt, endsAt } = step.do === 'CHANGE' ? step.to : step.date.occurrence;
  return { startsAt, endsAt };
}
