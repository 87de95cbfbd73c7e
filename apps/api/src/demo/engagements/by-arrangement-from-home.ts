/** Helping from home or on one's own round, without fixed dates. */
import type { DemoOffer } from '../content/content-types.ts';
import { team } from '../content/team.ts';

export const byArrangementFromHome: DemoOffer[] = [
  {
    kind: 'ENGAGEMENT',
    organisation: 'guter-weg',
    district: 'Ermingen',
    categories: ['OLD_AGE', 'SOCIAL'],
    plan: { byArrangement: true },
    groupsWelcome: true,
    minimumAge: 16,
    de: {
      title: 'Einkäufe nach Ermingen bringen',
      summary: 'Sie kaufen ohnehin ein? Nehmen Sie die Einkäufe einer Nachbarin oder eines Nachbarn mit.',
      description: [
        'In Ermingen gibt es keinen Laden mehr. Wer nicht Auto fährt, ist auf andere angewiesen. Wenn Sie ohnehin einkaufen, bringen Sie einfach eine zweite Tasche mit.',
        'Die Liste bekommen Sie am Telefon oder als Nachricht, das Geld liegt im Umschlag bereit. Auf dem Rückweg stellen Sie die Tasche in die Küche oder vor die Tür, wie Sie es vereinbart haben.',
        'Hanna Wiedmann bringt Sie mit einem Haushalt zusammen und ist beim ersten Mal dabei.',
      ],
      asked: 'Einmal in der Woche einkaufen und den Beleg mitgeben.',
      given: 'Ein Dank, der von Herzen kommt, und eine Einladung zum Gemeindefest.',
      expenses: '35 Cent je Kilometer für Umwege.',
    },
    en: {
      title: 'Bring shopping to Ermingen',
      summary: 'Going shopping anyway? Bring a neighbour’s shopping along on your way home.',
      description: [
        'There is no shop left in Ermingen. People who do not drive depend on others. If you are going shopping anyway, just bring a second bag.',
        'You get the list by phone or as a message, and the money is ready in an envelope. On the way back you put the bag in the kitchen or outside the door, as agreed.',
        'Hanna Wiedmann brings you together with a household and comes along the first time.',
      ],
      asked: 'Shopping once a week and handing over the receipt.',
      given: 'Heartfelt thanks and an invitation to the parish fête.',
      expenses: '35 cents per kilometre for detours.',
    },
  },
  {
    kind: 'ENGAGEMENT',
    organisation: 'wortspatz',
    district: 'Wiblingen',
    categories: ['DIVERSITY', 'EDUCATION', 'COMPANIONSHIP'],
    plan: { byArrangement: true },
    spokenLanguages: ['de', 'en', 'uk', 'ar', 'ru', 'tr'],
    minimumAge: 16,
    de: {
      title: 'Im Sprachtandem Deutsch üben',
      summary:
        'Treffen Sie sich zehnmal zu zweit: eine halbe Stunde in Ihrer Sprache, eine halbe auf Deutsch.',
      description: [
        'Im Tandem lernen beide. Sie helfen mit dem Deutschen und hören dafür Ukrainisch, Arabisch oder Türkisch. Ob Sie sich im Café, am Fluss oder per Video treffen, entscheiden Sie selbst.',
        'Ein Heft mit zehn Themen gibt die Richtung vor, vom Elternabend bis zum Wetterbericht. Nach zehn Treffen ist die Aufgabe erfüllt, weitermachen dürfen Sie immer.',
        'Oksana Bilyk fragt nach Ihren Interessen und sucht eine Person, die zu Ihnen passt. Das dauert etwa zwei Wochen.',
      ],
      asked: 'Gutes Deutsch und eine Stunde in der Woche.',
      given: 'Das Themenheft, ein Auftakttreffen mit allen Tandems und vielleicht eine Freundschaft.',
    },
    en: {
      title: 'Practise German as a language tandem',
      summary: 'Meet ten times as a pair: half an hour in your language, half an hour in German.',
      description: [
        'In a tandem both of you learn. You help with German and hear Ukrainian, Arabic or Turkish in return. Whether you meet in a café, by the river or by video is up to you.',
        'A booklet with ten topics leads the way, from parents’ evening to weather forecast. After ten meetings the task is done, and you may always go on.',
        'Oksana Bilyk asks about your interests and looks for somebody who suits you. This takes about two weeks.',
      ],
      asked: 'Good German and one hour a week.',
      given: 'The booklet, an opening meeting with all tandems and perhaps a friendship.',
    },
  },
  {
    kind: 'ENGAGEMENT',
    organisation: 'buecherkahn',
    district: 'Unterweiler',
    categories: ['CULTURE', 'CIVIC'],
    plan: { byArrangement: true },
    childrenWelcome: true,
    de: {
      title: 'Den Bücherschrank in Unterweiler pflegen',
      summary:
        'Schauen Sie jede Woche nach dem offenen Bücherschrank, wischen Sie Staub und ordnen Sie die Regale.',
      description: [
        'Der Schrank steht neben der Bushaltestelle und wird gern benutzt. Damit er einladend bleibt, sieht jemand einmal in der Woche nach dem Rechten. Mehr als 20 Minuten dauert es selten.',
        'Sie stellen Kinderbücher nach unten, nehmen Zerlesenes heraus und füllen bei Bedarf aus einer Kiste auf. Die Kiste steht trocken im Gerätehaus gegenüber.',
        'Paula Kienzle übergibt Ihnen den Schlüssel und vertritt Sie, wenn Sie in den Urlaub fahren.',
      ],
      asked: 'Ein Herz für Bücher und drei Monate lang ein kurzer Gang in der Woche.',
      given: 'Die erste Auswahl, wenn eine neue Kiste kommt.',
    },
    en: {
      title: 'Look after the public bookcase in Unterweiler',
      summary: 'Check on the public bookcase every week, dust it and tidy the shelves.',
      description: [
        'The bookcase stands next to the bus stop and is well used. To keep it inviting, somebody checks on it once a week. It rarely takes more than 20 minutes.',
        'You put children’s books on the bottom shelf, take out what is falling apart and refill from a box if needed. The box is kept dry in the shed opposite.',
        'Paula Kienzle hands you the key and stands in for you when you are on holiday.',
      ],
      asked: 'A heart for books and a short walk each week for three months.',
      given: 'First choice when a new box arrives.',
    },
  },
  {
    kind: 'ENGAGEMENT',
    organisation: 'ohne-stufe',
    categories: ['DIGITAL', 'ORGANISING', 'DISABILITY'],
    plan: { byArrangement: true },
    spokenLanguages: ['de', 'en'],
    experienceNeeded: true,
    minimumAge: 16,
    largestParty: 1,
    de: {
      title: 'Die Website eines Vereins pflegen',
      summary:
        'Tragen Sie von zu Hause Termine ein, beschreiben Sie Bilder und halten Sie die Seite für alle lesbar.',
      description: [
        'Unser Verein hat viel zu erzählen, aber niemanden, der es ins Netz stellt. Einmal in der Woche schicken wir Ihnen Texte und Fotos, Sie stellen sie ein. Das dauert etwa eine Stunde.',
        'Wichtig sind uns Bildbeschreibungen, klare Überschriften und gute Kontraste. Was Sie noch nicht wissen, lernen Sie von Miriam Yilmaz, die selbst mit einem Screenreader arbeitet.',
        'Die Aufgabe dauert drei Monate und endet mit einer Übergabe. Verlängern können Sie jederzeit.',
      ],
      asked: 'Sicherer Umgang mit einem Redaktionssystem und Sorgfalt bei Texten.',
      given:
        'Eine Einarbeitung per Video, Rückmeldung von Menschen, die auf Zugänglichkeit angewiesen sind, und ein Zeugnis.',
    },
    en: {
      title: 'Look after an association’s website',
      summary: 'From home, enter dates, describe pictures and keep the site readable for everyone.',
      description: [
        'Our association has a lot to tell but nobody who puts it online. Once a week we send you texts and photos, and you publish them. It takes about an hour.',
        'These matter to us: descriptions of pictures, clear headings and good contrast. What you do not know yet, you learn from Miriam Yilmaz, who uses a screen reader herself.',
        'The task lasts three months and ends with a handover. You can extend it at any time. The texts are in German.',
      ],
      asked: 'Being at ease with a content management system, and careful with texts.',
      given: 'An introduction by video, feedback from people who rely on accessibility, and a reference.',
    },
  },
  {
    kind: 'ENGAGEMENT',
    organisation: 'spatzennest',
    contact: { name: 'Ruth Ammann', phone: '0152 28817386', email: 'ruth.ammann@example.org' },
    district: 'Weststadt',
    categories: ['PROFESSIONAL', 'EDUCATION'],
    plan: { byArrangement: true },
    spokenLanguages: ['de', 'tr', 'ro'],
    experienceNeeded: true,
    minimumAge: 25,
    largestParty: 1,
    de: {
      title: 'Auszubildende bei Fragen im Betrieb beraten',
      summary:
        'Hören Sie jungen Leuten zu, die Ärger in der Ausbildung haben, und zeigen Sie ihnen ihre Rechte.',
      description: [
        'Überstunden, schlechte Stimmung, Zweifel am Beruf: Viele Auszubildende wissen nicht, wen sie fragen sollen. Sie bringen Erfahrung aus einem Betriebsrat, einer Gewerkschaft oder einer Innung mit und nehmen sich Zeit.',
        'Ein Gespräch dauert eine Stunde, am Telefon oder in der Weiche 4. Rechtsberatung geben Sie nicht. Sie ordnen, machen Mut und nennen die richtige Stelle.',
        'Ruth Ammann koordiniert das Team. Sie erreichen sie mobil, am besten am Abend.',
      ],
      asked: 'Erfahrung in der Vertretung von Beschäftigten oder in der Ausbildung.',
      given: 'Eine Fortbildung zum Berufsbildungsgesetz und Austausch mit Fachleuten.',
    },
    en: {
      title: 'Advise apprentices about questions at work',
      summary: 'Listen to young people who have trouble in their apprenticeship, and show them their rights.',
      description: [
        'Overtime, a bad atmosphere, doubts about the job: many apprentices do not know whom to ask. You bring experience from a works council, a union or a guild, and you take your time.',
        'A talk lasts an hour, by phone or at Weiche 4. You do not give legal advice. You help to see clearly, encourage, and name the right office.',
        'Ruth Ammann coordinates the team. You can reach her on her mobile, ideally in the evening.',
      ],
      asked: 'Experience in representing employees or in training apprentices.',
      given: 'Training on the law of vocational education, and exchange with experts.',
    },
  },
  {
    kind: 'ENGAGEMENT',
    organisation: 'koordinierungsstelle',
    contact: team.west,
    district: 'Einsingen',
    categories: ['CHILDREN', 'CIVIC'],
    plan: { byArrangement: true },
    childrenWelcome: true,
    groupsWelcome: true,
    de: {
      title: 'Nach dem Spielplatz in Einsingen sehen',
      summary: 'Schauen Sie drei Monate lang einmal in der Woche nach Schaukel, Sandkasten und Bänken.',
      description: [
        'Spielplätze bleiben schön, wenn jemand hinsieht. Auf Ihrem Spaziergang werfen Sie einen Blick auf die Geräte, heben Scherben auf und melden, was kaputt ist. Repariert wird vom Bauhof.',
        'Für die Runde bekommen Sie eine Karte mit zehn Punkten zum Abhaken, dazu Zange und Handschuhe. Familien teilen sich die Aufgabe gern mit den Kindern.',
        'Rufen Sie Simone Kraft an. Sie trifft sich mit Ihnen auf dem Spielplatz und zeigt, worauf es ankommt.',
      ],
      asked: 'Zwanzig Minuten in der Woche und ein Telefon für Meldungen.',
      given: 'Eine Einweisung vor Ort und ein Nachmittag mit Eis für alle Spielplatzpat:innen.',
    },
    en: {
      title: 'Keep an eye on the playground in Einsingen',
      summary: 'Check the swing, sandpit and benches once a week for three months.',
      description: [
        'Playgrounds stay nice when somebody looks after them. On your walk you have a look at the equipment, pick up broken glass and report what is damaged. The town’s workers do the repairs.',
        'For the round you get a card with ten points to tick off, tongs and gloves. Families like to share this task with their children.',
        'Call Simone Kraft. She meets you at the playground and shows you what to look for.',
      ],
      asked: 'Twenty minutes a week, and a phone for reports.',
      given: 'An introduction on site and an afternoon with ice cream for all who look after playgrounds.',
    },
  },
];
