// What fits into a text message. Two of them, joined, hold 300 letters of the telephone network's own alphabet (GSM 03.38).
import { directionOf, type Language } from '@mitnand/i18n/languages';
import { shortened } from './typed-text.ts';

export const LONGEST_TEXT_MESSAGE = 300;

/** A single sign of another alphabet would make all of them take twice the room. */
const plainer: readonly (readonly [RegExp, string])[] = [
  [/\u2060/g, ''],
  [/[–—−]/g, '-'],
  [/[„“”«»]/g, '"'],
  [/[‘’‚]/g, "'"],
  [/…\.?/g, '...'],
  [/È/g, "E'"],
];

/** How much of the title, and of the place, is left in each try. */
const tries: readonly (readonly [title: number, place: number])[] = [
  [80, 60],
  [48, 40],
  [32, 28],
  [20, 20],
  [12, 12],
];

/**
 * The longest that fits, with as much of title and place as there is room for.
 * @param compose its lines, the last of which is left out rather than anything before it
 */
export function textMessage(
  language: Language,
  { title, place }: { title: string; place: string },
  compose: (title: string, place: string) => readonly string[],
): string {
  const written = (most: readonly [number, number], leaveOut: number) => {
    const composed = compose(shortened(title, most[0]), shortened(place, most[1]));
    return asSent(composed.slice(0, composed.length - leaveOut).join('\n'), language);
  };
  for (const leaveOut of [0, 1])
    for (const most of tries) {
      const text = written(most, leaveOut);
      if (fits(text)) return text;
    }
  return [...written(tries.at(-1)!, 1)].slice(0, LONGEST_TEXT_MESSAGE).join('');
}

/** As many whole lines as fit, from the first on. */
export function textMessageOfLines(language: Language, lines: readonly string[]): string {
  return lines.reduce((text, next) => {
    const longer = asSent(`${text}\n${next}`, language);
    return fits(longer) ? longer : text;
  }, '');
}

function fits(text: string): boolean {
  return text.length <= LONGEST_TEXT_MESSAGE;
}

/**
 * Old telephones know no isolates. In Arabic the older left-to-right mark stands in for them, and the blanks within numbers stay
 * such that keep the groups in order; elsewhere they are plain.
 */
function asSent(text: string, language: Language): string {
  const turned = directionOf(language) === 'rtl';
  const simple = plainer.reduce((so, [sign, plain]) => so.replace(sign, plain), text);
  const marked = simple.replaceAll('\u2066', turned ? '\u200e' : '').replace(/[\u2068\u2069]/g, '');
  return (turned ? marked : marked.replaceAll('\u00a0', ' ')).replace(/ {2,}/g, ' ').trim();
}
