// The server's way to the messages: every language at hand at once. The web loads parts of one with load-messages.ts.
import { errorText, type ErrorValues, type TranslatedErrorCode } from './error-text.ts';
import { everyLanguage } from './generated/every-language.ts';
import { isLanguage, originalLanguage } from './languages.ts';
import { createTranslator, type Translate } from './translator.ts';

/** The translating function of a language; German for one we do not speak. */
export function translatorFor(language: string): Translate {
  return createTranslator(everyLanguage[isLanguage(language) ? language : originalLanguage]);
}

/** What a person reads for a refused request: what happened, nothing is lost, what to do now. */
export function errorMessage(code: string, values: ErrorValues, language: string): string {
  return errorText(translatorFor(language), code as TranslatedErrorCode, values);
}
