/** Which passwords are too easy to guess: short ones, those everybody tries first, and those made of one's own name. */
import { createRequire } from 'node:module';
import type Words from '@zxcvbn-ts/language-common';
import { DomainError } from '../../platform/domain-error.ts';

/** NIST SP 800-63B-4, 3.1.1.2, as second factor beside a code: at least 8, no rules about what must be in it. */
const SHORTEST = 8;
/** Longer than any sentence somebody remembers; argon2 would take more, the line behind it would not. */
const LONGEST = 256;
/** What must be left when one's own words are taken away. */
const LEFT_OVER = 6;
const SHORTEST_WORD = 3;

const require = createRequire(import.meta.url);
let common: ReadonlySet<string> | undefined;

/**
 * @param ownWords what somebody who knows the person tries first: name, e-mail address, the town
 * @throws DomainError WEAK_PASSWORD naming `field`, BAD_INPUT for one of more than 256 characters
 */
export function checkPassword(password: string, ownWords: readonly string[], field: string): void {
  const typed = password.normalize('NFC');
  const { length } = [...typed];
  if (length > LONGEST) throw new DomainError('BAD_INPUT', {}, field);
  if (length < SHORTEST || isCommon(typed) || isOneCharacter(typed) || isOwn(typed, ownWords))
    throw new DomainError('WEAK_PASSWORD', {}, field);
}

/** Also with the digits and signs that people put around a common word. */
function isCommon(typed: string): boolean {
  const small = typed.toLowerCase();
  // Loaded on first use: the lists take 5 MB, and hardly anybody chooses a password.
  const { dictionary } = require('@zxcvbn-ts/language-common') as typeof Words;
  common ??= new Set(dictionary['passwords-common']);
  return common.has(small) || common.has(small.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
}

function isOneCharacter(typed: string): boolean {
  return new Set(typed).size === 1;
}

function isOwn(typed: string, ownWords: readonly string[]): boolean {
  const words = ['mitnand', ...ownWords.flatMap((text) => plain(text).split(/[^\p{L}\p{N}]+/u))];
  const left = words
    .filter(({ length }) => length >= SHORTEST_WORD)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replaceAll(word, ''), plain(typed));
  return left !== plain(typed) && left.length < LEFT_OVER;
}

/** Small letters without accents. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
