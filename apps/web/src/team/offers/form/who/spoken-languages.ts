// Languages people talk in; the pages are written in fewer.

/** ISO 639-1: those most people here speak, and after them whatever an offer names already. */
const usual = ['de', 'en', 'tr', 'ar', 'uk', 'ru', 'pl', 'ro', 'fa', 'ku', 'sq', 'hr', 'it', 'fr', 'es'];

/** What can be chosen; what is said already stays. */
export function spokenChoices(spoken: readonly string[]): string[] {
  return [...new Set([...usual, ...spoken])];
}

/** What a language is called in the reader's own. */
export function languageName(code: string, reader: string): string {
  return new Intl.DisplayNames([reader, 'de'], { type: 'language' }).of(code) ?? code;
}
