// What a screen may show: which dates, by place, kind and organisation.
import type { OfferKind } from '../../offers/offer-terms.ts';
import type { EntryPart } from '../document/screen-document.ts';

/** Joined by AND; within a list any will do, and an empty list asks for nothing. */
export interface Sources {
  readonly districtIds: readonly string[];
  readonly venueIds: readonly string[];
  readonly kinds: readonly `${OfferKind}`[];
  readonly organisationIds: readonly string[];
}

export const everywhere: Sources = { districtIds: [], venueIds: [], kinds: [], organisationIds: [] };

const kindOfPart: Readonly<Record<EntryPart, `${OfferKind}`>> = {
  ENGAGEMENTS: 'ENGAGEMENT',
  CONSULTATIONS: 'CONSULTATION',
  GATHERINGS: 'GATHERING',
};

export const partOfKind: Readonly<Record<string, EntryPart>> = {
  ENGAGEMENT: 'ENGAGEMENTS',
  CONSULTATION: 'CONSULTATIONS',
  GATHERING: 'GATHERINGS',
};

/** The kinds that its parts show and its sources allow. */
export function kindsShown(
  { kinds }: Sources,
  parts: readonly { readonly part: string }[],
): `${OfferKind}`[] {
  const shown = parts.flatMap(({ part }) => kindOfPart[part as EntryPart] ?? []);
  return kinds.length === 0 ? shown : shown.filter((kind) => kinds.includes(kind));
}
