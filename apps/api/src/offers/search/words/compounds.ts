// Takes German compounds apart by the words that are known: Rollstuhlbegleitung is Rollstuhl and Begleitung.
import { stem } from './stem.ts';

/** Parts shorter than four letters that are words; others would be found in everything. */
const SHORT = new Set(
  'amt app arm art bad bau bot bus caf eis ess fax geh hof hut inn job kur lag les mal mut nah not ohr opa oma pat rad ras rat see tag tee tor tod uhr uni web weg zoo alt pc'.split(
    ' ',
  ),
);

/** What may stand before a verb: who looks for lesen may mean vorlesen. */
const BEFORE_VERBS = /^(?:zusammen|weiter|wieder|nach|vor|auf|aus|mit|ein|ab|an|zu|bei)(?=.{3})/;

const MOST_PARTS = 4;
/** Longer words would take long, and nobody writes them. */
const LONGEST = 40;

/** A known part beside an unknown one is at least so long, and the unknown one so. */
const LONG_PART = 5;
const LEAST_REST = 3;

/** Where one word stands in another. */
export interface Part {
  readonly stem: string;
  /** The last part says what it is, those before which kind of it. */
  readonly isHead: boolean;
}

/** The fewest known parts that make up this stem; null when there are none. `isKnown` is asked for stems. */
export function partsOf(whole: string, isKnown: (stem: string) => boolean): string[] | null {
  return whole.length < 6 || whole.length > LONGEST ? null : split(whole, isKnown, MOST_PARTS);
}

/** Words that this stem begins or ends with though the rest is unknown: the verb of vorlesen, the Garten of a Gartenlaube. */
export function looseParts(whole: string, isKnown: (stem: string) => boolean): Part[] {
  const verb = whole.replace(BEFORE_VERBS, '');
  if (verb !== whole && isKnown(verb)) return [{ stem: verb, isHead: true }];
  if (whole.length > LONGEST) return [];
  const found: Part[] = [];
  for (let at = whole.length - LEAST_REST; at >= LONG_PART && found.length === 0; at--) {
    const left = knownStem(whole.slice(0, at), isKnown);
    if (left && left.length >= LONG_PART) found.push({ stem: left, isHead: false });
  }
  for (let at = LEAST_REST; at <= whole.length - LONG_PART; at++) {
    if (isKnown(whole.slice(at))) return [...found, { stem: whole.slice(at), isHead: true }];
  }
  return found;
}

/** Shorter parts are too like each other to tell what was meant. */
const LEAST_MISTYPED = 7;
const LEAST_BESIDE = 4;

/** Two parts of which one is known and the other was mistyped, as `meant` corrects it; null when there are none. */
export function mistypedPartsOf(
  whole: string,
  isKnown: (stem: string) => boolean,
  meant: (part: string) => string | undefined,
): string[] | null {
  if (whole.length > LONGEST) return null;
  for (let at = whole.length - LEAST_BESIDE; at >= LEAST_BESIDE; at--) {
    const [left, right] = [whole.slice(0, at), whole.slice(at)];
    const knownRight = right.length >= LEAST_BESIDE ? knownStem(right, isKnown) : null;
    const meantLeft =
      knownRight &&
      left.length >= LEAST_MISTYPED &&
      (meant(left) ?? meant(stem(left)) ?? meant(left.replace(/s$/, '')));
    if (meantLeft) return [meantLeft, knownRight];
    const knownLeft = left.length >= LEAST_BESIDE ? knownStem(left, isKnown) : null;
    const meantRight = knownLeft && right.length >= LEAST_MISTYPED && meant(right);
    if (meantRight) return [knownLeft, meantRight];
  }
  return null;
}

function split(whole: string, isKnown: (stem: string) => boolean, most: number): string[] | null {
  let best = null as string[] | null;
  // The longest beginning first, so that Kindergartenfest is Kindergarten and Fest.
  for (let at = whole.length - 3; at >= 3; at--) {
    const left = knownStem(whole.slice(0, at), isKnown);
    if (!left) continue;
    const rest = whole.slice(at);
    const last = knownStem(rest, isKnown);
    if (last) return [left, last];
    const more: string[] | null =
      most > 2 ? split(rest, isKnown, Math.min(most, best?.length ?? most) - 1) : null;
    if (more && (!best || more.length + 1 < best.length)) best = [left, ...more];
  }
  return best;
}

/** The stem of a part with what joins it (Arbeits-, Senioren-), if that is a word. */
function knownStem(part: string, isKnown: (stem: string) => boolean): string | null {
  for (const form of [part, stem(part), part.endsWith('s') ? stem(part.slice(0, -1)) : part]) {
    if ((form.length >= 4 || SHORT.has(form)) && isKnown(form)) return form;
  }
  return null;
}
