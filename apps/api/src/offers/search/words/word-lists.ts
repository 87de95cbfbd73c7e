// The lists of words beside the API (apps/api/search-words), which people can read and a town can extend.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { wordsOfText } from './words-of-text.ts';

const FOLDER = path.join(import.meta.dirname, '../../../../search-words');

/** Lines of a list without comments and empty ones. */
export function linesOf(file: string): string[] {
  return readFileSync(path.resolve(FOLDER, file), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

/** Folded words that say nothing about what is looked for. */
export const fillers: ReadonlySet<string> = new Set(
  linesOf('filler.txt').flatMap((line) => wordsOfText(line).map(({ folded }) => folded)),
);

/** Folded words that say nothing beside others, because every offer is about them. */
export const aboutAnyOffer: ReadonlySet<string> = new Set(
  linesOf('any-offer.txt').flatMap((line) => wordsOfText(line).map(({ folded }) => folded)),
);

/** Stems of compounds that are never taken apart. */
export const keptWhole: ReadonlySet<string> = new Set(
  linesOf('keep-whole.txt').flatMap((line) => wordsOfText(line).map(({ stem }) => stem)),
);
