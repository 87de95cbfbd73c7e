// Short-term volunteering: helpers are wanted.
import { Frequency } from '../../documents/form/document-dates.ts';
import { Category, Insurance, OfferKind, Schedule } from '../../offer-terms.ts';
import { template } from './template.ts';

const accompany = template(OfferKind.ENGAGEMENT, {
  id: 'accompany',
  name: 'Begleitung',
  hint: 'Jemand braucht hin und wieder Begleitung, nach Absprache.',
  inEnglish: { name: 'Company', hint: 'Somebody needs company now and then, by arrangement.' },
  categories: [Category.COMPANIONSHIP, Category.OLD_AGE],
  schedule: Schedule.BY_ARRANGEMENT,
  insurance: Insurance.ORGANISATION,
  words: {
    title: 'Ältere Menschen zum Einkaufen begleiten',
    summary: 'Sie gehen mit zum Laden, tragen die Tasche und haben Zeit für ein Gespräch.',
    description: [
      'Viele ältere Menschen im Quartier schaffen den Weg zum Laden nicht mehr allein. Sie begleiten eine Person beim Einkaufen.',
      'Sie sprechen den Tag und die Uhrzeit mit uns ab. Beim ersten Mal kommt jemand vom Team mit.',
    ],
    asked: 'Geduld und etwa zwei Stunden Zeit. Sie brauchen keine Erfahrung.',
    given: 'Eine feste Ansprechperson und ein Treffen mit anderen Freiwilligen im Monat.',
  },
});

const festivalHelper = template(OfferKind.ENGAGEMENT, {
  id: 'festival-helper',
  name: 'Fest-Helfer',
  hint: 'Ein Fest an einem Tag, an dem viele Hände gebraucht werden.',
  inEnglish: { name: 'Helpers for a festival', hint: 'One festival on one day that needs many hands.' },
  categories: [Category.CIVIC, Category.LEISURE],
  insurance: Insurance.ORGANISATION,
  places: 8,
  groupsWelcome: true,
  largestParty: 6,
  minimumAge: 16,
  words: {
    title: 'Beim Quartiersfest mithelfen',
    summary: 'Aufbauen, Kuchen ausgeben, Gäste begrüßen: Suchen Sie sich aus, was Ihnen liegt.',
    description: [
      'Für unser Fest suchen wir Menschen, die beim Aufbau helfen, Essen ausgeben oder am Eingang begrüßen.',
      'Sie bekommen vor Ort eine kurze Einführung. Freunde und Familie können gern mithelfen.',
    ],
    asked: 'Gute Laune und bequeme Schuhe. Sie brauchen keine Erfahrung.',
    given: 'Essen und Getränke sind frei. Auf Wunsch bekommen Sie eine Bescheinigung.',
  },
});

const readAloud = template(OfferKind.ENGAGEMENT, {
  id: 'read-aloud',
  name: 'Vorlesen',
  hint: 'Jede Woche zur gleichen Zeit: für Kinder oder für ältere Menschen.',
  inEnglish: { name: 'Reading aloud', hint: 'Each week at the same time: for children or for older people.' },
  categories: [Category.CHILDREN, Category.EDUCATION],
  insurance: Insurance.ORGANISATION,
  places: 2,
  certificateRequired: true,
  series: { weekdays: [3], startTime: '15:00', minutes: 60 },
  words: {
    title: 'Kindern vorlesen',
    summary: 'Eine Stunde in der Woche lesen Sie Kindern zwischen vier und acht Jahren vor.',
    description: [
      'Sie suchen gemeinsam mit den Kindern ein Buch aus und lesen vor. Das Team ist immer in der Nähe.',
      'Sie können regelmäßig kommen oder einzelne Tage übernehmen.',
    ],
    asked:
      'Freude an Büchern. Weil Sie mit Kindern arbeiten, brauchen wir ein erweitertes Führungszeugnis. Für Freiwillige ist es kostenlos.',
    given: 'Eine Einführung und Bücher zum Mitnehmen.',
  },
});

const repair = template(OfferKind.ENGAGEMENT, {
  id: 'repair-cafe',
  name: 'Repair-Café',
  hint: 'Einmal im Monat: Menschen mit Geschick reparieren mit Gästen.',
  inEnglish: { name: 'Repair café', hint: 'Once a month: people with a knack repair things with guests.' },
  categories: [Category.CRAFTS, Category.ENVIRONMENT],
  insurance: Insurance.ORGANISATION,
  places: 6,
  experienceNeeded: true,
  series: {
    frequency: Frequency.MONTHLY_BY_WEEKDAY,
    weekdays: [6],
    nth: 1,
    startTime: '10:00',
    minutes: 180,
  },
  words: {
    title: 'Im Repair-Café reparieren',
    summary: 'Sie reparieren zusammen mit Gästen, was kaputt ist: Lampen, Toaster, Hosen, Fahrräder.',
    description: [
      'Gäste bringen mit, was nicht mehr geht. Sie schauen gemeinsam nach dem Fehler und reparieren, was sich lohnt.',
      'Werkzeug ist da. Eigenes Werkzeug dürfen Sie gern mitbringen.',
    ],
    asked: 'Erfahrung mit Elektrogeräten, Holz, Stoff oder Fahrrädern.',
    given: 'Kaffee, Kuchen und nette Leute.',
  },
});

export const engagements = [accompany, festivalHelper, readAloud, repair];
