// How the search read the words: what it took for a filter, each with a way to take it off, and what for a slip.
import '@mitnand/ui/styles/parts/chips.css';
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
import { Link } from 'wouter';
import { usePage } from '../../shared/page/PageContext.ts';
import { writeSearch, type OfferSearch } from './offer-search.ts';
import { focusResults } from './Results.tsx';

interface HowItWasReadProps {
  /** Whether what fits less stands among the rest, by day, and not after it. */
  byDay?: boolean;
  search: OfferSearch;
  answer: {
    understood: readonly { words: string; only: boolean }[];
    correctedText: string | null;
  };
}

export function HowItWasRead({
  search,
  byDay = false,
  answer: { understood, correctedText },
}: HowItWasReadProps) {
  const { t } = usePage();
  const addressOf = (text: string) => `/angebote${writeSearch({ ...search, text })}`;
  return (
    <>
      {correctedText && (
        <p>
          {t('search.meant')}{' '}
          <Link href={addressOf(correctedText)} onClick={focusResults}>
            {correctedText}
          </Link>
        </p>
      )}
      {understood.length > 0 && (
        <ul className="chips" aria-label={t('search.understood')}>
          {understood.map(({ words }) => (
            <li key={words}>
              <Link className="chip" href={addressOf(without(search.text, words))} onClick={focusResults}>
                {words}
                <VisuallyHidden>{t('filter.remove')}</VisuallyHidden>
                <span aria-hidden="true">×</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {understood.some(({ only }) => !only) && <p>{byDay ? t('search.othersByDay') : t('search.others')}</p>}
    </>
  );
}

/** The words stand in the text as they were typed; between them there may be anything but letters. */
function without(text: string, words: string): string {
  const pattern = words.split(' ').join(String.raw`[^\p{L}\p{N}]+`);
  return text.replace(new RegExp(pattern, 'iu'), ' ').replaceAll(/\s+/g, ' ').trim();
}
