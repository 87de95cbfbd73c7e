// What of a text our fonts can draw: an empty box says less than nothing.

const DRAWN =
  /[[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{M}\p{P}\p{Sc}0-9٠-٩۰-۹ +<>=\|~^°§©®×·\u2066-\u2069]--[\u3000-\u{10ffff}]]/v;
const ARABIC_FORMS = /[\ufb50-\ufdff\ufe70-\ufefc]/;
/** Longer texts are cut anyway; measuring them would cost. */
const MOST_LETTERS = 240;

const letters = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** Without emoji and letters of scripts we have no font for; blanks are one blank. */
export function drawableWords(text: string): string {
  const kept = [
    ...letters.segment(
      text
        .slice(0, 4 * MOST_LETTERS)
        .normalize('NFC')
        .replace(/\s+/g, ' '),
    ),
  ]
    .map(({ segment }) => segment)
    .filter((letter) => [...letter].every((sign) => DRAWN.test(sign) || ARABIC_FORMS.test(sign)));
  return kept.slice(0, MOST_LETTERS).join('').replace(/ +/g, ' ').trim();
}
