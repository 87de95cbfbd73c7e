// A translated offer in the words of its author: asked for in that language, while the page keeps its own.
import { ApiClient } from '@mitnand/api-client';
import { OfferDocument } from '@mitnand/api-client/operations/offer';
import { useState } from 'react';
import type { ShownOffer } from '../../shared/offers/shown/shown-offer.ts';

/** The offer as it is to be read, and how to turn from translation to original and back. */
export function useOriginal(offer: ShownOffer) {
  const [original, setOriginal] = useState<ShownOffer | null>(null);
  const [wanted, setWanted] = useState(false);
  const show = async () => {
    setWanted(true);
    if (original) return;
    const api = new ApiClient({ url: '/graphql', language: offer.originalLanguage });
    const { data } = await api.ask(OfferDocument, { number: offer.number, first: 1 });
    if (data?.offer) setOriginal(data.offer);
    else setWanted(false);
  };
  if (!wanted || !original) return { read: offer, isOriginal: false, turn: show };
  const { title, summary, description, asked, given, textLanguage, textOrigin } = original;
  const read = { ...offer, title, summary, description, asked, given, textLanguage, textOrigin };
  return { read, isOriginal: true, turn: () => Promise.resolve(setWanted(false)) };
}
