// What every page knows: the language, the town, the time, and where its title goes.
import { createContext, useContext } from 'react';
import type { TownQuery } from '@mitnand/api-client/operations/town';
import type { Dates } from '@mitnand/i18n/dates';
import type { Language } from '@mitnand/i18n/languages';
import type { Translate } from '@mitnand/i18n/translator';

export type Town = TownQuery['town'];

/** The town's own texts (opening hours, imprint, declaration) are written in German, whatever the page's language. */
export const townLanguage = 'de';

/** The picture that messengers show beside a link, as the server draws it. */
export interface LinkPicture {
  /** `/vorschau/<name>.png` */
  name: string;
  /** What can be seen in it and may change: then it has another address, as messengers keep what they once fetched. */
  shows: unknown[];
}

/** Something that programs can follow instead of people. */
export interface HeadFeed {
  label: string;
  type: string;
  /** Whole. */
  address: string;
}

/** What the server collects while it renders a page. */
export interface PageHead {
  title: string;
  description: string;
  status: number;
  /** Of the page itself; else that of the whole site. */
  picture: LinkPicture | null;
  feeds: readonly HeadFeed[];
}

export interface PageContextValue {
  t: Translate;
  dates: Dates;
  language: Language;
  town: Town;
  /** Has this page show what was just changed about the town; other pages come with it. */
  changeTown: (change: Partial<Town>) => void;
  /** Where this site is reached, e.g. `https://mitnand.ulm.example`. */
  origin: string;
  /** Milliseconds since 1970 UTC; moves on each minute in the browser. */
  now: number;
  /** Only while the server renders. */
  head: PageHead | null;
}

export const PageContext = createContext<PageContextValue | null>(null);

export function usePage(): PageContextValue {
  const page = useContext(PageContext);
  if (!page) throw new Error('A page is rendered outside of PageContext');
  return page;
}
