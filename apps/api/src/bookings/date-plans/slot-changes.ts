// What becomes of the slots of a date that gets another time or another plan; people keep their places, or it is refused.
import type { PlannedSlot } from '../../offers/series.entity.ts';
import { type SlotSpan, slotSpans } from '../../offers/posting/planned-slots.ts';
import type { OccurrenceSpan } from '../../offers/series/dates/occurrence-span.ts';
import type { Slot } from '../../offers/slot.entity.ts';
import { DomainError } from '../../platform/domain-error.ts';
import type { DateNow } from './dates-now.ts';
import { type Resettled, settleTalks } from './settle-talks.ts';

/** A slot that stays, with its times and capacity from now on. */
export interface ChangedSlot extends OccurrenceSpan {
  readonly slot: Slot;
  readonly capacity: number | null;
  /** As `Slot.wantedCapacity`. */
  readonly wantedCapacity: number | null;
}

export interface SlotChanges {
  readonly changed: readonly ChangedSlot[];
  readonly withdrawn: readonly Slot[];
  readonly added: readonly SlotSpan[];
  /** More places are taken in one of them than are wanted; so many stay until somebody gives theirs back. */
  readonly tooFull?: boolean;
  /** Whose guests go over to a slot of the same time; they are withdrawn. */
  readonly resettled?: readonly Resettled[];
  /** Those among `changed` that the plan does not have, and that stay because somebody is in them. */
  readonly kept?: readonly ChangedSlot[];
}

/**
 * Slots go along with their date. One that fills it fills it again, one that lasts to its end does so while the date
 * keeps its length (`sameLength`, by the wall clock); others keep their distance from the start and their length.
 * @throws DomainError PLACES_TAKEN when somebody is in a slot that the date would be too short for
 */
export function shiftedSlots(
  { occurrence, slots }: DateNow,
  to: OccurrenceSpan,
  sameLength: boolean,
): SlotChanges {
  const shifted = slots.map((slot) => {
    const startsAt = to.startsAt.add(occurrence.startsAt.until(slot.startsAt));
    const toTheEnd = slot.endsAt.equals(occurrence.endsAt);
    const fillsTheDate = toTheEnd && slot.startsAt.equals(occurrence.startsAt);
    const endsAt =
      fillsTheDate || (toTheEnd && sameLength) ? to.endsAt : startsAt.add(slot.startsAt.until(slot.endsAt));
    const { capacity, wantedCapacity } = slot;
    return { slot, startsAt, endsAt, capacity, wantedCapacity };
  });
  const fits = ({ startsAt, endsAt }: OccurrenceSpan) =>
    Temporal.Instant.compare(startsAt, endsAt) < 0 && Temporal.Instant.compare(endsAt, to.endsAt) <= 0;
  return {
    changed: shifted.filter(fits),
    withdrawn: emptyOnes(shifted.filter((slot) => !fits(slot)).map(({ slot }) => slot)),
    added: [],
  };
}

/**
 * Slots follow a plan: who has the same distance from the start, the same mentor and offers the same, stays and gets
 * the length and capacity of the plan; the rest is withdrawn or added. Guests of a mentor who goes are taken over by
 * another at the same time or, when nobody can, keep their mentor; slots that have begun stay as they are. Whoever is absent
 * stays so, and gets no new slot.
 * @param minutes length of the date by the wall clock
 * @throws DomainError PLACES_TAKEN when somebody is in a slot without a mentor that goes, or more people than its new capacity
 */
export function slotsByPlan(
  date: DateNow,
  to: OccurrenceSpan,
  { minutes, plan, now }: { minutes: number; plan: readonly PlannedSlot[]; now: Temporal.Instant },
): SlotChanges {
  const { occurrence, slots } = date;
  const isComing = ({ startsAt }: OccurrenceSpan) => Temporal.Instant.compare(startsAt, now) > 0;
  const spans = slotSpans(to, minutes, plan)
    .filter(isComing)
    .toSorted((a, b) => largeness(b.planned) - largeness(a.planned));
  const open = Map.groupBy(spans, ({ planned }) =>
    likeness(planned.offsetMinutes, planned.mentorId, planned.offers),
  );
  const staying: ChangedSlot[] = [];
  const without: Slot[] = [];
  for (const slot of slots.filter(isComing).toSorted((a, b) => b.taken - a.taken)) {
    const offset = occurrence.startsAt.until(slot.startsAt).total('minutes');
    const span = open.get(likeness(offset, slot.mentorId, slot.offers))?.shift();
    if (!span) without.push(slot);
    else {
      const { startsAt, endsAt, planned } = span;
      const capacity = roomFor(slot, planned.capacity);
      staying.push({ slot, startsAt, endsAt, capacity, wantedCapacity: null });
    }
  }
  const begun = slots.filter((slot) => !isComing(slot)).map((slot) => alongWith(date, to, slot));
  const isTalk = ({ mentorId, taken }: Slot) => mentorId !== null && taken > 0;
  const isAbsent = ({ absentSince }: Slot) => absentSince !== null;
  const absent = new Set(slots.filter(isAbsent).map(({ mentorId }) => mentorId));
  const settled = settleTalks({
    going: without.filter(isTalk).map((slot) => stillWithin(alongWith(date, to, slot), to)),
    begun,
    staying: staying.filter(({ slot }) => !isAbsent(slot)),
    added: [...open.values()].flat().filter(({ planned }) => !absent.has(planned.mentorId ?? null)),
    needsIn: (slotId) => date.talks.filter((talk) => talk.slotId === slotId).flatMap(({ needs }) => needs),
  });
  return {
    changed: [...begun, ...staying, ...settled.kept],
    withdrawn: [
      ...emptyOnes(without.filter((slot) => !isTalk(slot))),
      ...settled.resettled.map(({ from }) => from),
    ],
    added: settled.added,
    resettled: settled.resettled,
    kept: settled.kept,
  };
}

/** A slot that keeps its distance from the start of its date, its length and its places. */
function alongWith({ occurrence }: DateNow, to: OccurrenceSpan, slot: Slot): ChangedSlot {
  const startsAt = to.startsAt.add(occurrence.startsAt.until(slot.startsAt));
  const endsAt = startsAt.add(slot.startsAt.until(slot.endsAt));
  const { capacity, wantedCapacity } = slot;
  return { slot, startsAt, endsAt, capacity, wantedCapacity };
}

/** @throws DomainError PLACES_TAKEN for a talk that the date would be too short for */
function stillWithin(talk: ChangedSlot, { endsAt }: OccurrenceSpan): ChangedSlot {
  if (Temporal.Instant.compare(endsAt, talk.endsAt) < 0)
    throw new DomainError('PLACES_TAKEN', { taken: talk.slot.taken });
  return talk;
}

/** Among slots that are alike the fullest gets the largest. */
function largeness({ capacity }: PlannedSlot): number {
  return capacity ?? Number.MAX_SAFE_INTEGER;
}

/** The new capacity of a slot. @throws DomainError PLACES_TAKEN when more places are taken */
export function roomFor({ taken }: Slot, capacity: number | null): number | null {
  if (capacity !== null && capacity < taken) throw new DomainError('PLACES_TAKEN', { taken });
  return capacity;
}

/** Slots that may be withdrawn. @throws DomainError PLACES_TAKEN when somebody is in one of them */
export function emptyOnes(slots: readonly Slot[]): readonly Slot[] {
  const [full] = slots.filter(({ taken }) => taken > 0);
  if (full) throw new DomainError('PLACES_TAKEN', { taken: full.taken });
  return slots;
}

function likeness(offset: number, mentorId: string | null | undefined, offers: readonly string[]): string {
  return JSON.stringify([offset, mentorId ?? null, [...offers].sort()]);
}
