/** Nouns that hide a verb, and phrases that stand for one. */
export const nominalStyle: string[] = [
  'Die [NOMINAL_STYLE|Durchführung] übernimmt der Verein.',
  'Die Anmeldung [NOMINAL_STYLE|erfolgt] telefonisch.',
  'Die Auszahlung der Fahrtkosten [NOMINAL_STYLE|erfolgt] am Monatsende.',
  'Es [NOMINAL_STYLE|erfolgt] keine Erstattung.',
  'Für Fragen stehen wir gern [NOMINAL_STYLE|zur Verfügung].',
  'Wir stellen Ihnen ein Tablet [NOMINAL_STYLE|zur Verfügung].',
  'Sie können die Sprechstunde kostenlos [NOMINAL_STYLE|in Anspruch] nehmen.',
  'Die [NOMINAL_STYLE|Inanspruchnahme] ist freiwillig.',
  'Bitte setzen Sie sich mit Frau Ott [NOMINAL_STYLE|in Verbindung].',
  'Wir geben [NOMINAL_STYLE|Hilfestellung|Hilfe] bei Formularen.',
  'Die [NOMINAL_STYLE|Bereitstellung] der Geräte übernimmt die Stadt.',
  'Nach [NOMINAL_STYLE|Kontaktaufnahme] melden wir uns.',
  'Die Vergabe der Plätze [NOMINAL_STYLE|erfolgte] im Mai.',
  'Zur [NOMINAL_STYLE|Sicherstellung] der Ruhe bleiben Handys aus.',
  'Wir setzen Sie rechtzeitig [NOMINAL_STYLE|in Kenntnis].',
  'Bei der [NOMINAL_STYLE|Ausübung] Ihres Ehrenamts sind Sie versichert.',
];
