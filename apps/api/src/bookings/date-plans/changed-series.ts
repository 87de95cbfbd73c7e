// The row of a series with a change laid over it.
import { checkSlots, isMeetingUrl } from '../../offers/posting/check-offer-draft.ts';
import type { PlannedSlot, Series } from '../../offers/series.entity.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import type { SeriesChange } from './date-change.ts';
import { planWithPlaces } from './places-change.ts';
import type { SeriesNow } from './series-now.ts';

/**
 * The series as it will be. A new one starts with the first day that changes; a new rhythm (every so many weeks or
 * months) counts from there as well, so that the first date is one of those that stay.
 * @throws DomainError BAD_INPUT (`slotPlan`, `minutes`, `meetingUrl`, `change.places`); the rule itself is checked by who computes it
 */
export function changedSeries({ series, from, splits }: SeriesNow, change: SeriesChange): Series {
  const every = change.every ?? series.every;
  const frequency = change.frequency ?? series.frequency;
  const minutes = change.minutes ?? series.minutes;
  const isNewRhythm = every !== series.every || frequency !== series.frequency;
  const slotPlan = planWithPlaces(change.slotPlan ?? planOfLength(series, minutes), change.places);
  checkSlots(slotPlan, minutes, change.slotPlan ? 'slotPlan' : 'minutes');
  const meetingUrl = change.meetingUrl === undefined ? series.meetingUrl : change.meetingUrl;
  if (!isMeetingUrl(meetingUrl)) throw new DomainError('BAD_INPUT', {}, 'meetingUrl');
  return {
    id: splits ? newId() : series.id,
    offerId: series.offerId,
    frequency,
    every,
    weekdays: [...(change.weekdays ?? series.weekdays)],
    nth: change.nth === undefined && frequency !== 'WEEKLY' ? series.nth : (change.nth ?? null),
    startsOn: splits || isNewRhythm ? from : series.startsOn,
    endsOn: change.endsOn === undefined ? series.endsOn : change.endsOn,
    startTime: change.startTime ?? series.startTime,
    minutes,
    leaveOutHolidays: change.leaveOutHolidays ?? series.leaveOutHolidays,
    exceptOn: [...(change.exceptOn ?? series.exceptOn)],
    venueId: change.venueId === undefined ? series.venueId : change.venueId,
    meetingUrl,
    slotPlan: [...slotPlan],
    filledUntil: series.filledUntil,
  };
}

/** A slot over the whole date keeps filling it; others stay as they are while the date lasts long enough. */
function planOfLength({ slotPlan, minutes: before }: Series, minutes: number): PlannedSlot[] {
  const fillsTheDate = (slot: PlannedSlot) => slot.offsetMinutes === 0 && slot.minutes >= before;
  return slotPlan
    .map((slot) => (fillsTheDate(slot) ? { ...slot, minutes } : slot))
    .filter((slot) => slot.offsetMinutes + slot.minutes <= minutes);
}
