// The three kinds of offer: how each looks, and its word in addresses.
import type { OfferKind } from '@mitnand/api-client/types';
import type { MarkLook } from '@mitnand/ui/pictures/Mark.tsx';

interface KindLook {
  look: MarkLook;
  /** Value of `?art=`. */
  path: string;
}

export const kinds: Record<OfferKind, KindLook> = {
  ENGAGEMENT: { look: 'hand', path: 'helfen' },
  CONSULTATION: { look: 'speech', path: 'hilfe' },
  GATHERING: { look: 'cups', path: 'treffen' },
};

export const kindNames = Object.keys(kinds) as OfferKind[];

export function kindOfPath(path: string | null): OfferKind | null {
  return kindNames.find((kind) => kinds[kind].path === path) ?? null;
}
