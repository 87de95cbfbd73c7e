/** The name by which somebody is called in lists. */

const TITLES = /^(frau|herr|familie|fam\.|dr\.|prof\.)\s/i;

/** First name or nickname: `Mara` of "Mara Beispiel" and "Beispiel, Mara"; "Frau Beispiel" stays, having no other. */
export function shortName(name: string | null): string | null {
  const given = name?.includes(',') ? name.slice(name.indexOf(',') + 1).trim() || name : name;
  if (!given || TITLES.test(given)) return given;
  return given.trim().split(/\s+/u)[0] ?? null;
}
