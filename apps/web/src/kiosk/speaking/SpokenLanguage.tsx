// Changes the language of everything within, without another page being loaded: words, dates, direction, and what is asked.
import { createDates } from '@mitnand/i18n/dates';
import { directionOf, type Language } from '@mitnand/i18n/languages';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { PageContext, usePage } from '../../shared/page/PageContext.ts';
import { ApiContext, useApi } from '../../shared/page/useQuery.ts';
import { fetchLanguages, translatorOf } from './kiosk-messages.ts';

export function SpokenLanguage({ language, children }: { language: Language; children: ReactNode }) {
  const page = usePage();
  const api = useApi();
  const [spoken, setSpoken] = useState({ language: page.language, t: page.t });
  useEffect(() => void fetchLanguages(), []);
  useEffect(() => {
    let wanted = true;
    const speak = async () => {
      const t = await translatorOf(language);
      if (wanted) setSpoken({ language, t });
    };
    // Without a line and never fetched: the language before is still better than none.
    speak().catch(() => undefined);
    return () => void (wanted = false);
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = spoken.language;
    document.documentElement.dir = directionOf(spoken.language);
  }, [spoken]);
  const value = useMemo(
    () => ({ ...page, ...spoken, dates: createDates(spoken.t, page.town.timeZone) }),
    [page, spoken],
  );
  const spokenApi = useMemo(() => api.inLanguage(spoken.language), [api, spoken.language]);
  return (
    <ApiContext value={spokenApi}>
      <PageContext value={value}>{children}</PageContext>
    </ApiContext>
  );
}
