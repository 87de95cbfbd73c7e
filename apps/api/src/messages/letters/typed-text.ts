// Texts that somebody typed, before they get into a letter: one line, and no sign that turns what stands around it.

/** Marks that set the direction of what follows (Unicode, UAX 9); in a title they could turn the words around it. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}/u;
/** Splits into what people see as one letter, however many signs it is made of. */
const segmenter = new Intl.Segmenter();

/** One line of what was typed, without signs that nobody sees. */
export function oneLineOf(typed: string): string {
  return typed
    .replace(TURNING, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

/** At most so many letters, with an ellipsis where some are missing; after a whole word, unless that loses too much. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const letters = Array.from(segmenter.segment(text), ({ segment }) => segment);
  if (letters.length <= most) return text;
  const kept = letters.slice(0, most - 1);
  const blank = letters[most - 1] === ' ' ? kept.length : kept.lastIndexOf(' ');
  const whole = blank >= most / 2 ? kept.slice(0, blank) : kept;
  return `${whole.join('').replace(/[\s,;:.–-]+$/u, '')}…`;
}

/** Keeps a text from turning what stands around it, where it runs the other way; Arabic messages do so by themselves. */
export function keptApart(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
