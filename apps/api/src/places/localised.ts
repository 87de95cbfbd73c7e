// Short texts kept per language beside their row; longer ones (offers) have rows of their own.

/** Language code (ISO 639-1) to text; `de` is always there. */
export type Localised = Readonly<Record<string, string>>;

/** The text in the wanted language, else in German. */
export function inLanguage(text: Localised, language: string): string | null {
  return text[language] ?? text['de'] ?? null;
}
