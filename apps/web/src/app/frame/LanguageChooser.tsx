// The language of the page; opened, the others to choose from, by names and without flags.
import { nameOfLanguage } from '@mitnand/i18n/languages';
import { LanguageIcon } from '@mitnand/ui/pictures/icons.tsx';
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
import { useRef, type FocusEvent, type KeyboardEvent } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { LanguageLinks } from './LanguageLinks.tsx';

export function LanguageChooser() {
  const { t, language, town } = usePage();
  const chooser = useRef<HTMLDetailsElement>(null);
  const close = () => chooser.current?.removeAttribute('open');
  const closeByKey = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape') return;
    close();
    chooser.current?.querySelector('summary')?.focus();
  };
  const closeBehind = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) close();
  };
  if (town.languages.length < 2) return null;
  return (
    <details className="language-chooser" ref={chooser} onKeyDown={closeByKey} onBlur={closeBehind}>
      <summary>
        <LanguageIcon />
        <VisuallyHidden>{t('nav.languages')}: </VisuallyHidden>
        <span className="language-chooser__name">{nameOfLanguage(language)}</span>
      </summary>
      <LanguageLinks offered={town.languages} />
    </details>
  );
}
