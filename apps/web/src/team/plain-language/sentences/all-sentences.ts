/** The whole set, written before the checker was. */
import { abbreviations } from './abbreviations.ts';
import { doubleNegations } from './double-negations.ts';
import { foreignWords } from './foreign-words.ts';
import { genitiveChains } from './genitive-chains.ts';
import { harmless } from './harmless.ts';
import { longCompounds } from './long-compounds.ts';
import { longSentences } from './long-sentences.ts';
import { nominalStyle } from './nominal-style.ts';
import { passive } from './passive.ts';

export const allSentences = [
  ...harmless,
  ...passive,
  ...longSentences,
  ...genitiveChains,
  ...abbreviations,
  ...longCompounds,
  ...foreignWords,
  ...nominalStyle,
  ...doubleNegations,
];
