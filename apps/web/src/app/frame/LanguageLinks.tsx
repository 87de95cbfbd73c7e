// The languages by their own names. Plain links: the page comes anew from the server, also without JavaScript.
import { languages } from '@mitnand/i18n/languages';
import { useLocation, useSearch } from 'wouter';
import { usePage } from '../../shared/page/PageContext.ts';

export function LanguageLinks() {
  const { t, language, town } = usePage();
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
        .filter(({ code }) => code !== language && town.languages.includes(code))
        .map(({ code, name }) => (
          <a key={code} href={addressIn(code)} lang={code} hrefLang={code} rel="alternate">
            {name}
          </a>
        ))}
    </nav>
  );
}
