// Another number of places: on site, online, or both; in the plan of a series and in dates there are.
import type { Places } from '../../offers/posting/planned-slots.ts';
import { Mode } from '../../offers/offer-terms.ts';
import type { PlannedSlot } from '../../offers/series.entity.ts';
import type { Slot } from '../../offers/slot.entity.ts';
import { modeOf } from '../../offers/slot-tokens.ts';
import { DomainError } from '../../platform/domain-error.ts';
import type { ChangedSlot, SlotChanges } from './slot-changes.ts';

type SomeSlot = Pick<PlannedSlot, 'offers'> & { readonly mentorId?: string | null };

/** The plan with so many places in each slot. @throws DomainError BAD_INPUT for places it has no slot for */
export function planWithPlaces(plan: readonly PlannedSlot[], places: Places = {}): readonly PlannedSlot[] {
  refuseWithoutSlot(plan, places);
  return plan.map((slot) => {
    const capacity = wanted(slot, places);
    return capacity === undefined ? slot : { ...slot, capacity };
  });
}

/**
 * The slots of a date with so many places in each. Where more are taken already, so many stay, so that nobody loses
 * theirs; whatever is given back goes, until there are as many as are wanted.
 */
export function slotsWithPlaces(slots: SlotChanges, places: Places = {}): SlotChanges {
  const resized = (changed: ChangedSlot): ChangedSlot => {
    const capacity = wanted(changed.slot, places);
    return capacity === undefined ? changed : { ...changed, ...roomIn(changed.slot, capacity) };
  };
  const tooFull = slots.changed.some(({ slot }) => isTooFull(slot, places));
  return { ...slots, changed: slots.changed.map(resized), tooFull };
}

/**
 * A slot that is too full already may stay so.
 * @throws DomainError PLACES_TAKEN when more places are taken in one of them, BAD_INPUT for places without a slot
 */
export function refuseTooFewPlaces(slots: readonly Slot[], places: Places = {}): void {
  refuseWithoutSlot(slots, places);
  const [full] = slots.filter(
    (slot) => isTooFull(slot, places) && wanted(slot, places) !== slot.plannedCapacity,
  );
  if (full) throw new DomainError('PLACES_TAKEN', { taken: full.taken });
}

/** Whether more places are taken than a change wants. */
function isTooFull(slot: Slot, places: Places): boolean {
  const capacity = wanted(slot, places);
  return capacity != null && capacity < slot.taken;
}

function roomIn({ taken }: Slot, capacity: number | null): Pick<Slot, 'capacity' | 'wantedCapacity'> {
  if (capacity === null || capacity >= taken) return { capacity, wantedCapacity: null };
  return { capacity: taken, wantedCapacity: capacity };
}

/** Undefined where nothing is asked; a mentor has the places of a talk, however many the others get. */
function wanted({ mentorId, offers }: SomeSlot, { onSite, online }: Places): number | null | undefined {
  if (mentorId != null) return undefined;
  return modeOf(offers) === Mode.ONLINE ? online : onSite;
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
