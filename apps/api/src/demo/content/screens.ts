/** Screens of the demo town's Quartierszentralen, with what their teams say on them. */
import type { Language } from '@mitnand/i18n/languages';
import type { drawings } from './drawings.ts';
import type { SozialraumName, VenueKey } from './names.ts';

interface DemoSlideText {
  readonly title: string;
  readonly body: string;
  /** What is drawn, where something is. */
  readonly alt?: string;
}

type DemoPart = 'ENGAGEMENTS' | 'CONSULTATIONS' | 'GATHERINGS' | 'SLIDES';

export interface DemoSlide {
  readonly de: DemoSlideText;
  readonly en: DemoSlideText;
  /** Further languages in which somebody of the house has said it. */
  readonly also?: Readonly<Partial<Record<Language, DemoSlideText>>>;
  readonly drawing?: keyof typeof drawings;
  /** Default 1. */
  readonly weight?: number;
}

export interface DemoScreen {
  readonly at: VenueKey;
  readonly name: string;
  readonly languages: readonly Language[];
  readonly theme: 'LIGHT' | 'DARK' | 'CONTRAST';
  readonly orientation: 'AUTO' | 'PORTRAIT' | 'LANDSCAPE';
  readonly diagonal: number;
  /** Metres from which it is read. */
  readonly distance: number;
  /** Default: the whole town. */
  readonly around?: SozialraumName;
  /** In the order in which they come, with their shares. */
  readonly parts: readonly (readonly [DemoPart, number])[];
  readonly slides: readonly DemoSlide[];
}

const welcome: DemoSlide = {
  de: {
    title: 'Schön, dass Sie da sind',
    body: 'Kommen Sie herein. Wer eine Frage hat, braucht keinen Termin. Der Kaffee ist gekocht.',
    alt: 'Zeichnung: Auf einem Tisch dampft eine Tasse, darüber hängt eine Laterne.',
  },
  en: {
    title: 'Good to see you',
    body: 'Come in. If you have a question, you need no appointment. The coffee is ready.',
    alt: 'Drawing: a cup steams on a table, and a lantern hangs above it.',
  },
  also: {
    tr: {
      title: 'Hoş geldiniz',
      body: 'İçeri buyurun. Soru sormak için randevu gerekmez. Kahve hazır.',
      alt: 'Çizim: Masada bir fincan tütüyor, üstünde bir fener asılı.',
    },
    uk: {
      title: 'Ласкаво просимо',
      body: 'Заходьте. Щоб поставити запитання, запис не потрібен. Кава готова.',
      alt: 'Малюнок: на столі парує чашка, над нею висить ліхтар.',
    },
    ru: {
      title: 'Добро пожаловать',
      body: 'Заходите. Чтобы задать вопрос, запись не нужна. Кофе готов.',
      alt: 'Рисунок: на столе дымится чашка, над ней висит фонарь.',
    },
  },
  drawing: 'cup',
  weight: 2,
};

const oneHour: DemoSlide = {
  de: {
    title: 'Haben Sie eine Stunde Zeit?',
    body:
      'Vorlesen, Taschen tragen, mit jemandem spazieren gehen: Suchen Sie sich etwas aus. ' +
      'Nennen Sie uns die Nummer auf dem Bildschirm, den Rest erledigen wir.',
  },
  en: {
    title: 'Do you have an hour?',
    body:
      'Read aloud, carry bags, go for a walk with somebody: choose what you like. ' +
      'Tell us the number on the screen, and we see to the rest.',
  },
};

const swapShelf: DemoSlide = {
  de: {
    title: 'Eins bringen, eins mitnehmen',
    body: 'Im Regal am Eingang tauschen wir Bücher, Spiele und Puzzles. Bitte nur, was vollständig ist.',
    alt: 'Zeichnung: ein Regal mit Büchern, zwei Spielen und einem Becher mit Stiften.',
  },
  en: {
    title: 'Bring one, take one',
    body: 'On the shelf at the entrance we swap books, games and jigsaws. Complete ones only, please.',
    alt: 'Drawing: a shelf with books, two games and a cup of pens.',
  },
  drawing: 'shelf',
};

const wireless: DemoSlide = {
  de: {
    title: 'WLAN und Steckdosen sind frei',
    body: 'Setzen Sie sich dazu. Wenn die Verbindung hakt, fragen Sie an der Theke: Wir helfen gern.',
  },
  en: {
    title: 'Wi-Fi and sockets are free',
    body: 'Take a seat. If the connection gives you trouble, ask at the counter: we like to help.',
  },
};

const firstPhone: DemoSlide = {
  de: {
    title: 'Neues Handy, viele Fragen?',
    body:
      'Unsere Mentorinnen und Mentoren nehmen sich Zeit, für Sie allein. Eine freie Zeit steht auf dem nächsten Bild, ' +
      'oder Sie rufen an.',
  },
  en: {
    title: 'New phone, many questions?',
    body: 'Our mentors take their time, for you alone. Free times are on the next page, or give us a call.',
  },
};

const quietRoom: DemoSlide = {
  de: {
    title: 'Reden, ohne dass jemand zuhört',
    body: 'Für Briefe vom Amt und alles Persönliche gibt es ein Zimmer mit Tür. Sagen Sie an der Theke Bescheid.',
  },
  en: {
    title: 'Talk without anybody listening',
    body: 'For official letters and everything personal there is a room with a door. Just ask at the counter.',
  },
};

export const screens: readonly DemoScreen[] = [
  {
    at: 'laterne',
    name: 'Schaufenster',
    languages: ['de', 'en', 'tr'],
    theme: 'LIGHT',
    orientation: 'PORTRAIT',
    diagonal: 55,
    distance: 3,
    around: 'Eselsberg',
    parts: [
      ['ENGAGEMENTS', 2],
      ['GATHERINGS', 2],
      ['CONSULTATIONS', 1],
      ['SLIDES', 1],
    ],
    slides: [welcome, oneHour, swapShelf],
  },
  {
    at: 'laterne',
    name: 'Theke',
    languages: ['de'],
    theme: 'DARK',
    orientation: 'LANDSCAPE',
    diagonal: 43,
    distance: 1.5,
    parts: [
      ['CONSULTATIONS', 2],
      ['GATHERINGS', 1],
      ['SLIDES', 1],
    ],
    slides: [wireless, firstPhone],
  },
  {
    at: 'spatzensteg',
    name: 'Eingang',
    languages: ['de', 'en', 'uk'],
    theme: 'LIGHT',
    orientation: 'LANDSCAPE',
    diagonal: 65,
    distance: 3,
    around: 'Mitte/Ost',
    parts: [
      ['GATHERINGS', 2],
      ['ENGAGEMENTS', 2],
      ['CONSULTATIONS', 1],
      ['SLIDES', 1],
    ],
    slides: [welcome, oneHour, quietRoom],
  },
  {
    at: 'kranichhof',
    name: 'Fenster zum Parkplatz',
    languages: ['de', 'ru'],
    theme: 'CONTRAST',
    orientation: 'PORTRAIT',
    diagonal: 55,
    distance: 3,
    around: 'Böfingen',
    parts: [
      ['CONSULTATIONS', 2],
      ['ENGAGEMENTS', 1],
      ['GATHERINGS', 1],
      ['SLIDES', 1],
    ],
    slides: [welcome, firstPhone],
  },
];
