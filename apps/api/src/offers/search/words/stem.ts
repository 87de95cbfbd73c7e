// The part of a folded German word that its forms share. Milder than Snowball and CISTEM, because compounds are taken
// apart by these stems too, and stronger in one thing: a noun of doing (Begleitung) is the verb (begleiten).

/** Words that only look as if they ended in -ung. */
const NO_DEED = /(?:zeit|stift|sitz|richt|nahr|los|ordn|rechn|schul|bild|wirk|acht)ung$/;

/** Words whose -er belongs to them: wandern has nothing to do with Wand. */
const KEEPS_ER =
  /(?:wander|theater|mutter|vater|wasser|feuer|sommer|winter|computer|fenster|zauber|kletter|trauer|feier|zimmer|ruder|kloster|alter|mauer|bauer|butter|wetter|leiter|hunger|finger|schwester|bruder)(?:n|s)?$/;

const LONGEST_MEMORY = 50_000;
const known = new Map<string, string>();

/** The stem of a folded word; of a stem mostly itself. */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = /^[a-z]+$/.test(word) ? withoutEndings(word) : withoutSlavicEnding(word);
  if (known.size >= LONGEST_MEMORY) known.clear();
  known.set(word, found);
  return found;
}

function withoutEndings(word: string): string {
  const singular = word.replace(/(?<=.{3})innen$|(?<=..[^e])in$/, '');
  const noun = withoutPlural(singular);
  const deed = NO_DEED.test(noun) ? noun : noun.replace(/(?<=.{4})ung$/, '');
  const foreign = deed.replace(/(?<=.{4})(?:ation|ier|iert)$/, '');
  return foreign === noun ? noun : withoutPlural(foreign);
}

/** Endings of Ukrainian and Russian nouns and adjectives; what is folded has neither й nor ї. */
function withoutSlavicEnding(word: string): string {
  return word.replace(
    /(?<=^\p{Script=Cyrillic}{3,})(?:ями|ами|ові|еві|ого|его|ому|ему|ими|іми|ів|ам|ям|ах|ях|ою|ею|єю|ом|ем|ов|ев|ии|іи|ая|яя|ое|ее|ые|ие|ых|их|им|ім|ым|іх|а|я|и|і|у|ю|е|є|о|ь|ы)$/u,
    '',
  );
}

/** Endings of case, number and person. */
function withoutPlural(word: string): string {
  if (KEEPS_ER.test(word)) return word.replace(/[ns]$/, '');
  const shorter = word
    .replace(/(?<=.{3}[bdfghklmnrtaoy])(?<!kur)s$/, '')
    .replace(/(?<=.{3})(?:ern|em|er|en|es|e)$/, '');
  return shorter === word ? word.replace(/(?<=.{3}[rl])n$/, '') : shorter;
}
