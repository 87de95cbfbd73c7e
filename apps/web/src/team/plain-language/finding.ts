/** What the plain-language check says about a place in a text. */
export type PlainLanguageRule =
  | 'LONG_SENTENCE'
  | 'PASSIVE'
  | 'GENITIVE_CHAIN'
  | 'ABBREVIATION'
  | 'LONG_COMPOUND'
  | 'FOREIGN_WORD'
  | 'NOMINAL_STYLE'
  | 'DOUBLE_NEGATION';

export interface Finding {
  rule: PlainLanguageRule;
  /** The words concerned are `text.slice(start, end)`. */
  start: number;
  end: number;
  /** For the messages `plainLanguage.<rule>.…`: counts, limits and plainer words. */
  values?: Record<string, string | number>;
  /** What may stand there instead without a change to the rest of the sentence; missing where a person has to rewrite. */
  suggestion?: string;
}
