// The same for the date whose bookings are listed; it names people and is never remembered.
import { BookingsHeldElsewhereDocument } from '@mitnand/api-client/operations/bookings-held-elsewhere';
import type { HeldElsewhereFragment } from '@mitnand/api-client/types';
import { useEffect, useState } from 'react';
import { useApi } from '../../../shared/page/useQuery.ts';
import { HeldElsewhere } from './HeldElsewhere.tsx';

export function HeldElsewhereOf({ occurrenceId }: { occurrenceId: string }) {
  const api = useApi();
  const [found, setFound] = useState<HeldElsewhereFragment[]>([]);
  useEffect(() => {
    let over = false;
    void api.ask(BookingsHeldElsewhereDocument, { occurrenceId }).then(({ data }) => {
      if (data && !over) setFound(data.bookingsHeldElsewhere);
    });
    return () => void (over = true);
  }, [api, occurrenceId]);
  return <HeldElsewhere bookings={found} level={2} />;
}
