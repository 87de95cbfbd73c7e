// "This date": one date gets another time or place, whatever its series does.
import { isMeetingUrl, LONGEST_DATE } from '../../offers/posting/check-offer-draft.ts';
import type { Occurrence } from '../../offers/occurrence.entity.ts';
import type { OccurrenceSpan } from '../../offers/series/dates/occurrence-span.ts';
import { DomainError } from '../../platform/domain-error.ts';
import type { Moment } from '../waiting/waiting-list.ts';
import type { DateChange } from './date-change.ts';
import type { DateNow } from './dates-now.ts';
import type { DatesPlan, DateTarget } from './dates-plan.ts';
import { refuseTooFewPlaces, slotsWithPlaces } from './places-change.ts';
import { shiftedSlots, slotsByPlan } from './slot-changes.ts';
import { wallMinutes } from '../../offers/series/dates/wall-minutes.ts';

/**
 * The plan for a date that changes alone. One that has begun may still get another place or end.
 * @throws DomainError DATE_CANCELLED, PAST, BAD_INPUT with its field, PLACES_TAKEN
 */
export function planOneDate(date: DateNow, change: DateChange, { now, zone }: Moment): DatesPlan {
  const { occurrence } = date;
  if (occurrence.isCancelled) throw new DomainError('DATE_CANCELLED');
  if (Temporal.Instant.compare(occurrence.endsAt, now) <= 0) throw new DomainError('PAST');
  const to = targetOf(occurrence, change);
  refuseBadTarget(occurrence, to, now);
  const minutes = wallMinutes(to, zone);
  refuseTooFewPlaces(date.slots, change.places);
  const { slotPlan: plan } = change;
  const own = plan
    ? { slots: slotsByPlan(date, to, { minutes, plan, now }), staffedAlone: true }
    : { slots: shiftedSlots(date, to, minutes === wallMinutes(occurrence, zone)) };
  const slots = slotsWithPlaces(own.slots, change.places);
  return { series: null, steps: [{ do: 'CHANGE', date, on: occurrence.seriesOn, to, ...own, slots }] };
}

function targetOf(occurrence: Occurrence, change: DateChange): DateTarget {
  const startsAt = change.startsAt ?? occurrence.startsAt;
  return {
    startsAt,
    endsAt: change.endsAt ?? startsAt.add(occurrence.startsAt.until(occurrence.endsAt)),
    venueId: change.venueId === undefined ? occurrence.venueId : change.venueId,
    meetingUrl: change.meetingUrl === undefined ? occurrence.meetingUrl : change.meetingUrl,
  };
}

function refuseBadTarget(from: OccurrenceSpan, to: DateTarget, now: Temporal.Instant): void {
  const isMoved = !to.startsAt.equals(from.startsAt);
  const hasPassed = (instant: Temporal.Instant) => Temporal.Instant.compare(instant, now) <= 0;
  if (isMoved && hasPassed(from.startsAt)) throw new DomainError('PAST');
  if (isMoved && hasPassed(to.startsAt)) throw new DomainError('BAD_INPUT', {}, 'startsAt');
  const minutes = to.startsAt.until(to.endsAt).total('minutes');
  if (minutes <= 0 || minutes > LONGEST_DATE.minutes || hasPassed(to.endsAt)) {
    throw new DomainError('BAD_INPUT', {}, 'endsAt');
  }
  if (!isMeetingUrl(to.meetingUrl)) throw new DomainError('BAD_INPUT', {}, 'meetingUrl');
}
