// Everybody is greeted in their own language, before they have touched anything.
import { isLanguage, type Language } from '@mitnand/i18n/languages';
import { useEffect, useState } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { wordsIn } from '../../shared/page/wordsIn.ts';
import { fetchLanguages, knownTranslator } from '../speaking/kiosk-messages.ts';

export function Greetings() {
  const { town } = usePage();
  const [fetched, setFetched] = useState(false);
  useEffect(() => void fetchLanguages().then(() => setFetched(true)), []);
  // Plain German greets as German does.
  const others = town.languages.filter(isLanguage).filter((code) => !code.startsWith('de'));
  return (
    <span className="greetings" aria-hidden="true">
      {fetched && others.map((code) => <Greeting key={code} code={code} />)}
    </span>
  );
}

function Greeting({ code }: { code: Language }) {
  const t = knownTranslator(code);
  return t ? <span {...wordsIn(code)}>{t('kiosk.start.greeting')}</span> : null;
}
