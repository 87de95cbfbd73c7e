/** The list of foreign words, spread out into the forms in which they stand in a text. */
import { foreignNouns, foreignOthers } from './foreign-words.ts';

interface ForeignWord {
  /** The word's first form, the same for all its forms. */
  name: string;
  /** What to say instead, for people. */
  plain: string;
  /** Only where it can take the word's place without a change to the rest. */
  replacement?: string;
}

const adjectiveEndings = ['', 'e', 'er', 'es', 'en', 'em'];
const verbEndings = ['t', 'e', 'st', 'te', 'ten', 'ter', 'tes', 'tem'];

const forms = new Map<string, ForeignWord>();

for (const [foreign, plain] of entries(foreignNouns)) addListed(foreign, plain);
for (const [foreign, plain] of entries(foreignOthers)) {
  if (foreign.endsWith('-')) addAdjective(foreign.slice(0, -1), plain);
  else if (/ieren$/.test(foreign)) addVerb(foreign, plain);
  else addListed(foreign, plain);
}

/** What is known of a foreign word, in any of its forms; undefined for a word that is not listed. */
export function foreignWordNamed(text: string): ForeignWord | undefined {
  const listed = forms.get(text);
  if (listed) return listed;
  const begun = forms.get(text[0]!.toLowerCase() + text.slice(1));
  if (begun) return { ...begun, ...(begun.replacement && { replacement: capital(begun.replacement) }) };
  const genitive = text.endsWith('s') ? forms.get(text.slice(0, -1)) : undefined;
  return genitive && { name: genitive.name, plain: genitive.plain };
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);

/** The lines of a list: “Wort, Wörter = leicht, leichte” may replace, “Wort, Wörter ~ leicht” only explains. */
function* entries(list: string): Generator<[string, string]> {
  for (const line of list.trim().split('\n')) {
    const [, foreign, sign, plain] = /^\s*(.+?) ([=~]) (.+)$/.exec(line)!;
    yield [foreign!, sign === '=' ? `=${plain}` : plain!];
  }
}

function addListed(foreign: string, plain: string): void {
  const names = foreign.split(', ');
  const plains = plain.replace('=', '').split(', ');
  names.forEach((name, index) => {
    const replacement = plain.startsWith('=') ? plains[index] : undefined;
    forms.set(name, {
      name: names[0]!,
      plain: replacement ?? plains.join(', '),
      ...(replacement && { replacement }),
    });
  });
}

function addAdjective(stem: string, plain: string): void {
  const plainStem = plain.startsWith('=') ? plain.slice(1, -1) : undefined;
  for (const ending of adjectiveEndings) {
    const replacement = plainStem && plainStem + ending;
    forms.set(stem + ending, { name: stem, plain: plainStem ?? plain, ...(replacement && { replacement }) });
  }
}

function addVerb(infinitive: string, plain: string): void {
  const replacement = plain.startsWith('=') ? plain.slice(1) : undefined;
  const word = { name: infinitive, plain: replacement ?? plain };
  forms.set(infinitive, { ...word, ...(replacement && { replacement }) });
  for (const ending of verbEndings) forms.set(infinitive.slice(0, -2) + ending, word);
}
