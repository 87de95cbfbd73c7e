/** Two negations where one "yes" would do. */
export const doubleNegations: string[] = [
  'Das ist [DOUBLE_NEGATION|nicht unmöglich].',
  'Der Weg ist [DOUBLE_NEGATION|nicht ungefährlich], es gibt Treppen.',
  'Das geht [DOUBLE_NEGATION|nicht ohne] Ihre Hilfe.',
  'Ein Ehrenamt ist [DOUBLE_NEGATION|kein unwichtiger] Beitrag.',
  'Es kommt [DOUBLE_NEGATION|nicht selten] vor, dass der Bus voll ist.',
  '[DOUBLE_NEGATION|Niemand soll nicht] mitmachen können.',
  'Die Aufgabe ist [DOUBLE_NEGATION|nicht uninteressant].',
  'Wir nehmen [DOUBLE_NEGATION|keine unvollständigen] Formulare an.',
];
