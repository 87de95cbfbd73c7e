// The languages people can choose, by their own names; each has a message file.
import { languages } from './generated/languages.ts';

export { languages };
export type Language = (typeof languages)[number]['code'];
export type Direction = 'ltr' | 'rtl';

/** The language texts are written in first, and the fallback everywhere. */
export const originalLanguage: Language = 'de';

/** Whether there are messages in this language. */
export function isLanguage(code: string | null | undefined): code is Language {
  return languages.some((language) => language.code === code);
}

/** Writing direction, for `dir` on the document. */
export function directionOf(code: Language): Direction {
  return languages.find((language) => language.code === code)?.direction ?? 'ltr';
}

/** The first language of an Accept-Language header (RFC 9110, weights respected) that we speak, else German. */
export function acceptedLanguage(header: string | null | undefined): Language {
  const wishes = (header ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean);
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    });
  wishes.sort((a, b) => b.weight - a.weight);
  for (const { tag, weight } of wishes) {
    if (!(weight > 0)) continue;
    if (isLanguage(tag)) return tag;
    const language = tag.split('-')[0];
    if (isLanguage(language)) return language;
  }
  return originalLanguage;
}
