// A question as queries of PostgreSQL over the offers' words, the strictest first.
import type { Asked } from '../meanings/meanings.ts';

/** Words are letters and digits; quoted they can't be taken for operators. */
const quoted = (stem: string) => `'${stem}'`;
const inTitle = (stem: string) => `'=${stem}'`;

/** Any meaning of anything that was asked. */
export function anyOf(asked: readonly Asked[]): string {
  return asked
    .map((each) => meaningsOf(each, quoted))
    .filter(Boolean)
    .join(' | ');
}

/** Everything that was asked with something of it in the title, then everything, then the rarest word in a title, then it anywhere. */
export function strictestFirst(asked: readonly Asked[]): string[] {
  const known = asked
    .filter((each) => meaningsOf(each, quoted) !== '')
    .toSorted((a, b) => b.weight - a.weight);
  const all = known.map((each) => `(${meaningsOf(each, quoted)})`);
  const titles = known.map((each) => `(${meaningsOf(each, inTitle)})`);
  const everything = all.join(' & ');
  // What is in the title is in the offer.
  if (all.length === 1) return [titles[0]!, everything];
  const most = all.length > 2 ? [all.slice(0, -1).join(' & ')] : [];
  return [...new Set([`(${titles.join(' | ')}) & ${everything}`, everything, ...most, titles[0]!, all[0]!])];
}

/** All stems that a question reaches. */
export function stemsOf(asked: readonly Asked[]): Set<string> {
  return new Set(
    asked.flatMap(({ meanings, parts }) => [...meanings.flatMap(({ stems }) => stems), ...stemsOf(parts)]),
  );
}

function meaningsOf({ meanings, parts }: Asked, word: (stem: string) => string): string {
  const own = meanings.map(({ stems }) =>
    stems.length === 1 ? word(stems[0]!) : `(${stems.map(word).join(' & ')})`,
  );
  return [...own, ...parts.map((part) => meaningsOf(part, word)).filter(Boolean)].join(' | ');
}
