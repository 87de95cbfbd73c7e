// A wish that nobody can meet is counted once, without the person: so the town learns what is missing.
import { NoteUnmetWishDocument } from '@mitnand/api-client/operations/note-unmet-wish';
import { useEffect } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { useApi } from '../../shared/page/useQuery.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { needsOf } from '../flow/needs.ts';

/** `unmet` is true when there is no free time for what was chosen. */
export function useNotedWish(unmet: boolean): void {
  const api = useApi();
  const { language } = usePage();
  const { device, visit, note } = useKiosk();
  const needs = needsOf(visit.answers, language);
  const wish = JSON.stringify(needs);
  const isNew = unmet && device !== null && !visit.noted.includes(wish);
  useEffect(() => {
    if (!isNew) return;
    const count = async () => {
      const { data } = await api.mutate(NoteUnmetWishDocument, { ...needs, venueId: device.venue.id });
      // What the line lost is counted when one comes by again.
      if (data) note(wish);
    };
    void count();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each wish
  }, [isNew, wish]);
}
