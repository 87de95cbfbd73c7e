// Free places as they are now: each change at the API arrives while the page is open.
import {
  SlotChangedDocument,
  type SlotChangedSubscription,
} from '@mitnand/api-client/operations/slot-changed';
import type { OccurrencePlacesFragment, SlotPlacesFragment } from '@mitnand/api-client/types';
import { useEffect, useMemo, useState } from 'react';
import { freePlacesOf } from './slot-choices.ts';

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
  useEffect(() => {
    const address = new URL('/graphql/stream', location.href);
    address.searchParams.set('query', String(SlotChangedDocument));
    address.searchParams.set('variables', JSON.stringify({ offerId }));
    const stream = new EventSource(address);
    let interrupted = false;
    stream.addEventListener('next', ({ data }) => {
      const slot = (JSON.parse(String(data)) as { data?: SlotChangedSubscription }).data?.slotChanged;
      if (slot) setChanged((slots) => new Map(slots).set(slot.id, slot));
    });
    stream.addEventListener('complete', () => stream.close());
    stream.onerror = () => (interrupted = true);
    stream.onopen = () => {
      if (interrupted) onGap();
      interrupted = false;
    };
    return () => stream.close();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- one stream per offer, whoever asks again
  }, [offerId]);
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
