// Each slot that changes, as the API tells of it while the page is open.
import {
  SlotChangedDocument,
  type SlotChangedSubscription,
} from '@mitnand/api-client/operations/slot-changed';
import type { SlotPlacesFragment } from '@mitnand/api-client/types';
import { useEffect, useRef } from 'react';

/** Slots of one offer or (null) of any; `onGap` runs when changes may have been missed, `onOpen` once they can be heard of. */
export function useSlotStream(
  offerId: string | null,
  onChange: (slot: SlotPlacesFragment) => void,
  onGap: () => void,
  onOpen?: () => void,
): void {
  const told = useRef({ onChange, onGap, onOpen });
  useEffect(() => void (told.current = { onChange, onGap, onOpen }));
  useEffect(() => {
    const address = new URL('/graphql/stream', location.href);
    address.searchParams.set('query', String(SlotChangedDocument));
    address.searchParams.set('variables', JSON.stringify({ offerId }));
    const stream = new EventSource(address);
    let interrupted = false;
    stream.addEventListener('next', ({ data }) => {
      const slot = (JSON.parse(String(data)) as { data?: SlotChangedSubscription }).data?.slotChanged;
      if (slot) told.current.onChange(slot);
    });
    stream.addEventListener('complete', () => stream.close());
    stream.onerror = () => (interrupted = true);
    stream.onopen = () => {
      if (interrupted) told.current.onGap();
      else told.current.onOpen?.();
      interrupted = false;
    };
    return () => stream.close();
  }, [offerId]);
}
