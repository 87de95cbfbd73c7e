// Suggestions for what is being typed, asked for once the fingers rest.
import {
  SearchSuggestionsDocument,
  type SearchSuggestionsQuery,
} from '@mitnand/api-client/operations/search-suggestions';
import { useEffect, useState } from 'react';
import { useQuery } from '../../shared/page/useQuery.ts';

export type Suggestion = SearchSuggestionsQuery['searchSuggestions'][number];

/** Between two letters of somebody who types slowly. */
const REST_MS = 200;
const SHORTEST = 2;
const NONE: readonly Suggestion[] = [];

/**
 * The suggestions and the index of the one that arrow keys have reached, -1 for none. They stay until the next ones are
 * there, and as long as one of them is reached: nothing moves under somebody's fingers.
 */
export function useSuggestions() {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [active, setActive] = useState(-1);
  const [suggestions, setSuggestions] = useState(NONE);
  const isReached = active >= 0;
  useEffect(() => {
    if (isReached) return;
    const rest = setTimeout(() => setAsked(typed.trim()), REST_MS);
    return () => clearTimeout(rest);
  }, [typed, isReached]);
  const skip = typed.trim().length < SHORTEST || asked.length < SHORTEST;
  const { data, refusal } = useQuery(SearchSuggestionsDocument, { text: asked }, { skip });
  const come = skip || refusal ? NONE : data?.searchSuggestions;
  if (come && come !== suggestions && !isReached) setSuggestions(come);
  const ask = (text: string) => {
    setTyped(text);
    setActive(-1);
  };
  return {
    suggestions,
    active,
    ask,
    close: () => ask(''),
    /** One further down or up, over the field itself, where none is reached. */
    move: (by: 1 | -1) => {
      const places = suggestions.length + 1;
      setActive(((active + 1 + by + places) % places) - 1);
    },
  };
}
