/** The demo town itself: its office, imprint and declaration of accessibility; offices, people and streets are invented. */
import { languages } from '@mitnand/i18n/languages';

const postalAddress = 'Koordinierungsstelle Quartier (Demo)\nSpatzensteg 3\n89073 Ulm';

export const town = {
  name: 'Ulm',
  timeZone: 'Europe/Berlin',
  federalState: 'BW',
  languages: languages.map(({ code }) => code),
  contact: {
    office: 'Koordinierungsstelle Quartier (Demo)',
    phone: '030 23125 100',
    email: 'quartier@ulm.example',
    openingHours: 'Montag bis Freitag, 9:00 bis 12:00 Uhr, Donnerstag auch 14:00 bis 18:00 Uhr',
    postalAddress,
  },
  imprint: {
    publisher:
      'Koordinierungsstelle Quartier (Demo). Dies ist eine Demo-Instanz von Mitnand und kein Angebot der Stadt Ulm: ' +
      'Vereine, Häuser, Personen, Straßen und Telefonnummern sind erfunden.',
    representative: 'Dr. Henrike Spatzenthaler (erfundene Person)',
    postalAddress,
    phone: '030 23125 100',
    email: 'impressum@ulm.example',
  },
  privacyContact:
    'Datenschutz (Demo), Valentin Sperling (erfundene Person)\nSpatzensteg 3, 89073 Ulm\n' +
    'Telefon 030 23125 102\ndatenschutz@ulm.example',
  supervisoryAuthority:
    'Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Baden-Württemberg\n' +
    'www.baden-wuerttemberg.datenschutz.de',
  accessibility: {
    conformance: 'PARTIAL' as const,
    preparedOn: '2026-11-21',
    status:
      'Diese Demo-Instanz ist mit der BITV 2.0 und der EN 301 549 teilweise vereinbar. Grund sind die unten genannten ' +
      'Lücken. Die Erklärung gilt für die Website von Mitnand in der Demo-Stadt.',
    gaps: [
      'Eine Erklärung der Startseite in Leichter Sprache fehlt noch. Die Texte müssen zuerst mit Menschen aus der ' +
        'Zielgruppe geprüft werden.',
      'Was die Stadt in dieser Erklärung und im Impressum schreibt, und manche Gründe für Absagen gibt es nur auf ' +
        'Deutsch. Grund: Sie werden nicht übersetzt. Stattdessen: Rufen Sie an, wir erklären es.',
    ],
    checkedOn: '2026-11-22',
    method:
      'Selbstbewertung durch Tests im Browser: Prüfung der Seiten mit axe-core, Bedienung allein mit der Tastatur ' +
      'und Ansicht bei 320 Pixel Breite. Menschen mit Behinderung haben die Demo-Instanz noch nicht geprüft, auch nicht ' +
      'mit Bildschirmlesern.',
    arbitration:
      'Erhalten Sie auf eine Rückmeldung keine zufriedenstellende Antwort, hilft in Baden-Württemberg die ' +
      'Schlichtungsstelle beim Landeszentrum Barrierefreiheit. Für eine Demo-Instanz ist sie nicht zuständig.',
  },
};
