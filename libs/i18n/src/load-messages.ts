// Loads one language on demand: the web ships only the language someone reads.
import { loaders } from './generated/loaders.ts';
import type { Language } from './languages.ts';
import type { Messages } from './translator.ts';

/** The compiled messages of a language; in the browser its own small file. */
export async function loadMessages(language: Language): Promise<Messages> {
  return (await loaders[language]()).default;
}
