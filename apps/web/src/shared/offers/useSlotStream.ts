// Each slot that changes, as the API tells of it while the page is open.
import {
  SlotChangedDocument,
  type SlotChangedSubscription,
} from '@mitnand/api-client/operations/slot-changed';
import type { SlotPlacesFragment } from '@mitnand/api-client/types';
import { useEffect, useRef } from 'react';

/**
 * Slots of one offer or (null) of any; `onGap` runs when changes may have been missed: between the answer that is shown
 * and the stream, and whenever that was interrupted.
 */
export function useSlotStream(
  offerId: string | null,
  onChange: (slot: SlotPlacesFragment) => void,
  onGap: () => void,
): void {
  const told = useRef({ onChange, onGap });
  useEffect(() => void (told.current = { onChange, onGap }));
  useEffect(() => {
    const address = new URL('/graphql/stream', location.href);
    address.searchParams.set('query', String(SlotChangedDocument));
    address.searchParams.set('variables', JSON.stringify({ offerId }));
    const stream = new EventSource(address);
    stream.addEventListener('next', ({ data }) => {
      const slot = (JSON.parse(String(data)) as { data?: SlotChangedSubscription }).data?.slotChanged;
      if (slot) told.current.onChange(slot);
    });
    stream.addEventListener('complete', () => stream.close());
    stream.onopen = () => told.current.onGap();
    return () => stream.close();
  }, [offerId]);
}
