/** Helping in Söflingen: market, sport and the river. */
import type { DemoOffer } from '../content/content-types.ts';
import { team } from '../content/team.ts';

export const soeflingen: DemoOffer[] = [
  {
    kind: 'ENGAGEMENT',
    organisation: 'koordinierungsstelle',
    contact: team.west,
    venue: 'blaustern',
    categories: ['OLD_AGE', 'SOCIAL', 'COMPANIONSHIP'],
    plan: { weekly: { on: 'SATURDAY', at: '09:00', minutes: 150 } },
    places: { onSite: 6 },
    fill: 'some',
    spokenLanguages: ['de', 'it', 'tr'],
    childrenWelcome: true,
    groupsWelcome: true,
    largestParty: 4,
    de: {
      title: 'Auf dem Wochenmarkt Taschen tragen',
      summary:
        'Begleiten Sie ältere Menschen über den Markt in Söflingen und tragen Sie Obst und Gemüse heim.',
      description: [
        'Der Markt ist für viele der schönste Termin der Woche. Nur die vollen Taschen machen Mühe. Sie warten mit einem Schild am Brunnen. Wer Hilfe möchte, spricht Sie an.',
        'Sie gehen mit von Stand zu Stand, tragen die Einkäufe und bringen sie bis an die Haustür. Weiter als zehn Minuten ist kein Weg.',
        'Vorher treffen wir uns im Blaustern. Simone Kraft gibt Ihnen das Schild, einen Handwagen und einen Stadtplan.',
      ],
      asked: 'Freundlich grüßen und zwei Taschen tragen. Kinder dürfen den Handwagen ziehen.',
      given: 'Ein Marktfrühstück im Blaustern und Blumen, die am Ende übrig sind.',
    },
    en: {
      title: 'Carry bags at the weekly market',
      summary:
        'Accompany older people across the market in Söflingen and carry their fruit and vegetables home.',
      description: [
        'For many people the market is the best part of the week. Only the full bags are hard work. You wait by the fountain with a sign, and those who would like help come up to you.',
        'You go along from stall to stall, carry the shopping and take it to the front door. No walk is longer than ten minutes.',
        'We meet at Blaustern first. Simone Kraft gives you the sign, a handcart and a map.',
      ],
      asked: 'A friendly greeting and carrying two bags. Children may pull the handcart.',
      given: 'A market breakfast at Blaustern and the flowers that are left at the end.',
    },
  },
  {
    kind: 'ENGAGEMENT',
    organisation: 'blauspatz',
    venue: 'blaustern',
    categories: ['SPORT', 'CHILDREN'],
    plan: { weekly: { on: 'SATURDAY', at: '14:00', minutes: 120 } },
    places: { onSite: 5 },
    fill: 'few left',
    cancelled: { date: 1, reason: 'An diesem Samstag gehört die Wiese dem Turnier des Vereins.' },
    spokenLanguages: ['de', 'en', 'ru'],
    certificateRequired: true,
    minimumAge: 16,
    de: {
      title: 'Kinder beim Bewegungssamstag anleiten',
      summary: 'Balancieren, klettern, fangen: Spielen Sie zwei Stunden lang mit Kindern auf der Wiese.',
      description: [
        'Auf der Wiese hinter dem Blaustern bauen wir einen Parcours aus Reifen, Seilen und Kisten auf. Etwa 25 Kinder zwischen fünf und zehn Jahren kommen, ohne Anmeldung und ohne Vereinsausweis.',
        'Sie betreuen mit einer zweiten Person eine Ecke, achten auf die Sicherheit und trösten bei Schrammen. Bei Regen ziehen wir in den großen Saal.',
        'Tobias Anhorn bespricht alles mit Ihnen vor Ort, 20 Minuten vor dem Start. Tragen Sie Sportkleidung.',
      ],
      asked: 'Freude an Bewegung und ein erweitertes Führungszeugnis.',
      given: 'Ein Kurs „Spiele für große Gruppen“ und kostenlose Teilnahme am Training des Vereins.',
    },
    en: {
      title: 'Lead children’s games on active Saturday',
      summary: 'Balance, climb, play tag: spend two hours playing with children in the meadow.',
      description: [
        'In the meadow behind Blaustern we build a course of tyres, ropes and boxes. About 25 children between five and ten come, without registration and without membership.',
        'Together with another person you look after one corner, keep an eye on safety and give comfort after scrapes. When it rains we move to the big hall.',
        'Tobias Anhorn talks everything through with you on site, 20 minutes before the start. Wear sports clothes.',
      ],
      asked: 'Enjoying movement, and a certificate of conduct for work with children.',
      given: 'A course on games for large groups and free admission to the club’s training sessions.',
    },
  },
  {
    kind: 'ENGAGEMENT',
    organisation: 'blauufer',
    district: 'Söflingen',
    categories: ['ENVIRONMENT', 'CIVIC'],
    plan: { weekly: { on: 'SATURDAY', every: 2, at: '10:00', minutes: 120 } },
    places: { onSite: 20 },
    fill: 'some',
    spokenLanguages: ['de', 'en', 'uk'],
    childrenWelcome: true,
    groupsWelcome: true,
    largestParty: 10,
    de: {
      title: 'Müll sammeln am Ufer der Blau',
      summary: 'Gehen Sie mit Zange und Eimer am Fluss entlang. Zwei Stunden, und das Ufer atmet auf.',
      description: [
        'Alle zwei Wochen sammeln wir, was der Fluss und der Wind hinterlassen: Flaschen, Folien, ab und zu ein Fahrrad. Wir gehen in kleinen Gruppen auf beiden Seiten der Blau.',
        'Veit Holzapfel verteilt Zangen, Eimer und Westen. Kinder bekommen eigene Zangen und eine Karte mit Vögeln zum Abhaken.',
        'Wir starten an der kleinen Holzbrücke beim Nachbarschaftshaus Blaustern. Gummistiefel sind nützlich, Kleidung zum Wechseln auch.',
      ],
      asked: 'Wetterfeste Schuhe und ein wacher Blick.',
      given: 'Werkzeug und Handschuhe, heißer Apfelsaft und ein sauberes Ufer.',
    },
    en: {
      title: 'Collect litter on the banks of the Blau',
      summary: 'Walk along the river with tongs and a bucket. Two hours, and the bank can breathe again.',
      description: [
        'Every two weeks we collect what the river and the wind leave behind: bottles, plastic, now and then a bicycle. We walk in small groups on both sides of the Blau.',
        'Veit Holzapfel hands out tongs, buckets and vests. Children get tongs of their own and a card with birds to tick off.',
        'We start at the little wooden bridge next to Blaustern. Wellingtons are useful, and so is a change of clothes.',
      ],
      asked: 'Weatherproof shoes and an alert eye.',
      given: 'Tools and gloves, hot apple juice and a clean river bank.',
    },
  },
];
