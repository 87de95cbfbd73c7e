// Words in another language than the page's: how they are read aloud, and in which direction.
import { directionOf } from '@mitnand/i18n/languages';

/** Attributes of an element whose words are in this language. */
export function wordsIn(language: string) {
  return { lang: language, dir: directionOf(language) };
}
