// Free places as they are now: each change at the API arrives while the page is open.
import type { OccurrencePlacesFragment, SlotPlacesFragment } from '@mitnand/api-client/types';
import { useEffect, useMemo, useRef, useState } from 'react';
import { freePlacesOf } from './slot-choices.ts';
import { useSlotStream } from './useSlotStream.ts';

type Slots = ReadonlyMap<string, SlotPlacesFragment>;

/** What was heard of, and since which gap. */
interface Heard {
  readonly gap: number;
  readonly slots: Slots;
}

/**
 * The occurrences with what changed since they were loaded, of one offer or (null) of any; `onGap` runs when changes
 * may have been missed.
 */
export function useLiveOccurrences<T extends OccurrencePlacesFragment>(
  offerId: string | null,
  occurrences: T[],
  onGap: () => void,
): T[] {
  const [heard, setHeard] = useState<Heard>({ gap: 0, slots: new Map() });
  const gaps = useRef(0);
  // An answer that was asked for in a gap is newer than what was heard before it, but not than what was heard since.
  useEffect(
    () => setHeard((last) => (last.gap === gaps.current ? last : { gap: gaps.current, slots: new Map() })),
    [occurrences],
  );
  const change = (slot: SlotPlacesFragment) =>
    setHeard((last) => {
      const before = last.gap === gaps.current ? last.slots : [];
      return { gap: gaps.current, slots: new Map(before).set(slot.id, slot) };
    });
  useSlotStream(offerId, change, () => {
    gaps.current++;
    onGap();
  });
  const changed = heard.slots;
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
