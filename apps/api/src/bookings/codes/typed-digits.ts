/** Reads digits as people type, paste or dictate them. */

const LONGEST = 64;
/** Spaces, dashes, dots, slashes, and the invisible marks that copying from a right-to-left page brings along. */
const SEPARATORS = /[\s\p{Pd}\p{Cf}./]/gu;
const ARABIC_INDIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/**
 * The text with its separators removed and Arabic-Indic, Persian and full-width digits written as 0–9; whatever else
 * it holds stays, so that a wrong text stays wrong. Texts of more than 64 characters come back as they are.
 */
export function typedDigits(text: string): string {
  if (text.length > LONGEST) return text;
  return text
    .normalize('NFKC')
    .replace(SEPARATORS, '')
    .replace(ARABIC_INDIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
}
