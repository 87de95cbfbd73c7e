// How many places a date has, as fields hold it, and what of it somebody changes.
import type { PlacesChangeInput, TeamDateRowFragment } from '@mitnand/api-client/types';

/** Null where the date has no such slot but those of mentors; empty for no limit. */
export interface PlacesWish {
  onSite: string | null;
  online: string | null;
}

type Slots = Pick<TeamDateRowFragment['slots'][number], 'mode' | 'mentor' | 'capacity' | 'wantedCapacity'>[];

/** Slots of one date are alike; where some were changed alone, the first of them counts. */
export function placesOf(slots: Slots): PlacesWish {
  const [onSite, online] = [false, true].map((there) => openSlots(slots, there)[0]);
  const text = (slot: Slots[number] | undefined) => (slot ? String(wantedOf(slot) ?? '') : null);
  return { onSite: text(onSite), online: text(online) };
}

/** How many places a date shall have that has more people now; null where it has as many as are wanted. */
export function wantedWhereTooFull(slots: Slots): number | null {
  if (slots.every(({ wantedCapacity }) => wantedCapacity === null)) return null;
  return slots.reduce((sum, slot) => sum + (wantedOf(slot) ?? 0), 0);
}

function wantedOf({ capacity, wantedCapacity }: Slots[number]): number | null {
  return wantedCapacity ?? capacity;
}

/** Slots on site or online whose places are not those of a mentor. */
export function openSlots(slots: Slots, online: boolean): Slots {
  return slots.filter(({ mode, mentor }) => mentor === null && (mode === 'ONLINE') === online);
}

/** Only what differs; null while something is no number of places. */
export function placesChange(now: PlacesWish, wish: PlacesWish): PlacesChangeInput | null {
  const change: PlacesChangeInput = {};
  for (const where of ['onSite', 'online'] as const) {
    const wanted = wish[where];
    if (wanted === null || wanted === now[where]) continue;
    if (!/^\d{0,6}$/.test(wanted.trim())) return null;
    change[where] = wanted.trim() === '' ? null : Number(wanted);
  }
  return change;
}
