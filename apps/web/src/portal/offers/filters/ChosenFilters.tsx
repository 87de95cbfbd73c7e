// Everything that narrows the list in one row, each with a way to take it off: what was chosen, and what was understood
// from the words; beside it what may have been mistyped.
import '@mitnand/ui/styles/parts/chips.css';
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
import { Link } from 'wouter';
import { usePage } from '../../../shared/page/PageContext.ts';
import { readSearch, writeSearch, type OfferSearch } from '../offer-search.ts';
import { focusResults } from '../Results.tsx';
import { useChosen } from './chosen.ts';
import { useCounts } from './useCounts.ts';
import { withoutWords } from './without-words.ts';

export function ChosenFilters({ search }: { search: OfferSearch }) {
  const { t } = usePage();
  const { counts, isNew } = useCounts(search);
  const read = isNew && search.text ? counts : null;
  const understood = (read?.understood ?? []).map(({ words }) => ({
    words,
    without: { text: withoutWords(search.text, words) },
  }));
  const words = understood.reduce((text, each) => withoutWords(text, each.words), search.text);
  const rest = understood.map((each) => each.words).join(' ');
  const sought = words ? [{ words: t('filter.chosenText', { text: words }), without: { text: rest } }] : [];
  const chosen = [...sought, ...understood, ...useChosen(search)];
  const addressOf = (change: Partial<OfferSearch>) => `/angebote${writeSearch({ ...search, ...change })}`;
  return (
    <>
      {chosen.length > 0 && (
        <ul className="chips" aria-label={t('filter.chosen')}>
          {chosen.map((each) => (
            <li key={each.words}>
              <Link className="chip" href={addressOf(each.without)} onClick={focusResults}>
                {each.words}
                <VisuallyHidden>{t('filter.remove')}</VisuallyHidden>
                <span aria-hidden="true">×</span>
              </Link>
            </li>
          ))}
          {chosen.length > 1 && (
            <li>
              <Link
                href={`/angebote${writeSearch({ ...readSearch(''), view: search.view, week: search.week })}`}
                onClick={focusResults}
              >
                {t('filter.removeAll')}
              </Link>
            </li>
          )}
        </ul>
      )}
      {read?.correctedText && (
        <p>
          {t('search.meant')}{' '}
          <Link href={addressOf({ text: read.correctedText })} onClick={focusResults}>
            {read.correctedText}
          </Link>
        </p>
      )}
      {read?.understood.some(({ only }) => !only) && (
        <p>{search.view === 'LIST' ? t('search.others') : t('search.othersByDay')}</p>
      )}
    </>
  );
}
