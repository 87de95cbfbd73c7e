// What the browser can say so far: one language, growing by the parts that pages need. The server has everything at hand.
import type { Language } from '@mitnand/i18n/languages';
import { loadMessages } from '@mitnand/i18n/load-messages';
import type { BrowserPart } from '@mitnand/i18n/message-parts';
import { createTranslator, type Messages } from '@mitnand/i18n/translator';

const loaded: Partial<Messages> = {};
let spoken: Language | undefined;

/** Says what is loaded; stays the same function when more is. */
export const t = createTranslator(loaded);

/** Chooses the language of this page and loads what every page says. */
export function speak(language: Language): Promise<void> {
  spoken = language;
  return loadParts(['portal']);
}

/** Loads what a page says; without a language, on the server, there is nothing to load. */
export async function loadParts(parts: BrowserPart[]): Promise<void> {
  const language = spoken;
  if (language)
    Object.assign(loaded, ...(await Promise.all(parts.map((part) => loadMessages(language, part)))));
}
