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

/** Those the console speaks as well. */
export const consoleLanguages: readonly Language[] = languages
  .filter(({ console }) => console)
  .map(({ code }) => code);

/** Writing direction, for `dir` beside every `lang`; left to right for a language we do not speak. */
export function directionOf(code: string): Direction {
  return languages.find((language) => language.code === code)?.direction ?? 'ltr';
}

/** What a language calls itself; its code where we do not speak it. */
export function nameOfLanguage(code: string): string {
  return languages.find((language) => language.code === code)?.name ?? code;
}

/** The first wish that is offered, plain German being understood as German too; German where nothing fits. */
export function chosenLanguage(wishes: readonly string[], offered: readonly string[]): Language {
  const understood = wishes.flatMap((wish) => [wish, wish.split('-')[0]!]);
  return understood.filter(isLanguage).find((wish) => offered.includes(wish)) ?? originalLanguage;
}

/** The first language of an Accept-Language header that we speak, else German. */
export function acceptedLanguage(header: string | null | undefined): Language {
  return acceptedLanguages(header)[0] ?? originalLanguage;
}

/** The languages of an Accept-Language header (RFC 9110, weights respected) that we speak, the dearest first. */
export function acceptedLanguages(header: string | null | undefined): Language[] {
  const wishes = (header ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean);
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    });
  wishes.sort((a, b) => b.weight - a.weight);
  const spoken = wishes
    .filter(({ weight }) => weight > 0)
    .map(({ tag }) => (isLanguage(tag) ? tag : tag.split('-')[0]))
    .filter(isLanguage);
  return [...new Set(spoken)];
}
