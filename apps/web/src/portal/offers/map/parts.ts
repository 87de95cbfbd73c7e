// The parts of a town with how many offers there are in each, as the map and the list beside it show them.
import type { OffersMapQuery } from '@mitnand/api-client/operations/offers-map';
import type { Count } from '../count-words.ts';
import { anywhere, type OfferSearch, writeSearch } from '../offer-search.ts';

export type District = OffersMapQuery['districts'][number];

/** On the map nobody needs to know more exactly, and there is no room. */
const SHOWN_AT_MOST = 99;
/** From so many offers on a field is one shade darker. */
export const SHADES = [0, 1, 5, 20];

/** How many offers a part of town (its id) or no part of it has. */
export function countIn(answer: OffersMapQuery, id: string): Count {
  const group = answer.offerCounts.groups.find((each) => each.group === 'DISTRICT');
  const value = id === anywhere ? 'ANYWHERE' : id;
  const count = group?.options.find((option) => option.value === value)?.count ?? 0;
  return { count, isExact: group?.isExact ?? true };
}

/** As it stands in a field: "7", "7+" or "99+". */
export function countInShort({ count, isExact }: Count): string {
  if (count > SHOWN_AT_MOST) return `${SHOWN_AT_MOST}+`;
  return isExact ? String(count) : `${count}+`;
}

/** 0 for none to 3 for many. */
export const shadeOf = ({ count }: Count) => SHADES.findLastIndex((least) => count >= least);

/** A search without what it says about where. */
export const noPlace = { districtId: '', distance: null, position: '' } satisfies Partial<OfferSearch>;

/** The same search on the map in this part of town; without one, where it is chosen already. */
export function addressOfPart(search: OfferSearch, id: string): string {
  return `/angebote${writeSearch({ ...search, ...noPlace, districtId: search.districtId === id ? '' : id })}`;
}

/** Whether a part, or the Sozialraum it lies in, is chosen. */
export const isChosen = (search: OfferSearch, { id, parent }: Pick<District, 'id' | 'parent'>) =>
  search.districtId !== '' && (search.districtId === id || search.districtId === parent?.id);
