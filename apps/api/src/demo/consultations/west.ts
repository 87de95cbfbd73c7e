/** Hours with Digitalmentor:innen in Weststadt, Söflingen and Grimmelfingen. */
import type { DemoOffer } from '../content/content-types.ts';
import { team } from '../content/team.ts';

export const consultationsWest: DemoOffer[] = [
  {
    kind: 'CONSULTATION',
    organisation: 'spatzennest',
    contact: team.west,
    venue: 'weiche-vier',
    categories: ['DIGITAL', 'OLD_AGE'],
    plan: { weekly: { on: 'THURSDAY', at: '10:00', minutes: 120 } },
    places: { mentors: ['Giulia', 'Heinz', 'Margret'], slotMinutes: 30 },
    fill: 'few left',
    de: {
      title: 'Am Smartphone sicher werden in der Weiche 4',
      summary: 'Einrichten, schreiben, fotografieren: Üben Sie mit jemandem, der Zeit hat und gern erklärt.',
      description: [
        'Ein neues Gerät hat viele Knöpfe, und jedes Update verschiebt sie. Wir beginnen mit dem, was Sie am dringendsten brauchen, und lassen den Rest für das nächste Mal.',
        'Donnerstags ist auch unsere Kollegin da, die Deutsche Gebärdensprache spricht. Sagen Sie am Empfang Bescheid, dann kommt sie dazu.',
        'Simone Kraft begrüßt Sie im Erdgeschoss. Die Sprechstunde ist in der Bibliothek im zweiten Stock, der Aufzug hält dort.',
      ],
      asked: 'Ihr Smartphone oder Tablet, eingeschaltet und geladen.',
      given: 'Sicherheit bei den ersten Schritten und ein Heft zum Nachlesen.',
    },
    en: {
      title: 'Become confident with your phone at Weiche 4',
      summary: 'Set up, write, take pictures: practise with somebody who has time and likes to explain.',
      description: [
        'A new device has many buttons, and every update moves them around. We start with what you need most and leave the rest for the next time.',
        'On Thursdays our colleague who speaks German Sign Language is here too. Tell us at reception and she will join you.',
        'Simone Kraft welcomes you on the ground floor. The consultation is in the library on the second floor, where the lift stops.',
      ],
      asked: 'Your smartphone or tablet, switched on and charged.',
      given: 'Confidence in the first steps and a booklet to look things up.',
    },
  },
  {
    kind: 'CONSULTATION',
    organisation: 'spatzennest',
    contact: team.west,
    venue: 'weiche-vier',
    categories: ['DIGITAL', 'SOCIAL'],
    plan: { weekly: { on: 'WEDNESDAY', at: '10:00', minutes: 90 } },
    places: { mentors: ['Dmytro', 'Elif'], slotMinutes: 30 },
    fill: 'some',
    de: {
      title: 'Fahrkarte und Fahrplan aufs Handy holen',
      summary:
        'Kaufen Sie Ihre Fahrkarte in der App und finden Sie den nächsten Bus, ohne Automaten und ohne Eile.',
      description: [
        'Wir laden mit Ihnen die App für Bus und Bahn, legen ein Konto an und kaufen die erste Fahrkarte. Danach schauen wir, wie Sie Verspätungen sehen und den Weg zur Haltestelle finden.',
        'Ob und womit Sie bezahlen, entscheiden Sie. Kennwörter und Kontodaten geben Sie selbst ein.',
        'Zum Abschluss gehen wir mit Ihnen zur Haltestelle vor dem Haus und prüfen, ob alles stimmt. Treffpunkt ist der Empfang.',
      ],
      asked: 'Ihr Handy mit mobilem Internet oder WLAN und, wenn Sie kaufen möchten, Ihre Bankkarte.',
      given: 'Eine Fahrkarte, die funktioniert, und der Mut zur nächsten Fahrt.',
    },
    en: {
      title: 'Get tickets and timetables on your phone',
      summary: 'Buy your ticket in the app and find the next bus, with no machines and no hurry.',
      description: [
        'We download the app for bus and train with you, create an account and buy the first ticket. Then we look at how to see delays and find the way to the stop.',
        'Whether you pay, and how, is your decision. You enter passwords and bank details yourself.',
        'At the end we walk to the stop outside with you and check that everything is right. We meet at reception.',
      ],
      asked: 'Your phone with mobile data or Wi-Fi and, if you want to buy something, your bank card.',
      given: 'A ticket that works, and courage for the next trip.',
    },
  },
  {
    kind: 'CONSULTATION',
    organisation: 'spatzennest',
    contact: team.west,
    venue: 'blaustern',
    categories: ['DIGITAL', 'OLD_AGE'],
    plan: { weekly: { on: 'SATURDAY', at: '10:00', minutes: 120 } },
    places: { mentors: ['Aylin', 'Jonas', 'Margret'], slotMinutes: 30 },
    fill: 'some',
    de: {
      title: 'Samstags Handyfragen klären im Blaustern',
      summary: 'Nach dem Markt kurz hinein: Drei Digitalmentor:innen helfen Ihnen mit Handy und Tablet.',
      description: [
        'Verbinden Sie den Einkauf auf dem Markt mit einer halben Stunde Hilfe. Ihre Taschen stehen solange sicher an der Garderobe.',
        'Aylin, Jonas und Margret helfen beim Einrichten, mit Nachrichten, Passwörtern und Apps. Wer berufstätig ist und einem Elternteil helfen möchte, ist mit ihm zusammen willkommen.',
        'Alles liegt im Erdgeschoss, ohne Stufe. Gehen Sie an der Küche vorbei in den hellen Raum zum Garten.',
      ],
      asked: 'Ihr Gerät und eine Frage, die Sie schon länger beschäftigt.',
      given: 'Hilfe von Mensch zu Mensch, kostenlos.',
    },
    en: {
      title: 'Sort out phone questions on Saturday at Blaustern',
      summary: 'Drop in after the market: three digital mentors help you with your phone and tablet.',
      description: [
        'Combine your shopping at the market with half an hour of help. Your bags are safe in the cloakroom meanwhile.',
        'Aylin, Jonas and Margret help with setting up, messages, passwords and apps. If you work during the week and want to help a parent, do come together.',
        'Everything is on the ground floor, without a step. Walk past the kitchen into the bright room facing the garden.',
      ],
      asked: 'Your device and a question that has been on your mind for a while.',
      given: 'Help from person to person, free of charge.',
    },
  },
  {
    kind: 'CONSULTATION',
    organisation: 'spatzennest',
    contact: team.west,
    venue: 'dorfstube',
    categories: ['DIGITAL', 'OLD_AGE', 'CIVIC'],
    plan: { monthly: { on: 'THURSDAY', nth: 1, at: '14:30', minutes: 120 } },
    places: { mentors: ['Bernd', 'Claudia'], slotMinutes: 30 },
    fill: 'some',
    de: {
      title: 'Digitale Hilfe im Dorf: Sprechstunde Grimmelfingen',
      summary: 'Einmal im Monat kommen Bernd und Claudia in die Dorfstube und helfen mit Handy und Computer.',
      description: [
        'Der Weg in die Stadt ist Ihnen zu weit? Dann kommen wir zu Ihnen. Am ersten Donnerstag im Monat stehen zwei Tische in der Dorfstube bereit, dazu Kaffee und WLAN.',
        'Bernd hilft mit Computer, E-Mail und Formularen, Claudia mit iPhone, Tablet und Fotos. Auch Gäste aus Eggingen, Ermingen und Einsingen sind willkommen.',
        'Eine Rampe führt zur Tür. Wenn Sie eine Mitfahrgelegenheit brauchen, rufen Sie Simone Kraft an.',
      ],
      asked: 'Ihr Gerät und das Ladekabel.',
      given: 'Hilfe vor der eigenen Haustür.',
    },
    en: {
      title: 'Digital help in the village: Grimmelfingen',
      summary: 'Once a month Bernd and Claudia come to the Dorfstube and help with phones and computers.',
      description: [
        'Is the way into town too far for you? Then we come to you. On the first Thursday of the month two tables are ready in the Dorfstube, with coffee and Wi-Fi.',
        'Bernd helps with computers, e-mail and forms, Claudia with iPhones, tablets and photos. Guests from Eggingen, Ermingen and Einsingen are welcome too.',
        'A ramp leads to the door. If you need a lift, call Simone Kraft.',
      ],
      asked: 'Your device and the charging cable.',
      given: 'Help close to home.',
    },
  },
];
