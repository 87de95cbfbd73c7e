// Neighbours meet, on site or online.
import { Frequency } from '../../documents/form/document-dates.ts';
import { Category, OfferKind } from '../../offer-terms.ts';
import { template } from './template.ts';

const games = template(OfferKind.GATHERING, {
  id: 'games',
  name: 'Spielenachmittag',
  hint: 'Jede Woche oder alle zwei Wochen spielen, ohne viel Vorbereitung.',
  inEnglish: {
    name: 'Games afternoon',
    hint: 'Games each week or every other week, with little to prepare.',
  },
  categories: [Category.LEISURE],
  places: 16,
  contactRequired: false,
  largestParty: 4,
  childrenWelcome: true,
  series: { every: 2, weekdays: [5], startTime: '15:00', minutes: 120 },
  words: {
    title: 'Spielenachmittag',
    summary: 'Karten, Brettspiele und Kaffee: Wir spielen zusammen, neue Gesichter sind willkommen.',
    description: [
      'Wir haben viele Spiele da. Bringen Sie gern Ihr liebstes mit. Wer eine Regel nicht kennt, bekommt sie erklärt.',
      'Kinder dürfen mitspielen.',
    ],
    given: 'Kaffee und Tee gegen eine Spende.',
  },
});

const onlineMeeting = template(OfferKind.GATHERING, {
  id: 'online-meeting',
  name: 'Online-Treff',
  hint: 'Zusammen am Bildschirm, auch aus dem Raum im Quartier.',
  inEnglish: { name: 'Online meeting', hint: 'Together on screen, also from the room in the neighbourhood.' },
  categories: [Category.LEISURE, Category.DIGITAL],
  online: true,
  places: 6,
  onlinePlaces: 12,
  largestParty: 2,
  series: { weekdays: [2], startTime: '17:00', minutes: 60 },
  words: {
    title: 'Online-Treff: Erzählcafé',
    summary: 'Wir erzählen einander aus unserem Leben, zu Hause am Bildschirm oder bei uns im Raum.',
    description: [
      'Jedes Mal gibt es ein Thema, zum Beispiel der erste Arbeitstag oder ein Lieblingsort. Es spricht immer nur eine Person.',
      'Sie sind unsicher mit der Technik? Kommen Sie in unseren Raum. Dort sitzt jemand neben Ihnen.',
      'Zehn Minuten vorher prüfen wir gemeinsam Bild und Ton.',
    ],
    asked: 'Für zu Hause: ein Gerät mit Kamera und Mikrofon.',
  },
});

const breakfast = template(OfferKind.GATHERING, {
  id: 'breakfast',
  name: 'Nachbarschafts-Frühstück',
  hint: 'Einmal im Monat gemeinsam essen.',
  inEnglish: { name: 'Neighbours’ breakfast', hint: 'A meal together once a month.' },
  categories: [Category.LEISURE, Category.DIVERSITY],
  places: 20,
  largestParty: 4,
  childrenWelcome: true,
  cutoffMinutes: 1_440,
  series: {
    frequency: Frequency.MONTHLY_BY_WEEKDAY,
    weekdays: [6],
    nth: 2,
    startTime: '09:30',
    minutes: 120,
  },
  words: {
    title: 'Frühstück mit Nachbarn',
    summary: 'Jeder bringt etwas mit, wir decken den Tisch und lernen einander kennen.',
    description: [
      'Brötchen, Kaffee und Tee sind da. Bringen Sie etwas mit, das Sie gern essen.',
      'Bitte melden Sie sich bis zum Tag davor an, damit wir genug Brötchen haben.',
    ],
    asked: 'Etwas für den Tisch, wenn es Ihnen möglich ist.',
  },
});

export const gatherings = [games, onlineMeeting, breakfast];
