// What one can say about a password before it is sent. The API decides; it also knows the common ones.

export type PasswordAdvice = 'tooShort' | 'oneCharacter' | 'ownName' | 'good' | 'veryGood';

/** NIST SP 800-63B-4, 3.1.1.2. */
export const shortestPassword = 8;
/** From here on, guessing is hopeless; a sentence gets there by itself. */
const longPassword = 16;
/** Own words shorter than this occur in anything. */
const shortestWord = 3;
/** What must be left when one's own words are taken away; as the API has it. */
const leftOver = 6;

/** `ownWords` is what others would try first: name and e-mail address. */
export function passwordAdvice(password: string, ownWords: readonly string[]): PasswordAdvice {
  const { length } = [...password];
  if (length < shortestPassword) return 'tooShort';
  if (new Set(password).size === 1) return 'oneCharacter';
  if (isOwn(password, ownWords)) return 'ownName';
  return length < longPassword ? 'good' : 'veryGood';
}

function isOwn(password: string, ownWords: readonly string[]): boolean {
  const typed = plain(password);
  const words = ['mitnand', ...ownWords.flatMap((text) => plain(text).split(/[^\p{L}\p{N}]+/u))];
  const left = words
    .filter(({ length }) => length >= shortestWord)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replaceAll(word, ''), typed);
  return left !== typed && left.length < leftOver;
}

/** Small letters without accents. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
