// Another number of places: on site, online, or both; in the plan of a series and in dates there are.
import type { Places } from '../../offers/posting/planned-slots.ts';
import { Mode } from '../../offers/offer-terms.ts';
import type { PlannedSlot } from '../../offers/series.entity.ts';
import type { Slot } from '../../offers/slot.entity.ts';
import { modeOf } from '../../offers/slot-tokens.ts';
import { DomainError } from '../../platform/domain-error.ts';
import type { ChangedSlot, SlotChanges } from './slot-changes.ts';

type SomeSlot = Pick<PlannedSlot, 'capacity' | 'offers'> & { readonly mentorId?: string | null };

/** The plan with so many places in each slot. @throws DomainError BAD_INPUT for places it has no slot for */
export function planWithPlaces(plan: readonly PlannedSlot[], places: Places = {}): readonly PlannedSlot[] {
  refuseWithoutSlot(plan, places);
  return plan.map((slot) => ({ ...slot, capacity: wanted(slot, places) }));
}

/**
 * The slots of a date with so many places in each. Where more are taken already, so many stay, so that nobody loses
 * theirs; one that is cancelled comes free again, until the team changes the date once more.
 */
export function slotsWithPlaces(slots: SlotChanges, places: Places = {}): SlotChanges {
  const resized = ({ slot, ...span }: ChangedSlot) => ({ ...span, slot, capacity: roomIn(slot, places) });
  const tooFull = slots.changed.some(({ slot }) => isTooFull(slot, places));
  return { ...slots, changed: slots.changed.map(resized), tooFull };
}

/** @throws DomainError PLACES_TAKEN when more places are taken in one of them, BAD_INPUT for places without a slot */
export function refuseTooFewPlaces(slots: readonly Slot[], places: Places = {}): void {
  refuseWithoutSlot(slots, places);
  const [full] = slots.filter((slot) => isTooFull(slot, places));
  if (full) throw new DomainError('PLACES_TAKEN', { taken: full.taken });
}

/** Whether more places are taken than a change would leave. */
function isTooFull(slot: Slot, places: Places = {}): boolean {
  const capacity = wanted(slot, places);
  return capacity !== slot.capacity && capacity !== null && capacity < slot.taken;
}

function roomIn(slot: Slot, places: Places): number | null {
  return isTooFull(slot, places) ? slot.taken : wanted(slot, places);
}

/** A mentor has the places of a talk, however many the others get. */
function wanted({ mentorId, offers, capacity }: SomeSlot, { onSite, online }: Places): number | null {
  if (mentorId != null) return capacity;
  const places = modeOf(offers) === Mode.ONLINE ? online : onSite;
  return places === undefined ? capacity : places;
}

function refuseWithoutSlot(slots: readonly SomeSlot[], places: Places): void {
  for (const mode of ['onSite', 'online'] as const) {
    if (places[mode] === undefined) continue;
    const isThere = slots.some(
      ({ mentorId, offers }) => mentorId == null && (modeOf(offers) === Mode.ONLINE) === (mode === 'online'),
    );
    if (!isThere) throw new DomainError('BAD_INPUT', {}, `change.places.${mode}`);
  }
}
