// The search as a plain form: without JavaScript it is sent, with it each change counts at once.
import type { Translate } from '@mitnand/i18n/translator';
import { Button } from '@mitnand/ui/Button.tsx';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { kinds } from '../../../shared/offers/kinds.ts';
import { usePage } from '../../../shared/page/PageContext.ts';
import { atLeast } from '../count-words.ts';
import { readSearch, viewPath, writeSearch, type OfferSearch } from '../offer-search.ts';
import { focusResults } from '../Results.tsx';
import { SearchField } from '../SearchField.tsx';
import { FilterGroups } from './FilterGroups.tsx';
import './filters.css';
import { type Counts, useCounts } from './useCounts.ts';
import { wasTouched } from './was-touched.ts';

/** As in filters.css: from here on the filters stand beside what was found. */
const ROOMY = '(width >= 64rem)';

/** A week needs the whole width; there the filters wait behind their line at a desk too. */
export const hasColumn = ({ view }: OfferSearch) => view === 'LIST';

export function FilterForm({ search }: { search: OfferSearch }) {
  const { t } = usePage();
  const [, navigate] = useLocation();
  const panel = useRef<HTMLDetailsElement>(null);
  const { counts, isNew } = useCounts(search);
  const isColumn = hasColumn(search);
  const [isAwake, setIsAwake] = useState(false);
  useEffect(() => {
    setIsAwake(true);
    // Older browsers can't show a closed one by a style.
    panel.current!.open = isColumn && matchMedia(ROOMY).matches;
  }, [isColumn]);
  const show = (form: HTMLFormElement, change: Partial<OfferSearch> = {}) => {
    const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
    const wanted = readSearch(new URLSearchParams(entries).toString());
    navigate(`/angebote${writeSearch({ ...wanted, ...change })}`);
  };
  useEffect(() => {
    const form = panel.current!.closest('form')!;
    // What was ticked before the page was awake, nobody has heard of yet.
    if (wasTouched(form)) show(form, { text: search.text });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when it wakes up
  }, []);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    show(event.currentTarget);
    if (!isColumn || !matchMedia(ROOMY).matches) panel.current!.open = false;
    focusResults();
  };
  const change = (event: FormEvent<HTMLFormElement>) => {
    if ((event.target as HTMLInputElement).name !== 'suche') show(event.currentTarget);
  };
  return (
    <form
      className="search"
      action="/angebote"
      method="get"
      role="search"
      // What a browser fills in again of its own would be taken for a choice.
      autoComplete="off"
      onSubmit={submit}
      onChange={change}
    >
      {search.kind && <input type="hidden" name="art" value={kinds[search.kind].path} />}
      {search.view !== 'LIST' && <input type="hidden" name="ansicht" value={viewPath(search.view)} />}
      {search.week && <input type="hidden" name="woche" value={search.week} />}
      {search.position && <input type="hidden" name="ort" value={search.position} />}
      <div className="search__line">
        <SearchField key={search.text} search={search} />
        <Button type="submit">{t('filter.search')}</Button>
      </div>
      <details className={isAwake ? 'filters filters--awake' : 'filters'} ref={panel}>
        <summary>{t('filter.more')}</summary>
        <div className="filters__groups">
          <FilterGroups
            {...{ search, counts }}
            onPosition={(position) => show(panel.current!.closest('form')!, { position, districtId: '' })}
          />
        </div>
        <div className="filters__end">
          <Button type="submit" wide>
            {endWords(t, isAwake && isNew ? counts : null)}
          </Button>
        </div>
      </details>
    </form>
  );
}

/** What the button at the end does: without counts of this very search it only promises to look. */
function endWords(t: Translate, counts: Counts | null): string {
  if (!counts) return t('filter.apply');
  return counts.totalIsExact
    ? t('filter.show', { count: counts.total })
    : t('filter.showMore', { count: atLeast(counts.total) });
}
