// What the kiosk says in each language; all are fetched ahead, so that a language is there at once and without a line too.
import { languages, type Language } from '@mitnand/i18n/languages';
import { loadMessages } from '@mitnand/i18n/load-messages';
import { createTranslator, type Messages, type Translate } from '@mitnand/i18n/translator';

/** As in its route, and those of every page. */
const parts = ['portal', 'booking', 'refusals', 'kiosk', 'kioskOffline'] as const;
const known = new Map<Language, Translate>();

/** The translating function of a language. Fails without a line when the language was not fetched before. */
export async function translatorOf(language: Language): Promise<Translate> {
  const loaded = await Promise.all(parts.map((part) => loadMessages(language, part)));
  const t = known.get(language) ?? createTranslator(Object.assign({}, ...loaded) as Partial<Messages>);
  known.set(language, t);
  return t;
}

/** Fetches every language; what a lost line kept away is fetched when it is chosen. */
export async function fetchLanguages(): Promise<void> {
  await Promise.allSettled(languages.map(({ code }) => translatorOf(code)));
}

/** The translating function of a language where it has been fetched. */
export const knownTranslator = (language: Language): Translate | undefined => known.get(language);
