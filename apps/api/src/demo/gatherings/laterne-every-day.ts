/** What happens at the Laterne on every day of the week, so that its team always has a day to look at. */
import type { DemoOffer } from '../content/content-types.ts';

export const laterneEveryDay: DemoOffer[] = [
  {
    kind: 'GATHERING',
    organisation: 'nachbarschaftshilfe',
    venue: 'laterne',
    categories: ['LEISURE', 'SOCIAL', 'OLD_AGE'],
    plan: { daily: { at: '10:00', minutes: 420 } },
    places: { onSite: 20 },
    fill: 'some',
    spokenLanguages: ['de', 'tr', 'ar'],
    childrenWelcome: true,
    largestParty: 4,
    cutoffMinutes: 0,
    contactRequired: false,
    de: {
      title: 'Offene Stube: Kaffee, Zeitung, Gesellschaft',
      summary: 'Kommen und gehen Sie, wann Sie mögen: Jeden Tag ist jemand da, der zuhört und Kaffee kocht.',
      description: [
        'In der Stube stehen drei große Tische. An einem wird gelesen, an einem gespielt, am dritten einfach geredet. Sie setzen sich dazu, wo noch ein Stuhl frei ist.',
        'Mittags gibt es Suppe aus dem großen Topf, nachmittags Kuchen. Wer allein kommt, bleibt es selten lange. Sonntags bringen viele ihre Enkelkinder mit.',
        'Eine Anmeldung hilft beim Einkaufen, Sie können aber auch einfach hereinkommen. Rosa Lechner oder jemand aus ihrem Team begrüßt Sie an der Theke.',
      ],
      asked: 'Nichts weiter. Wer mag, hilft beim Abräumen.',
      given: 'Kaffee, Suppe und Kuchen gegen eine kleine Spende.',
    },
    en: {
      title: 'Open parlour: coffee, newspapers, company',
      summary: 'Come and go as you like: every day somebody is there who listens and makes coffee.',
      description: [
        'There are three big tables in the parlour. At one people read, at one they play, at the third they simply talk. You sit down wherever a chair is free.',
        'At noon there is soup from the big pot, in the afternoon cake. Those who come alone rarely stay alone for long. On Sundays many bring their grandchildren.',
        'Signing up helps with the shopping, but you can also just walk in. Rosa Lechner or somebody from her team welcomes you at the counter.',
      ],
      asked: 'Nothing more. If you like, help to clear the tables.',
      given: 'Coffee, soup and cake for a small donation.',
    },
  },
  {
    kind: 'ENGAGEMENT',
    organisation: 'nachbarschaftshilfe',
    venue: 'laterne',
    categories: ['SOCIAL', 'COMPANIONSHIP'],
    plan: { daily: { at: '16:30', minutes: 210 } },
    places: { onSite: 4 },
    fill: 'some',
    largestParty: 1,
    cutoffMinutes: 30,
    de: {
      title: 'An der Theke der Laterne mithelfen',
      summary: 'Schenken Sie Kaffee aus, spülen Sie Tassen und schließen Sie am Abend gemeinsam ab.',
      description: [
        'Am späten Nachmittag ist die Stube am vollsten. Dann hilft jedes Paar Hände: eine Person schenkt aus, eine spült, zwei räumen ab und rücken Stühle.',
        'Sie brauchen nichts mitzubringen. Die Kaffeemaschine erklären wir Ihnen in fünf Minuten, Schürzen hängen am Haken. Auch wer nur zwei Stunden hat, ist eine große Hilfe.',
        'Gegen acht stellen wir die Stühle hoch und trinken den letzten Kaffee zusammen. Rosa Lechner ist die ganze Zeit dabei.',
      ],
      asked: 'Freundlich sein und gern auf den Beinen stehen. Spülen geht auch im Sitzen.',
      given: 'Essen und Trinken, nette Leute und ein Dankeschön-Abend im Jahr.',
    },
    en: {
      title: 'Help at the counter of the Laterne',
      summary: 'Pour coffee, wash cups and lock up together in the evening.',
      description: [
        'In the late afternoon the parlour is at its fullest. Then every pair of hands helps: one person pours, one washes up, two clear tables and move chairs.',
        'You need not bring anything. We explain the coffee machine in five minutes, and aprons hang on the hook. Even if you only have two hours, you are a great help.',
        'Around eight we put up the chairs and drink the last coffee together. Rosa Lechner is there all the time.',
      ],
      asked: 'Being friendly and liking to be on your feet. Washing up can be done sitting down.',
      given: 'Food and drink, nice people and one thank-you evening a year.',
    },
  },
  {
    kind: 'ENGAGEMENT',
    organisation: 'nachbarschaftshilfe',
    venue: 'laterne',
    categories: ['CRAFTS', 'OLD_AGE', 'DISABILITY'],
    plan: { byArrangement: true },
    unconfirmed: true,
    de: {
      title: 'Rollatoren prüfen und gangbar machen',
      summary:
        'Ziehen Sie Bremsen nach, ölen Sie Räder und pumpen Sie Reifen auf, damit andere sicher gehen.',
      description: [
        'Ein Rollator, der quietscht oder schief bremst, bleibt in der Ecke stehen. Dabei fehlt oft nur ein Tropfen Öl oder eine neue Schraube. Sie sehen nach und bringen in Ordnung, was mit einfachem Werkzeug geht.',
        'Wir sammeln, was gebracht wird, und rufen Sie an, wenn drei oder vier beisammen sind. Dann suchen wir gemeinsam einen Nachmittag.',
        'Werkzeug und Ersatzteile liegen in der Laterne bereit. Was unsicher bleibt, geht an ein Sanitätshaus. Rosa Lechner zeigt Ihnen die Werkbank.',
      ],
      asked: 'Geschickte Hände und Sorgfalt.',
      given: 'Eine Einführung durch ein Sanitätshaus und Kaffee an der Theke.',
    },
    en: {
      title: 'Check walking frames and get them going',
      summary: 'Tighten brakes, oil wheels and pump up tyres so that others can walk safely.',
      description: [
        'A walking frame that squeaks or brakes unevenly stays in the corner. Often only a drop of oil or a new screw is missing. You take a look and mend what can be done with simple tools.',
        'We collect what people bring and call you when there are three or four. Then we look for an afternoon together.',
        'Tools and spare parts are ready at the Laterne. Whatever remains unsafe goes to a medical supply shop. Rosa Lechner shows you the workbench.',
      ],
      asked: 'Skilled hands and care.',
      given: 'An introduction by a medical supply shop, and coffee at the counter.',
    },
  },
];
