/** Nouns and phrases that stand for a verb, with what a neighbour would say instead. */

export const nominalWords: Record<string, string> = {
  erfolgt: 'wir machen, ist, es gibt',
  erfolgen: 'wir machen, sind, es gibt',
  erfolgte: 'wir haben gemacht, war, es gab',
  erfolgten: 'wir haben gemacht, waren, es gab',
  Durchführung: 'durchführen, machen',
  Inanspruchnahme: 'nutzen',
  Hilfestellung: 'Hilfe',
  Hilfestellungen: 'Hilfen',
  Bereitstellung: 'geben, bereitstellen',
  Zurverfügungstellung: 'geben',
  Kontaktaufnahme: 'anrufen, schreiben',
  Sicherstellung: 'sorgen für',
  Gewährleistung: 'sorgen für',
  Ausübung: 'ausüben, tun',
  Antragstellung: 'einen Antrag stellen',
  Inbetriebnahme: 'einschalten, beginnen',
  Entgegennahme: 'annehmen',
  Beschlussfassung: 'beschließen',
  Rücksprache: 'nachfragen',
  Terminierung: 'einen Termin finden',
  Vornahme: 'tun',
  Erbringung: 'leisten, tun',
  Verrichtung: 'tun',
  Ermöglichung: 'möglich machen',
  Zuhilfenahme: 'mit Hilfe von',
  Fertigstellung: 'fertig machen',
  Beantragung: 'beantragen',
  Nutzbarmachung: 'nutzbar machen',
  Instandsetzung: 'reparieren',
  Instandhaltung: 'pflegen',
};

/** Where the plain noun has the same gender, so that the rest of the sentence stays right. */
export const replaceableNouns: Record<string, string> = { Hilfestellung: 'Hilfe', Hilfestellungen: 'Hilfen' };

/** The verb need not stand beside its phrase: “setzen Sie sich bitte mit uns in Verbindung”. */
export const nominalPhrases: Record<string, { verb: RegExp; plain: string }> = {
  'zur Verfügung': {
    verb: /^(?:st[eaü]h|stand|ständ|gestand|gestellt|stell|hab|hat|zu)/,
    plain: 'geben, leihen, da sein',
  },
  'in Anspruch': { verb: /^(?:nehm|nimm|nahm|nähm|genommen|zu)/, plain: 'nutzen' },
  'in Verbindung': { verb: /^(?:setz|gesetzt|tret|tritt|zu)/, plain: 'anrufen, schreiben' },
  'in Kenntnis': { verb: /^(?:setz|gesetzt|zu)/, plain: 'sagen, mitteilen' },
  'zur Kenntnis': { verb: /^(?:nehm|nimm|nahm|genommen|geb|gib)/, plain: 'lesen, beachten' },
  'zur Anwendung': { verb: /^(?:komm|kam|gebracht|bring)/, plain: 'anwenden, nutzen' },
  'in Erwägung': { verb: /^(?:zieh|zog|gezogen)/, plain: 'überlegen' },
  'in Erfahrung': { verb: /^(?:bring|gebracht)/, plain: 'erfahren' },
  'in Betracht': { verb: /^(?:zieh|komm|gezogen)/, plain: 'überlegen, passen' },
  'unter Beweis': { verb: /^(?:stell|gestellt)/, plain: 'zeigen' },
  'zum Ausdruck': { verb: /^(?:bring|komm|gebracht)/, plain: 'sagen, zeigen' },
  'in Rechnung': { verb: /^(?:stell|gestellt)/, plain: 'berechnen' },
};
