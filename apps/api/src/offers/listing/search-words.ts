// What people type into a search box, as words and as a query of PostgreSQL.

const MOST_WORDS = 8;
const LONGEST_WORD = 50;

/** Words of letters and digits; everything else only separates them. */
export function searchWords(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...new Set(words.map((word) => word.slice(0, LONGEST_WORD)))].slice(0, MOST_WORDS);
}

/** A tsquery in which each word also means its beginning and its spelling without umlauts. */
export function toTsquery(words: readonly string[], operator: '&' | '|'): string {
  return words
    .map((word) => `(${[...new Set([word, foldGerman(word)])].map(withEndings).join(' | ')})`)
    .join(` ${operator} `);
}

/** As `fold_german` in the database. */
function foldGerman(word: string): string {
  return word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');
}

/** Short beginnings would mean nearly everything. */
function withEndings(word: string): string {
  return word.length < 4 ? word : `${word}:*`;
}
