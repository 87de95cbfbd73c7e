// The same for the date whose bookings are listed; it names people and is never remembered.
import { BookingsHeldElsewhereDocument } from '@mitnand/api-client/operations/bookings-held-elsewhere';
import type { Refusal } from '@mitnand/api-client/refusal';
import type { HeldElsewhereFragment } from '@mitnand/api-client/types';
import { useEffect, useState } from 'react';
import { useApi } from '../../../shared/page/useQuery.ts';
import { RefusalText } from '../../frame/RefusalText.tsx';
import { addressOf, type BookingSearch } from '../booking-search.ts';
import { HeldElsewhere } from './HeldElsewhere.tsx';

interface HeldElsewhereOfProps {
  search: BookingSearch;
  /** Grows with every booking that changed: who was waited for may have answered. */
  round: number;
}

export function HeldElsewhereOf({ search, round }: HeldElsewhereOfProps) {
  const api = useApi();
  const [found, setFound] = useState<HeldElsewhereFragment[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const occurrenceId = search.dateId;
  useEffect(() => {
    let over = false;
    void api.ask(BookingsHeldElsewhereDocument, { occurrenceId }).then(({ data, refusal: why }) => {
      if (over) return;
      if (data) setFound(data.bookingsHeldElsewhere);
      setRefusal(why ?? null);
    });
    return () => void (over = true);
  }, [api, occurrenceId, round]);
  return (
    <>
      <RefusalText refusal={refusal} />
      <HeldElsewhere bookings={found} level={2} addressFor={(id) => addressOf(search, id)} />
    </>
  );
}
