// The bookings of a search, page after page; they name people and are never remembered.
import { TeamBookingsDocument, type TeamBookingsQuery } from '@mitnand/api-client/operations/team-bookings';
import type { Refusal } from '@mitnand/api-client/refusal';
import type { TeamBookingRowFragment } from '@mitnand/api-client/types';
import { useEffect, useState } from 'react';
import { useApi } from '../../shared/page/useQuery.ts';
import { questionOf, type BookingSearch } from './booking-search.ts';

type Page = TeamBookingsQuery['teamBookings'];

interface Found extends Omit<Page, 'nodes'> {
  key: string;
  nodes: TeamBookingRowFragment[];
}

export function useBookings(search: BookingSearch, today: string) {
  const api = useApi();
  const question = questionOf(search, today);
  const key = JSON.stringify(question);
  const [found, setFound] = useState<Found | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const [round, setRound] = useState(0);

  useEffect(() => {
    let over = false;
    setBusy(true);
    void api.ask(TeamBookingsDocument, { ...question, after: null }).then(({ data, refusal: why }) => {
      if (over) return;
      setBusy(false);
      setRefusal(why ?? null);
      if (data) setFound({ key, ...data.teamBookings });
    });
    return () => void (over = true);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key holds the question
  }, [api, key, round]);

  const more = async () => {
    const after = found?.pageInfo.endCursor;
    if (!after || busy) return;
    setBusy(true);
    const { data, refusal: why } = await api.ask(TeamBookingsDocument, { ...question, after });
    setBusy(false);
    setRefusal(why ?? null);
    if (!data) return;
    const page = data.teamBookings;
    setFound((last) => (last?.key === key ? { key, ...page, nodes: [...last.nodes, ...page.nodes] } : last));
  };

  return {
    /** What was found last, also while it is looked for anew. */
    found,
    refusal,
    busy,
    more,
    refresh: () => setRound((last) => last + 1),
    /** Shows what became of a booking, without asking for the list again. */
    put: (booking: TeamBookingRowFragment) =>
      setFound(
        (last) =>
          last && { ...last, nodes: last.nodes.map((node) => (node.id === booking.id ? booking : node)) },
      ),
  };
}
