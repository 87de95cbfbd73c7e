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

/** The suggestions and the index of the one that arrow keys have reached, -1 for none. */
export function useSuggestions() {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [active, setActive] = useState(-1);
  useEffect(() => {
    const rest = setTimeout(() => setAsked(typed.trim()), REST_MS);
    return () => clearTimeout(rest);
  }, [typed]);
  const skip = typed.trim().length < SHORTEST || asked.length < SHORTEST;
  const { data } = useQuery(SearchSuggestionsDocument, { text: asked }, { skip });
  const suggestions = skip ? [] : (data?.searchSuggestions ?? []);
  const ask = (text: string) => {
    setTyped(text);
    setActive(-1);
  };
  return {
    suggestions,
    active: active < suggestions.length ? active : -1,
    ask,
    close: () => ask(''),
    /** One further down or up, over the field itself, where none is reached. */
    move: (by: 1 | -1) => {
      const places = suggestions.length + 1;
      setActive(((active + 1 + by + places) % places) - 1);
    },
  };
}
