/** The languages of the console. */
import { consoleLanguages, type Language } from '@mitnand/i18n/languages';
import { DomainError } from '../../platform/domain-error.ts';

export type ConsoleLanguage = Extract<Language, 'de' | 'en'>;

/** Whether the console speaks it. */
export function isConsoleLanguage(code: unknown): code is ConsoleLanguage {
  return consoleLanguages.some((language) => language === code);
}

/** @throws DomainError BAD_INPUT for one that the console does not speak */
export function consoleLanguage(code: string): ConsoleLanguage {
  if (!isConsoleLanguage(code)) throw new DomainError('BAD_INPUT', {}, 'language');
  return code;
}
