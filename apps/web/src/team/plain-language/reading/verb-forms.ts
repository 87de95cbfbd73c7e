/** Which words are forms of "werden", participles and infinitives, by their shape and by list. */
import {
  likelyPassive,
  looksLikeParticiple,
  sameAsInfinitive,
  separable,
  strongParticiples,
} from '../words/participles.ts';

export const werden = /^(?:werden?|wirst|werdet|wirde?t?|wurden?|würden?|worden)$/;
/** Where one of these stands, another verb has begun. */
export const finiteAuxiliary =
  /^(?:ist|sind|war|waren|hat|haben|hatten?|sein|kann|können|muss|müssen|soll|sollen|will|wollen|darf|dürfen)$/;

const particle = `(?:${separable.join('|')})`;
const unstressed = '(?:be|emp|ent|er|ge|miss|ver|zer|über|unter|hinter|wider|wieder|voll|durch|um)';
const weak = new RegExp(
  `^(?:${particle}?ge\\p{L}{2,}t|${particle}?${unstressed}\\p{L}{2,}t|\\p{L}{2,}iert)$`,
  'u',
);
const withParticle = new RegExp(`^${particle}(?=ge|${unstressed})`, 'u');
const withPrefix = new RegExp(`^${unstressed}`, 'u');

/**
 * Whether a word in small letters has the shape of a Partizip II without an ending.
 * With `inFrame`, forms that are more often an infinitive there (“Sie werden … erhalten”) do not count.
 */
export function isParticiple(lower: string, inFrame: boolean): boolean {
  if (looksLikeParticiple.has(lower)) return false;
  return weak.test(lower) || isStrong(lower, inFrame) || isStrong(lower.replace(withParticle, ''), inFrame);
}

function isStrong(lower: string, inFrame: boolean): boolean {
  if (strongParticiples.has(lower) || likelyPassive.has(lower)) return true;
  if (sameAsInfinitive.has(lower)) return !inFrame;
  const stem = lower.replace(withPrefix, '');
  return stem !== lower && strongParticiples.has(`ge${stem}`);
}

/** Whether a word in small letters may be an infinitive, as far as its ending says. */
export function isLikeInfinitive(lower: string): boolean {
  return /(?:en|ern|eln|sein|tun)$/.test(lower) && !isParticiple(lower, true);
}
