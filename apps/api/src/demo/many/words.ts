/** Words that are put together with an activity to titles and texts, each combination plausible. */

/** For whom or with whom; follows `für`. */
export const people: readonly (readonly [german: string, english: string])[] = [
  ['ältere Menschen', 'older people'],
  ['Kinder', 'children'],
  ['Jugendliche', 'teenagers'],
  ['Familien', 'families'],
  ['Geflüchtete', 'refugees'],
  ['Menschen mit Demenz', 'people with dementia'],
  ['blinde Menschen', 'blind people'],
  ['Alleinerziehende', 'single parents'],
  ['die Nachbarschaft', 'the neighbourhood'],
  ['Neuzugezogene', 'newcomers'],
  ['Schulanfänger', 'first-graders'],
  ['Menschen ohne Wohnung', 'people without a home'],
];

/** Where, for people who know the place; follows the rest of the title. */
export const places: readonly (readonly [german: string, english: string])[] = [
  ['im Bürgersaal', 'in the community hall'],
  ['am Fluss', 'by the river'],
  ['in der Grundschule', 'at the primary school'],
  ['im Pflegeheim', 'at the nursing home'],
  ['auf dem Markt', 'at the market'],
  ['in der Bücherei', 'at the library'],
  ['im Hinterhof', 'in the backyard'],
  ['im Gemeindehaus', 'at the parish hall'],
  ['am Waldrand', 'at the edge of the wood'],
  ['im Jugendtreff', 'at the youth club'],
  ['auf dem Sportplatz', 'on the sports ground'],
  ['im Quartier', 'in the quarter'],
];

export const moods: readonly string[] = [
  'Sie brauchen keine Vorkenntnisse, nur etwas Zeit.',
  'Wer unsicher ist, schaut beim ersten Mal nur zu.',
  'Eine erfahrene Person ist immer dabei.',
  'Danach gibt es Kaffee, und wer mag, bleibt noch.',
  'Wir treffen uns eine Viertelstunde vorher am Eingang.',
  'Fahrtkosten erstatten wir gegen Beleg.',
];
