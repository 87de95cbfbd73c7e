/** What servers answer, fit to be kept: they like to repeat the address, which must not outlive its contact. */

const MOST_CHARACTERS = 300;
const ADDRESS = /<?[^\s<>"':;,()]+@[^\s<>"':;,()]+>?/gu;
const NUMBER = /(\+|\b0)\d[\d ]{5,}\d/gu;

/** One line without e-mail addresses and phone numbers. */
export function withoutAddresses(answer: string): string {
  const line = answer.replace(/[\p{C}\s]+/gu, ' ').trim();
  return line.replace(ADDRESS, '<…>').replace(NUMBER, '…').slice(0, MOST_CHARACTERS);
}
