/** Two or more genitives in a row, with and without adjectives, also after a preposition and in a heading. */
export const genitiveChains: string[] = [
  'Die Leitung [GENITIVE_CHAIN|des Büros der Stadt] hilft gern.',
  'Wir suchen Hilfe für die Feier [GENITIVE_CHAIN|des Jubiläums des Vereins].',
  'Kommen Sie in die Küche [GENITIVE_CHAIN|der Schule des Viertels].',
  'Die Pflege [GENITIVE_CHAIN|der Beete der Anlage] macht Freude.',
  'Wegen [GENITIVE_CHAIN|des Umbaus der Küche] essen wir im Saal.',
  'Das ist ein Treffen [GENITIVE_CHAIN|der Mitglieder unseres Vereins].',
  'Die Wünsche [GENITIVE_CHAIN|der Bewohnerinnen und Bewohner des Hauses] zählen.',
  'Die Öffnung [GENITIVE_CHAIN|des neuen Treffs der evangelischen Gemeinde] ist am 4. Juni.',
  'Am Ende [GENITIVE_CHAIN|des Kurses der Digitalmentorinnen] gibt es Kuchen.',
  'Die Adresse [GENITIVE_CHAIN|der Tochter der Nachbarin] haben wir.',
  'Sie helfen bei der Betreuung [GENITIVE_CHAIN|der Kinder der Geflüchteten].',
  'Es geht um die Gestaltung [GENITIVE_CHAIN|des Platzes der Begegnung].',
  'Im Namen [GENITIVE_CHAIN|des Vorstands des Fördervereins der Grundschule] danken wir Ihnen.',
  'Treffen [GENITIVE_CHAIN|der Leitungen der Gruppen] am Donnerstag',
  'Mit der Hilfe [GENITIVE_CHAIN|eines Mitglieds der Feuerwehr] üben wir den Notruf.',
  'Bitte beachten Sie die Regeln [GENITIVE_CHAIN|des Betreibers der Halle].',
];
