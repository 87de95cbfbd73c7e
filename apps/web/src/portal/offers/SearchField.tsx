// Where one types what is looked for: a combo box (WAI-ARIA 1.2) that suggests as soon as two letters stand there.
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { useRef, type KeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import { usePage } from '../../shared/page/PageContext.ts';
import { writeSearch, type OfferSearch } from './offer-search.ts';
import { Suggestions } from './Suggestions.tsx';
import { useSuggestions, type Suggestion } from './useSuggestions.ts';

const LIST = 'suche-vorschlaege';

export function SearchField({ search }: { search: OfferSearch }) {
  const { t } = usePage();
  const [, navigate] = useLocation();
  const input = useRef<HTMLInputElement>(null);
  const { suggestions, active, move, ask, close } = useSuggestions();
  const isOpen = suggestions.length > 0;

  const choose = ({ kind, text, key }: Suggestion) => {
    close();
    if (kind === 'OFFER') return navigate(`/angebote/${key}`);
    if (kind === 'DISTRICT')
      return navigate(`/angebote${writeSearch({ ...search, text: '', districtId: key! })}`);
    input.current!.value = text;
    input.current!.form!.requestSubmit();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = suggestions[active];
    if (event.key === 'Escape' && isOpen) close();
    else if (event.key === 'ArrowDown' && isOpen) move(1);
    else if (event.key === 'ArrowUp' && isOpen) move(-1);
    else if (event.key === 'Enter' && chosen) choose(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <div className="suggesting">
      <TextField
        ref={input}
        id="suche"
        name="suche"
        type="search"
        label={t('filter.text')}
        defaultValue={search.text}
        maxLength={100}
        enterKeyHint="search"
        autoComplete="off"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={LIST}
        aria-activedescendant={active >= 0 ? `${LIST}-${active}` : undefined}
        onInput={(event) => ask(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <Suggestions id={LIST} {...{ suggestions, active, choose }} />
    </div>
  );
}
