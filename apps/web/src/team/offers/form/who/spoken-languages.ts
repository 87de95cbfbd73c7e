// Which languages an offer can say that are spoken there.

/** ISO 639-1: those most people here speak, and after them whatever an offer names already. */
const usual = ['de', 'en', 'tr', 'ar', 'uk', 'ru', 'pl', 'ro', 'fa', 'ku', 'sq', 'hr', 'it', 'fr', 'es'];

/** What can be chosen; what is said already stays. */
export function spokenChoices(spoken: readonly string[]): string[] {
  return [...new Set([...usual, ...spoken])];
}
