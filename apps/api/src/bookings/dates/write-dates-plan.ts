// Writes a plan under the locks it was computed under; what it means for each date was decided before.
import { type EntityManager, In } from 'typeorm';
import { Occurrence } from '../../offers/occurrence.entity.ts';
import { Offer } from '../../offers/offer.entity.ts';
import { addDates } from '../../offers/posting/add-dates.ts';
import type { Series } from '../../offers/series.entity.ts';
import { Slot } from '../../offers/slot.entity.ts';
import { passOnAtHome } from '../displacing/return-home.ts';
import { type Moment, passOnFreePlaces } from '../waiting/waiting-list.ts';
import type { Deed } from '../history/note-events.ts';
import { cancelDate } from './cancel-occurrence.ts';
import type { ChangeStep, DatesPlan, DateTarget, Step } from '../date-plans/dates-plan.ts';
import { keepContactsUntil, shortenHolds } from './follow-date.ts';
import { noteMovedDates } from './note-moved-dates.ts';
import { noteOtherMentors } from './note-other-mentors.ts';
import { writeSeries } from './write-series.ts';
import { writeSlots } from './write-slots.ts';

/**
 * Changes, cancels, deletes and adds the dates of a plan; places that came free go to those who wait.
 * @param reason told to everybody whose date is cancelled, in German
 * @returns ids of the slots that changed
 * @throws QueryFailedError when a mentor is somewhere else (MENTOR_BUSY)
 */
export async function writeDatesPlan(
  entities: EntityManager,
  { series, steps }: DatesPlan,
  reason: string,
  moment: Moment & Deed,
): Promise<string[]> {
  if (series) await writeSeries(entities, series);
  const { slots: gone, homes } = await removeDates(entities, steps, reason, moment);
  for (const step of steps) {
    if (step.do === 'STAY') {
      await entities.update(Occurrence, { id: step.date.occurrence.id }, { seriesOn: step.on });
    }
  }
  const changed = await changeDates(entities, steps.filter(isChange), series === null, moment);
  const added = series ? await addNewDates(entities, series.changed, steps) : [];
  return [...gone, ...changed, ...added, ...(await passOnAtHome(entities, homes, moment))];
}

/**
 * A date that is cancelled because the rule no longer has it leaves the series: its day is free to come back. Deleted is
 * first: who is held a place in a cancelled date goes back to their own only if that is still there.
 */
async function removeDates(
  entities: EntityManager,
  steps: readonly Step[],
  reason: string,
  moment: Moment & Deed,
): Promise<{ slots: string[]; homes: string[] }> {
  for (const step of steps) {
    if (step.do === 'DELETE') await entities.delete(Occurrence, { id: step.date.occurrence.id });
  }
  const slots = [];
  const homes = [];
  for (const step of steps) {
    if (step.do !== 'CANCEL') continue;
    const cancelled = await cancelDate(entities, step.date.occurrence, reason, moment);
    slots.push(...cancelled.slots);
    homes.push(...cancelled.homes);
    await entities.update(Occurrence, { id: step.date.occurrence.id }, { seriesId: null, seriesOn: null });
  }
  return { slots, homes };
}

async function changeDates(
  entities: EntityManager,
  steps: readonly ChangeStep[],
  alone: boolean,
  moment: Moment & Deed,
): Promise<string[]> {
  const [first] = steps;
  if (!first) return [];
  const ids = steps.map(({ date }) => date.occurrence.id);
  for (const { date, on, to, staffedAlone } of steps) {
    const { startsAt, endsAt, venueId, meetingUrl } = to;
    const changed = isAnother(date.occurrence, to);
    const own = {
      ...(changed && { changedAt: moment.now }),
      ...(changed && alone && { changedAlone: true }),
    };
    await entities.update(
      Occurrence,
      { id: date.occurrence.id },
      {
        ...{ seriesOn: on, startsAt, endsAt, venueId, meetingUrl },
        ...own,
        ...(staffedAlone !== undefined && { staffedAlone }),
      },
    );
  }
  const changes = steps.map(({ date, slots }) => ({ occurrenceId: date.occurrence.id, ...slots }));
  const touched = new Set(await writeSlots(entities, changes, moment.now));
  const { kind } = await entities.findOneByOrFail(Offer, { id: first.date.occurrence.offerId });
  await keepContactsUntil(
    entities,
    kind,
    steps.map(({ date, to }) => ({ id: date.occurrence.id, endsAt: to.endsAt })),
  );
  await shortenHolds(entities, ids);
  await noteMovedDates(entities, steps, moment);
  await noteOtherMentors(entities, steps, moment);
  for (const { date } of steps) {
    for (const id of await passOnFreePlaces(entities, date.occurrence, moment)) touched.add(id);
  }
  return [...touched];
}

/** Another number of places makes no date one of its own: its series goes on moving it. */
function isAnother({ startsAt, endsAt, venueId, meetingUrl }: Occurrence, to: DateTarget): boolean {
  const sameTime = startsAt.equals(to.startsAt) && endsAt.equals(to.endsAt);
  return !sameTime || venueId !== to.venueId || meetingUrl !== to.meetingUrl;
}

async function addNewDates(
  entities: EntityManager,
  series: Series,
  steps: readonly Step[],
): Promise<string[]> {
  const { offerId, venueId, meetingUrl, minutes, slotPlan: plan } = series;
  const dates = steps.flatMap((step) => (step.do === 'ADD' ? [step] : []));
  const ids = await addDates(
    entities,
    dates.map(({ on, to }) => ({
      ...{ offerId, venueId, meetingUrl, minutes, plan },
      series: { id: series.id, on },
      startsAt: to.startsAt,
      endsAt: to.endsAt,
    })),
  );
  const slots = await entities.find(Slot, { select: { id: true }, where: { occurrenceId: In(ids) } });
  return slots.map(({ id }) => id);
}

function isChange(step: Step): step is ChangeStep {
  return step.do === 'CHANGE';
}
