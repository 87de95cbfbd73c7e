/** Helping people one to one, whenever it suits both: tasks without fixed dates. */
import type { DemoOffer } from '../content/content-types.ts';
import { team } from '../content/team.ts';

export const byArrangement: DemoOffer[] = [
  {
    kind: 'ENGAGEMENT',
    organisation: 'donauwinkel',
    district: 'Stadtmitte',
    categories: ['JUSTICE', 'COMPANIONSHIP', 'SOCIAL'],
    plan: { byArrangement: true },
    spokenLanguages: ['de', 'ru', 'ar'],
    certificateRequired: true,
    minimumAge: 21,
    de: {
      title: 'Nach der Haft zum Amt begleiten',
      summary:
        'Gehen Sie mit einem Menschen, der neu anfängt, zum Bürgerbüro, zur Bank oder zur Wohnungsbesichtigung.',
      description: [
        'Nach einer Haft fehlt vieles auf einmal: Ausweis, Konto, Wohnung. Dann ist es schwer, allein vor einem Schalter zu stehen. Sie gehen mit, hören zu und helfen, die Unterlagen zu sortieren.',
        'Ein Termin dauert meist zwei Stunden und liegt am Vormittag. Sie entscheiden jedes Mal neu, ob es passt. Unsere Sozialarbeiterin ist telefonisch erreichbar.',
        'Rufen Sie Carsten Böhm an. Bei einem Gespräch im Büro lernen Sie den Verein kennen.',
      ],
      asked: 'Unvoreingenommen sein, Verschwiegenheit wahren. Ein erweitertes Führungszeugnis.',
      given: 'Eine Schulung an zwei Abenden und regelmäßige Gespräche mit einer Fachkraft.',
      expenses: 'Fahrkarte und 5 Euro für Kaffee unterwegs.',
    },
    en: {
      title: 'Accompany someone to offices after prison',
      summary:
        'Go along to the citizens’ office, the bank or a flat viewing with somebody who is starting again.',
      description: [
        'After prison many things are missing at once: identity card, bank account, home. It is hard to stand at a counter alone. You go along, listen and help to sort the papers.',
        'An appointment usually takes two hours in the morning. Each time you decide afresh whether it suits you. Our social worker can be reached by phone.',
        'Call Carsten Böhm. You get to know the association in a conversation at the office.',
      ],
      asked: 'An open mind and confidentiality. A certificate of conduct.',
      given: 'Training on two evenings and regular talks with a professional.',
      expenses: 'Your ticket and 5 euros for a coffee on the way.',
    },
  },
  {
    kind: 'ENGAGEMENT',
    organisation: 'nachbarschaftshilfe',
    district: 'Böfingen',
    categories: ['CRAFTS', 'OLD_AGE'],
    plan: { byArrangement: true },
    spokenLanguages: ['de', 'ru'],
    experienceNeeded: true,
    minimumAge: 18,
    de: {
      title: 'Kleine Reparaturen in der Nachbarschaft machen',
      summary:
        'Tauschen Sie Glühbirnen, ölen Sie Türen, bohren Sie ein Loch: Handgriffe, die Ältere nicht mehr schaffen.',
      description: [
        'Ein tropfender Hahn, ein wackeliges Regal, ein Rauchmelder ohne Batterie: Für einen Handwerksbetrieb ist das zu klein, für eine 85-jährige Nachbarin zu groß. Sie kommen vorbei und erledigen es in einer Stunde.',
        'Rosa Lechner ruft Sie an, wenn eine Bitte aus Ihrer Nähe kommt, etwa zweimal im Monat. Arbeiten an Strom und Gas gehören nicht dazu.',
        'Material bezahlt, wer die Hilfe bekommt. Geld für die Arbeit nehmen Sie nicht an, einen Kaffee schon.',
      ],
      asked: 'Handwerkliches Geschick und eigenes Werkzeug. Leihen können Sie es auch.',
      given: 'Ein Ausweis der Nachbarschaftshilfe und eine gefüllte Werkzeugtasche als Leihgabe.',
      expenses: '35 Cent je Kilometer oder die Fahrkarte.',
    },
    en: {
      title: 'Do small repairs in the neighbourhood',
      summary: 'Change bulbs, oil doors, drill a hole: small jobs that older people can no longer manage.',
      description: [
        'A dripping tap, a shaky shelf, a smoke alarm without a battery: too small for a tradesperson, too big for a neighbour of 85. You come by and get it done in an hour.',
        'Rosa Lechner calls you when somebody near you asks for help, about twice a month. Work on electricity or gas is not included.',
        'The person you help pays for the material. You take no money for the work, but you may take a coffee.',
      ],
      asked: 'Skilled hands and your own tools. You can also borrow some.',
      given: 'An identity card of the association and a full tool bag on loan.',
      expenses: '35 cents per kilometre, or your ticket.',
    },
  },
  {
    kind: 'ENGAGEMENT',
    organisation: 'nachbarschaftshilfe',
    district: 'Jungingen',
    categories: ['HEALTH', 'OLD_AGE', 'COMPANIONSHIP'],
    plan: { byArrangement: true },
    minimumAge: 21,
    experienceNeeded: true,
    largestParty: 1,
    de: {
      title: 'Zur Arztpraxis fahren und begleiten',
      summary: 'Fahren Sie Nachbar:innen aus Jungingen zum Termin, warten Sie mit und bringen Sie sie heim.',
      description: [
        'Von Jungingen in die Stadt fährt der Bus, doch nach einer Augenuntersuchung möchte niemand allein zurück. Sie fahren mit dem eigenen Auto, gehen mit an die Anmeldung und warten, bis es vorbei ist.',
        'Im Sprechzimmer sind Sie nur dabei, wenn Ihr Fahrgast das wünscht. Was Sie hören, bleibt unter Ihnen beiden.',
        'Schreiben oder rufen Sie Rosa Lechner an und sagen Sie, an welchen Tagen Sie Zeit haben. Eine Fahrt wird mindestens drei Tage vorher abgesprochen.',
      ],
      asked: 'Ein eigenes Auto, Pünktlichkeit und Gelassenheit im Wartezimmer.',
      given: 'Eine Kaskoversicherung für die Fahrt und ein Treffen aller Fahrer:innen im Quartal.',
      expenses: '35 Cent je Kilometer und die Parkgebühren.',
    },
    en: {
      title: 'Drive someone to the doctor and keep them company',
      summary: 'Drive neighbours from Jungingen to an appointment, wait with them and bring them home.',
      description: [
        'There is a bus from Jungingen into town, but after an eye examination nobody wants to go back alone. You drive your own car, come along to the desk and wait until it is over.',
        'You are in the consulting room only if your passenger wishes. What you hear stays between the two of you.',
        'Write to or call Rosa Lechner and say on which days you have time. A drive is arranged at least three days ahead.',
      ],
      asked: 'A car of your own, punctuality and calm in the waiting room.',
      given: 'Comprehensive insurance for the drive, and a meeting of all drivers every three months.',
      expenses: '35 cents per kilometre and the parking fees.',
    },
  },
  {
    kind: 'ENGAGEMENT',
    organisation: 'koordinierungsstelle',
    contact: team.eselsberg,
    district: 'Eselsberg',
    categories: ['DIVERSITY', 'CHILDREN', 'SOCIAL'],
    plan: { byArrangement: true },
    spokenLanguages: ['de', 'en', 'uk', 'ar', 'tr'],
    childrenWelcome: true,
    de: {
      title: 'Neue Familien auf dem Eselsberg begrüßen',
      summary: 'Zeigen Sie einer zugezogenen Familie Spielplatz, Bücherei und die beste Bäckerei.',
      description: [
        'Jeden Monat ziehen Familien auf den Eselsberg, manche aus der nächsten Stadt, manche aus einem anderen Land. Sie treffen sich einmal und zeigen ihnen das Quartier, wie Sie es kennen.',
        'Wie Sie das machen, bestimmen Sie: zu Fuß, mit dem Rad, mit Ihren eigenen Kindern. Ein Begrüßungsbeutel mit Plan und Gutscheinen liegt in der Laterne bereit.',
        'Tarek Nasser bringt Sie zusammen und achtet darauf, dass Sie eine gemeinsame Sprache haben.',
      ],
      asked: 'Den Eselsberg gut kennen und etwa zwei Stunden Zeit haben.',
      given: 'Ein Frühstück für beide Familien im Café Laterne.',
    },
    en: {
      title: 'Welcome new families to Eselsberg',
      summary: 'Show a family that has just moved here the playground, the library and the best bakery.',
      description: [
        'Every month families move to Eselsberg, some from the next town, some from another country. You meet once and show them the neighbourhood as you know it.',
        'How you do it is up to you: on foot, by bicycle, with your own children. A welcome bag with a map and vouchers is ready at the Laterne.',
        'Tarek Nasser brings you together and makes sure that you have a language in common.',
      ],
      asked: 'Knowing Eselsberg well, and about two hours of time.',
      given: 'A breakfast for both families at Café Laterne.',
    },
  },
  {
    kind: 'ENGAGEMENT',
    organisation: 'spatzennest',
    district: 'Söflingen',
    categories: ['OLD_AGE', 'COMPANIONSHIP'],
    plan: { byArrangement: true },
    spokenLanguages: ['de', 'it', 'tr'],
    minimumAge: 16,
    de: {
      title: 'Einen alten Menschen zum Kaffee besuchen',
      summary: 'Besuchen Sie drei Monate lang jede Woche für eine Stunde jemanden, der wenig Besuch bekommt.',
      description: [
        'Herr K. erzählt gern von der Eisenbahn, Frau S. sucht jemanden für ihr Schachbrett. Insgesamt warten in Söflingen zurzeit sieben Menschen auf Besuch.',
        'Sie lernen sich bei einem ersten Treffen zu dritt kennen. Passt es nicht, suchen wir ohne Umstände weiter. Nach drei Monaten entscheiden Sie beide, ob Sie sich weiter sehen.',
        'Jakob Reiser fragt Sie am Telefon, was Sie mögen und wann Sie Zeit haben.',
      ],
      asked: 'Verlässlich kommen und gern zuhören.',
      given: 'Eine Ansprechperson für alle Fragen und ein Abend im Monat mit anderen Besuchenden.',
    },
    en: {
      title: 'Visit an older person for coffee',
      summary: 'For three months, spend an hour a week with somebody who has few visitors.',
      description: [
        'Mr K. likes to tell stories about the railway, Mrs S. is looking for somebody for her chessboard. Seven people in Söflingen are waiting for a visitor at the moment.',
        'You get to know each other at a first meeting, with one of us there. If it does not work out, we simply look further. After three months you both decide whether to go on.',
        'Jakob Reiser asks you on the phone what you like and when you have time.',
      ],
      asked: 'Coming reliably and liking to listen.',
      given: 'Somebody to turn to with any question, and an evening a month with other visitors.',
    },
  },
];
