// A plan told date by date, for whoever decides about it.
import type { OccurrenceSpan } from '../../offers/series/occurrence-span.ts';
import { localDate } from '../../platform/time/town-time.ts';
import type { Consequence, Effect } from '../date-plans/date-change.ts';
import type { DateNow } from '../date-plans/dates-now.ts';
import type { DatesPlan, DateTarget, Step } from '../date-plans/dates-plan.ts';

/** What a plan means for each date that is not cancelled already, in order of their days. */
export function consequencesOf({ steps }: DatesPlan, zone: string): Consequence[] {
  return steps
    .filter((step) => step.do === 'ADD' || !step.date.occurrence.isCancelled)
    .map((step) => consequenceOf(step, zone))
    .sort((a, b) => Temporal.PlainDate.compare(a.on, b.on));
}

function consequenceOf(step: Step, zone: string): Consequence {
  if (step.do === 'ADD') {
    const { on, to } = step;
    return { occurrenceId: null, on, effect: 'ADDED', from: null, to, bookings: 0, people: 0, waiting: 0 };
  }
  const { occurrence, bookings, people, waiting } = step.date;
  const { id, startsAt, endsAt } = occurrence;
  return {
    occurrenceId: id,
    on: occurrence.seriesOn ?? localDate(startsAt, zone),
    effect: effectOf(step),
    from: { startsAt, endsAt },
    to: spanAfter(step),
    bookings,
    people,
    waiting,
  };
}

function effectOf(step: Exclude<Step, { do: 'ADD' }>): Effect {
  switch (step.do) {
    case 'STAY':
      return 'KEPT';
    case 'CHANGE':
      return isElsewhere(step.date, step.to) ? 'MOVED' : 'KEPT';
    case 'CANCEL':
      return 'CANCELLED';
    case 'DELETE':
      return 'REMOVED';
  }
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
