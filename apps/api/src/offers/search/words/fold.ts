// One spelling for a word however it was typed: small letters, no dots or accents, ä like ae like a, ß like ss.

/** `Nähen`, `naehen` and `Nahen` come out alike. `ue` stays one sound only where it is one: not in neue, Frauen, Quelle. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll(/ae|oe|(?<![aeq])ue/g, (both) => both[0]!);
}
