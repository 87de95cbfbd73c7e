// Hours with digital mentors: somebody gets help.
import { Category, OfferKind } from '../../offer-terms.ts';
import { template } from './template.ts';

const openHour = template(OfferKind.CONSULTATION, {
  id: 'phone-help',
  name: 'Sprechstunde',
  hint: 'Jede Woche Hilfe mit Handy, Tablet und Computer, Person für Person.',
  inEnglish: {
    name: 'Drop-in for phones and computers',
    hint: 'Help with phone, tablet and computer each week, one to one.',
  },
  categories: [Category.DIGITAL, Category.OLD_AGE],
  slotMinutes: 30,
  places: 3,
  contactRequired: false,
  largestParty: 1,
  cutoffMinutes: 60,
  series: { weekdays: [2], startTime: '14:00', minutes: 120 },
  words: {
    title: 'Sprechstunde: Hilfe mit Handy und Tablet',
    summary: 'Eine Mentorin oder ein Mentor nimmt sich eine halbe Stunde Zeit für Ihre Fragen.',
    description: [
      'Sie haben Fragen zu WhatsApp, zu Fotos oder zum WLAN? Unsere Digitalmentorinnen und Digitalmentoren helfen Ihnen, eine Person nach der anderen.',
      'Bringen Sie Ihr Gerät und das Ladekabel mit. Wenn ein Platz frei ist, können Sie auch ohne Termin kommen.',
    ],
    asked: 'Ihr Gerät und, wenn Sie sie haben, Ihre Passwörter.',
    given: 'Hilfe in Ruhe. Sie kostet nichts.',
  },
});

const onlineHour = template(OfferKind.CONSULTATION, {
  id: 'video-help',
  name: 'Sprechstunde am Bildschirm',
  hint: 'Hilfe per Video für Menschen, die nicht kommen können.',
  inEnglish: { name: 'Drop-in on screen', hint: 'Help by video for people who cannot come.' },
  categories: [Category.DIGITAL],
  onSite: false,
  online: true,
  slotMinutes: 30,
  onlinePlaces: 2,
  largestParty: 1,
  series: { weekdays: [4], startTime: '16:00', minutes: 90 },
  words: {
    title: 'Sprechstunde am Bildschirm',
    summary: 'Sie bleiben zu Hause. Wir helfen Ihnen per Video mit Ihrem Computer oder Handy.',
    description: [
      'Sie bekommen kurz vor dem Termin einen Link. Darauf tippen Sie, dann sehen und hören Sie uns.',
      'Sie entscheiden, was Sie zeigen. Wir fragen nie nach Passwörtern oder nach Ihrem Konto bei der Bank.',
    ],
    asked: 'Ein Gerät mit Kamera und Mikrofon und eine E-Mail-Adresse.',
    given: 'Hilfe in Ruhe. Sie kostet nichts.',
  },
});

const forms = template(OfferKind.CONSULTATION, {
  id: 'forms-help',
  name: 'Hilfe mit Formularen',
  hint: 'Anträge und Termine bei Ämtern, gemeinsam am Computer.',
  inEnglish: {
    name: 'Help with forms',
    hint: 'Applications and appointments with authorities, together at a computer.',
  },
  categories: [Category.DIGITAL, Category.SOCIAL],
  slotMinutes: 45,
  places: 1,
  contactRequired: false,
  largestParty: 2,
  series: { weekdays: [1], startTime: '10:00', minutes: 135 },
  words: {
    title: 'Formulare gemeinsam ausfüllen',
    summary: 'Wir helfen Ihnen, Anträge im Internet zu stellen und Termine zu buchen.',
    description: [
      'Bürgergeld, Wohngeld, Termin beim Amt: Vieles geht heute nur noch am Computer. Wir machen es mit Ihnen zusammen.',
      'Das ist keine Beratung zum Recht. Was Sie uns zeigen, bleibt unter uns.',
    ],
    asked: 'Ihren Ausweis und die Briefe, um die es geht.',
    given: 'Hilfe in Ruhe. Sie kostet nichts.',
  },
});

export const consultations = [openHour, onlineHour, forms];
