// Everything a page stands on: language, town, time, and the API; the same on the server and in the browser.
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { createDates } from '@mitnand/i18n/dates';
import type { Language } from '@mitnand/i18n/languages';
import type { Translate } from '@mitnand/i18n/translator';
import type { ApiClient } from '@mitnand/api-client';
import { ApiContext } from '../shared/page/useQuery.ts';
import { PageContext, type PageHead, type Town } from '../shared/page/PageContext.ts';

interface PageProvidersProps {
  api: ApiClient;
  language: Language;
  t: Translate;
  town: Town;
  origin: string;
  /** When the server rendered the page, in milliseconds since 1970 UTC. */
  renderedAt: number;
  head?: PageHead;
  children: ReactNode;
}

export function PageProviders(props: PageProvidersProps) {
  const { api, language, t, origin, renderedAt, head = null, children } = props;
  const now = useNow(renderedAt);
  const [town, setTown] = useState(props.town);
  const changeTown = useCallback((change: Partial<Town>) => setTown((last) => ({ ...last, ...change })), []);
  const page = useMemo(() => {
    return { t, dates: createDates(t, town.timeZone), language, town, changeTown, origin, now, head };
  }, [language, t, town, changeTown, origin, now, head]);
  return (
    <ApiContext value={api}>
      <PageContext value={page}>{children}</PageContext>
    </ApiContext>
  );
}

/** Starts with the server's time, so that both render the same, and moves on each minute. */
function useNow(renderedAt: number): number {
  const [now, setNow] = useState(renderedAt);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
