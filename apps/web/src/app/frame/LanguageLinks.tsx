// Languages by their own names. Plain links: the page comes anew from the server, also without JavaScript.
import { languages } from '@mitnand/i18n/languages';
import { useLocation, useSearch } from 'wouter';
import { usePage } from '../../shared/page/PageContext.ts';

interface LanguageLinksProps {
  /** Codes of the languages to choose from. */
  offered: readonly string[];
}

export function LanguageLinks({ offered }: LanguageLinksProps) {
  const { t, language } = usePage();
  const [path] = useLocation();
  const search = useSearch();
  const addressIn = (code: string) => {
    const parameters = new URLSearchParams(search);
    parameters.set('lang', code);
    return `${path}?${parameters}`;
  };
  return (
    <nav className="languages" aria-label={t('nav.languages')}>
      {languages
        .filter(({ code }) => code !== language && offered.includes(code))
        .map(({ code, name, direction }) => (
          <a key={code} href={addressIn(code)} lang={code} dir={direction} hrefLang={code} rel="alternate">
            {name}
          </a>
        ))}
    </nav>
  );
}
