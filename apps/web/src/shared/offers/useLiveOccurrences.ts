// Free places as they are now: each change at the API arrives while the page is open.
import type { OccurrencePlacesFragment, SlotPlacesFragment } from '@mitnand/api-client/types';
import { useEffect, useMemo, useState } from 'react';
import { freePlacesOf } from './slot-choices.ts';
import { useSlotStream } from './useSlotStream.ts';

type Slots = ReadonlyMap<string, SlotPlacesFragment>;

/**
 * The occurrences with what changed since they were loaded, of one offer or (null) of any; `onGap` runs when changes
 * may have been missed.
 */
export function useLiveOccurrences<T extends OccurrencePlacesFragment>(
  offerId: string | null,
  occurrences: T[],
  onGap: () => void,
): T[] {
  const [changed, setChanged] = useState<Slots>(new Map());
  // What comes from the server anew is newer than any change before it.
  useEffect(() => setChanged(new Map()), [occurrences]);
  const change = (slot: SlotPlacesFragment) => setChanged((slots) => new Map(slots).set(slot.id, slot));
  useSlotStream(offerId, change, onGap);
  return useMemo(
    () => occurrences.map((occurrence) => withChanges(occurrence, changed)),
    [occurrences, changed],
  );
}

/** An occurrence with its changed slots, and what follows from them for its places and status. */
export function withChanges<T extends OccurrencePlacesFragment>(occurrence: T, changed: Slots): T {
  if (!occurrence.slots.some(({ id }) => changed.has(id))) return occurrence;
  const slots = occurrence.slots.map((slot) => changed.get(slot.id) ?? slot);
  const freePlaces = freePlacesOf(slots);
  const standing = freePlaces === 0 ? 'FULL' : 'OPEN';
  const living = occurrence.status === 'OPEN' || occurrence.status === 'FULL';
  return { ...occurrence, slots, freePlaces, status: living ? standing : occurrence.status };
}
