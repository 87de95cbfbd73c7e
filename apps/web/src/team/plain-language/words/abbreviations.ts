/** Abbreviations and the words to write instead; "wenn nötig" is plainer than "gegebenenfalls". Sorted by where they may stand. */

/** A space may be missing, the point at the end too where a `?` stands behind it. */
export const anywhere: [short: string, long: string][] = [
  ['z. B.?', 'zum Beispiel'],
  ['zB.?', 'zum Beispiel'],
  ['bspw.?', 'zum Beispiel'],
  ['u. a.', 'unter anderem'],
  ['u. v. m.', 'und vieles mehr'],
  ['u. v. a.', 'und viele andere'],
  ['u. Ä.', 'und Ähnliches'],
  ['o. Ä.', 'oder Ähnliches'],
  ['u. U.', 'unter Umständen'],
  ['u. s. w.', 'und so weiter'],
  ['usw.?', 'und so weiter'],
  ['usf.?', 'und so weiter'],
  ['etc.?', 'und so weiter'],
  ['d. h.', 'das heißt'],
  ['i. d. R.', 'in der Regel'],
  ['i. A.', 'im Auftrag'],
  ['v. a.', 'vor allem'],
  ['z. T.', 'zum Teil'],
  ['z. Zt.', 'zurzeit'],
  ['z. Z.', 'zurzeit'],
  ['s. o.', 'siehe oben'],
  ['s. u.', 'siehe unten'],
  ['p. P.', 'pro Person'],
  ['n. V.', 'nach Vereinbarung'],
  ['n. Abspr.', 'nach Absprache'],
  ['u.', 'und'],
  ['od.', 'oder'],
  ['bzw.?', 'oder'],
  ['ggf.?', 'wenn nötig'],
  ['ggfs.?', 'wenn nötig'],
  ['gegebenenf.', 'wenn nötig'],
  ['evtl.?', 'vielleicht'],
  ['evt.?', 'vielleicht'],
  ['ca.?', 'etwa'],
  ['max.?', 'höchstens'],
  ['mind.?', 'mindestens'],
  ['inkl.?', 'einschließlich'],
  ['incl.?', 'einschließlich'],
  ['einschl.?', 'einschließlich'],
  ['exkl.?', 'ohne'],
  ['zzgl.?', 'plus'],
  ['vgl.?', 'siehe'],
  ['bzgl.?', 'wegen'],
  ['lt.', 'laut'],
  ['insb.', 'besonders'],
  ['insbes.', 'besonders'],
  ['bes.', 'besonders'],
  ['jew.', 'jeweils'],
  ['vorauss.', 'voraussichtlich'],
  ['voraussichtl.', 'voraussichtlich'],
  ['vsl.?', 'voraussichtlich'],
  ['tel.', 'telefonisch'],
  ['vorm.', 'vormittags'],
  ['nachm.', 'nachmittags'],
  ['zw.', 'zwischen'],
];

/** In front of a noun they would need an ending that only the sentence knows. */
export const adjectives: [short: string, long: string][] = [
  ['tägl.', 'täglich'],
  ['wöchentl.', 'wöchentlich'],
  ['monatl.', 'monatlich'],
  ['jährl.', 'jährlich'],
  ['schriftl.', 'schriftlich'],
  ['mündl.', 'mündlich'],
  ['persönl.', 'persönlich'],
  ['ehrenamtl.', 'ehrenamtlich'],
  ['öffentl.', 'öffentlich'],
  ['regelm.', 'regelmäßig'],
  ['barrierefr.', 'barrierefrei'],
  ['kostenl.', 'kostenlos'],
];

/** Nouns: the capital letter belongs to them. */
export const nouns: [short: string, long: string][] = [
  ['Tel.-Nr.', 'Telefonnummer'],
  ['Tel.', 'Telefon'],
  ['Hbf.?', 'Hauptbahnhof'],
  ['Bhf.?', 'Bahnhof'],
  ['Str.', 'Straße'],
  ['Nr.', 'Nummer'],
  ['Pers.', 'Personen'],
  ['Teiln.', 'Teilnehmende'],
  ['TN', 'Teilnehmende'],
  ['ÖPNV', 'Nahverkehr'],
  ['EG', 'Erdgeschoss'],
  ['OG', 'Obergeschoss'],
  ['UG', 'Untergeschoss'],
  ['PLZ', 'Postleitzahl'],
  ['MGH', 'Mehrgenerationenhaus'],
  ['VHS', 'Volkshochschule'],
  ['vhs', 'Volkshochschule'],
  ['FSJ', 'Freiwilliges Soziales Jahr'],
  ['BFD', 'Bundesfreiwilligendienst'],
];

/** Only behind a number: one, and more than one. */
export const afterNumber: [short: string, one: string, more: string][] = [
  ['Std.?', 'Stunde', 'Stunden'],
  ['Stdn.?', 'Stunde', 'Stunden'],
  ['h', 'Stunde', 'Stunden'],
  ['[Mm]in.?', 'Minute', 'Minuten'],
  ['Mon.', 'Monat', 'Monate'],
  ['J.', 'Jahr', 'Jahre'],
  ['Mio.?', 'Million', 'Millionen'],
  ['Jan.', 'Januar', 'Januar'],
  ['Feb.', 'Februar', 'Februar'],
  ['Aug.', 'August', 'August'],
  ['Sept?.', 'September', 'September'],
  ['Okt.', 'Oktober', 'Oktober'],
  ['Nov.', 'November', 'November'],
  ['Dez.', 'Dezember', 'Dezember'],
];

/** Only in front of a number, because they are names or other words elsewhere. */
export const beforeNumber: [short: string, long: string][] = [
  ['Max.?', 'Höchstens'],
  ['Min.', 'Mindestens'],
  ['min.', 'mindestens'],
  ['Kl.', 'Klasse'],
  ['Art.', 'Artikel'],
  ['S.', 'Seite'],
];

/** Only in front of a name. */
export const beforeName: [short: string, long: string][] = [
  ['Fr.', 'Frau'],
  ['Hr.', 'Herr'],
  ['Hrn.', 'Herrn'],
];

export const weekdays: Record<string, string> = {
  Mo: 'Montag',
  Di: 'Dienstag',
  Mi: 'Mittwoch',
  Do: 'Donnerstag',
  Fr: 'Freitag',
  Sa: 'Samstag',
  So: 'Sonntag',
};
