/** What people have told the demo town: one new, one taken on, one late, one very late, one done. */
import { EnquiryKind, EnquiryStanding } from '../../enquiries/enquiry-terms.ts';

export interface DemoEnquiry {
  readonly kind: EnquiryKind;
  readonly text: string;
  readonly language: 'de' | 'uk';
  readonly pagePath: string;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  /** How it stands. */
  readonly standing: EnquiryStanding;
  /** What the one who took it on noted; nobody has taken on what has none. */
  readonly note?: string;
}

export const enquiries: readonly DemoEnquiry[] = [
  {
    kind: EnquiryKind.SUGGESTION,
    text: 'Добрий день. Чи є зустрічі, де говорять українською? Я б допомогла з перекладом.',
    language: 'uk',
    pagePath: '/angebote',
    name: 'Олена',
    phone: '0152 28817301',
    standing: EnquiryStanding.OPEN,
  },
  {
    kind: EnquiryKind.MISTAKE,
    text: 'Bei der Quartierszentrale steht, dass man durch den Haupteingang kommt. Der ist wegen der Baustelle zu. Man muss über den Hof.',
    language: 'de',
    pagePath: '/kontakt',
    name: 'Herr Kolb',
    email: 'kolb@example.org',
    standing: EnquiryStanding.OPEN,
    note: 'Stimmt. Schild am Haupteingang ist bestellt, der Ort wird ergänzt.',
  },
  {
    kind: EnquiryKind.SUGGESTION,
    text: 'Ich arbeite bis 20 Uhr. Gibt es auch etwas am späten Abend oder am Sonntag früh?',
    language: 'de',
    pagePath: '/angebote',
    name: 'Samir',
    email: 'samir@example.org',
    standing: EnquiryStanding.OVERDUE,
  },
  {
    kind: EnquiryKind.BARRIER,
    text: 'Meine Mutter sieht schlecht. Gibt es die Termine auch am Telefon zum Anhören?',
    language: 'de',
    pagePath: '/hilfe',
    name: 'Frau Demirel',
    phone: '0152 28817302',
    standing: EnquiryStanding.ESCALATED,
  },
  {
    kind: EnquiryKind.PRAISE,
    text: 'In zwei Minuten einen Platz gefunden, ohne Konto. Das war einfach. Danke.',
    language: 'de',
    pagePath: '/',
    standing: EnquiryStanding.DONE,
    note: 'Schön. Im Team vorgelesen.',
  },
];
