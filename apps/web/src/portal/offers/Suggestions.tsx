// The list below the search field; the focus stays in the field.
import { usePage } from '../../shared/page/PageContext.ts';
import './suggestions.css';
import type { Suggestion } from './useSuggestions.ts';

interface SuggestionsProps {
  id: string;
  suggestions: readonly Suggestion[];
  /** Index of the one the arrow keys have reached; -1 for none. */
  active: number;
  choose: (suggestion: Suggestion) => void;
}

export function Suggestions({ id, suggestions, active, choose }: SuggestionsProps) {
  const { t } = usePage();
  return (
    <ul
      id={id}
      className="suggestions"
      role="listbox"
      aria-label={t('search.suggestions')}
      hidden={suggestions.length === 0}
    >
      {suggestions.map((suggestion, index) => (
        <li
          key={`${suggestion.kind} ${suggestion.key ?? suggestion.text}`}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          className="suggestions__one"
          // The field would lose the focus and close the list before the click arrives.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(suggestion)}
        >
          <span>{suggestion.text}</span>
          {suggestion.kind !== 'WORD' && (
            <span className="suggestions__kind">{t(`search.kind.${suggestion.kind}`)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
