// The venues somebody works with, and the one they look at: remembered on this device, as it says nothing about anybody.
import { VenuesToChooseDocument } from '@mitnand/api-client/operations/venues-to-choose';
import { useState } from 'react';
import { useQuery } from '../../shared/page/useQuery.ts';
import { holds, useMe } from '../session/me.ts';

const memory = 'mitnand.team.venue';

/** `venueId` is empty for all; `venues` are those there are to choose from, none where there is no choice. */
export function useVenueChoice() {
  const me = useMe();
  const { data } = useQuery(VenuesToChooseDocument, {});
  const [wanted, setWanted] = useState(recalled);
  const own = me.grants.flatMap(({ venueId }) => venueId ?? []);
  const everywhere = holds(me, 'TOWN_ADMIN', 'ORGANISATION_MEMBER');
  const reached = (data?.venues ?? []).filter(({ id }) => everywhere || own.includes(id));
  const venues = reached.length > 1 ? reached : [];
  return {
    venues,
    venueId: venues.some(({ id }) => id === wanted) ? wanted : '',
    choose(venueId: string) {
      setWanted(venueId);
      keep(venueId);
    },
  };
}

function recalled(): string {
  try {
    return localStorage.getItem(memory) ?? '';
  } catch {
    return '';
  }
}

function keep(venueId: string): void {
  try {
    localStorage.setItem(memory, venueId);
  } catch {
    // A browser that keeps nothing shows all venues the next time.
  }
}
