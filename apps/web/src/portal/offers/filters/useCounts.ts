// How many offers each option would leave; while new counts are on their way, those before stand.
import { OfferCountsDocument, type OfferCountsQuery } from '@mitnand/api-client/operations/offer-counts';
import type { FilterGroup } from '@mitnand/api-client/types';
import { useState } from 'react';
import { useQuery } from '../../../shared/page/useQuery.ts';
import { filterOf, type OfferSearch } from '../offer-search.ts';

export type Counts = OfferCountsQuery['offerCounts'];

/** `isNew`: they belong to this search, not to the one before. */
export function useCounts(search: OfferSearch): { counts: Counts | null; isNew: boolean } {
  const { data } = useQuery(OfferCountsDocument, { filter: filterOf(search) });
  const [last, setLast] = useState(data);
  if (data && data !== last) setLast(data);
  return { counts: (data ?? last)?.offerCounts ?? null, isNew: data !== undefined };
}

/** Larger numbers help nobody to choose. */
const MOST_SHOWN = 99;

export interface OptionCount {
  /** `12`, `99+`; empty where nobody knows. */
  shown: string;
  /** Certainly none. */
  isNone: boolean;
}

export function countOf(counts: Counts | null, group: FilterGroup, value = 'true'): OptionCount {
  const found = counts?.groups.find((each) => each.group === group);
  if (!found) return { shown: '', isNone: false };
  const count = found.options.find((option) => option.value === value)?.count ?? 0;
  if (count === 0) return { shown: found.isExact ? '0' : '', isNone: found.isExact };
  if (count > MOST_SHOWN) return { shown: `${MOST_SHOWN}+`, isNone: false };
  return { shown: found.isExact ? `${count}` : `${count}+`, isNone: false };
}
