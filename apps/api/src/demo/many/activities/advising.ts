/** What mentors help with in a demo town that is made large. */
import type { Activity } from './activity.ts';

export const advising: readonly Activity[] = [
  {
    doing: 'Sprechstunde Smartphone',
    doingEn: 'Smartphone hour',
    categories: ['DIGITAL'],
    detail: 'Eine Viertelstunde nur für Ihre Fragen.',
  },
  {
    doing: 'Sprechstunde Computer',
    doingEn: 'Computer hour',
    categories: ['DIGITAL'],
    detail: 'Bringen Sie Ihr Gerät und das Ladekabel mit.',
  },
  {
    doing: 'WLAN und Router',
    doingEn: 'Wi-Fi and router',
    categories: ['DIGITAL'],
    detail: 'Wir schauen gemeinsam, woran es hängt.',
  },
  {
    doing: 'Sichere Passwörter',
    doingEn: 'Safe passwords',
    categories: ['DIGITAL', 'EDUCATION'],
    detail: 'Wir richten einen Passwortspeicher ein.',
  },
  {
    doing: 'Fahrkarten am Handy',
    doingEn: 'Tickets by phone',
    categories: ['DIGITAL', 'SOCIAL'],
    detail: 'Vom Suchen der Verbindung bis zum Kauf.',
  },
];
