// The filters of the team's list as they stand in the address.
import type { OfferKind, OfferState, TeamOfferFilter } from '@mitnand/api-client/types';
import { kindOfPath, kinds } from '../../../shared/offers/kinds.ts';

export interface ListSearch {
  text: string;
  state: OfferState | null;
  kind: OfferKind | null;
  venueId: string;
  stale: boolean;
}

const states: Record<OfferState, string> = {
  PUBLISHED: 'oeffentlich',
  DRAFT: 'entwurf',
  IN_REVIEW: 'pruefung',
  WITHDRAWN: 'zurueckgezogen',
};

export const offerStates = Object.keys(states) as OfferState[];

/** Reads the filters of an address; what it does not understand it leaves out. */
export function readListSearch(address: string): ListSearch {
  const parameters = new URLSearchParams(address);
  const venue = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.exec(parameters.get('ort') ?? '');
  return {
    text: (parameters.get('suche') ?? '').slice(0, 100),
    state: offerStates.find((state) => states[state] === parameters.get('stand')) ?? null,
    kind: kindOfPath(parameters.get('art')),
    venueId: venue?.[0] ?? '',
    stale: parameters.get('veraltet') === '1',
  };
}

/** The reverse of `readListSearch`; `''` for none. */
export function writeListSearch({ text, state, kind, venueId, stale }: ListSearch): string {
  const parameters = new URLSearchParams({
    ...(text.trim() && { suche: text }),
    ...(state && { stand: states[state] }),
    ...(kind && { art: kinds[kind].path }),
    ...(venueId && { ort: venueId }),
    ...(stale && { veraltet: '1' }),
  }).toString();
  return parameters && `?${parameters}`;
}

/** The filter as the API takes it. */
export function listFilterOf({ text, state, kind, venueId, stale }: ListSearch): TeamOfferFilter {
  return {
    ...(text.trim() && { text: text.trim() }),
    ...(state && { states: [state] }),
    ...(kind && { kinds: [kind] }),
    ...(venueId && { venueIds: [venueId] }),
    ...(stale && { stale }),
  };
}
