// Loads messages on demand: the web ships only the language someone reads, and of it what a page needs.
import { loaders } from './generated/loaders.ts';
import type { Language } from './languages.ts';
import type { BrowserPart } from './message-parts.ts';
import type { Messages } from './translator.ts';

/** The compiled messages of one part; in the browser their own small file. */
export async function loadMessages(language: Language, part: BrowserPart): Promise<Partial<Messages>> {
  return (await loaders[language][part]()).default;
}
