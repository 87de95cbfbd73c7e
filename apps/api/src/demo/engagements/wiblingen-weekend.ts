/** Helping in Wiblingen and Gögglingen-Donaustetten at the weekend: swap market, flyers and nesting boxes. */
import type { DemoOffer } from '../content/content-types.ts';
import { team } from '../content/team.ts';

export const wiblingenWeekend: DemoOffer[] = [
  {
    kind: 'ENGAGEMENT',
    organisation: 'koordinierungsstelle',
    contact: team.wiblingen,
    venue: 'faehrmannshaus',
    categories: ['ORGANISING', 'ENVIRONMENT', 'SOCIAL'],
    plan: { once: [{ inDays: 7, on: 'SATURDAY', at: '08:00', minutes: 180 }] },
    places: { onSite: 8 },
    fill: 'some',
    spokenLanguages: ['de', 'ru', 'tr'],
    childrenWelcome: true,
    groupsWelcome: true,
    largestParty: 5,
    de: {
      title: 'Den Tauschmarkt aufbauen und sortieren',
      summary:
        'Stellen Sie Tische auf und ordnen Sie Bücher, Spielzeug und Geschirr, bevor die Gäste kommen.',
      description: [
        'Auf dem Tauschmarkt wechselt alles ohne Geld den Besitz. Ab 8:00 Uhr bringen die ersten Familien ihre Kisten. Sie sortieren nach Themen und schreiben Schilder.',
        'Um 11:00 Uhr öffnet der Markt, dann ist Ihre Schicht zu Ende. Wer mitgeholfen hat, darf sich vorher schon etwas aussuchen.',
        'Gül Demir steht am Hintereingang beim Anhänger. Bringen Sie bitte einen dicken Filzstift mit, davon haben wir nie genug.',
      ],
      asked: 'Frühaufstehen und Klapptische tragen.',
      given: 'Frühstück, freie Auswahl vor dem Ansturm und ein lebhafter Vormittag.',
    },
    en: {
      title: 'Set up the swap market and sort things',
      summary: 'Put up tables and arrange books, toys and crockery before the guests arrive.',
      description: [
        'At the swap market everything changes hands without money. The first families bring their boxes from 8:00. You sort by subject and write signs.',
        'The market opens at 11:00, which is the end of your shift. Those who helped may choose something first.',
        'Gül Demir is at the back entrance, next to the trailer. Please bring a thick marker pen; we never have enough of them.',
      ],
      asked: 'Getting up early and carrying folding tables.',
      given: 'Breakfast, first choice before the rush and a lively morning.',
    },
  },
  {
    kind: 'ENGAGEMENT',
    organisation: 'koordinierungsstelle',
    contact: team.wiblingen,
    district: 'Gögglingen-Donaustetten',
    categories: ['CIVIC', 'ORGANISING'],
    plan: { once: [{ inDays: 4, on: 'SATURDAY', at: '10:00', minutes: 120 }] },
    places: { onSite: 6 },
    fill: 'empty',
    childrenWelcome: true,
    groupsWelcome: true,
    minimumAge: 12,
    largestParty: 6,
    de: {
      title: 'Einladungen zum Dorffest verteilen',
      summary: 'Verteilen Sie bei einem Spaziergang 100 Einladungen und hängen Sie drei Plakate auf.',
      description: [
        'Damit alle vom Dorffest erfahren, bekommt jeder Haushalt eine Karte. Sie suchen sich auf dem Plan eine Runde aus, mit Blick auf die Donau oder mitten durch den Ort.',
        'Die Plakate hängen Sie dort auf, wo Geschäfte und Vereine zugesagt haben. Klebeband und Reißzwecken liegen bereit.',
        'Wir treffen uns vor der Alten Schulstube. Gül Demir hat heißen Tee dabei. Mit Kinderwagen und Hund geht es auch.',
      ],
      asked: 'Zwei Stunden Zeit und Freude am Spazierengehen.',
      given: 'Tee, ein Gutschein für eine Wurst oder einen Flammkuchen beim Fest.',
    },
    en: {
      title: 'Hand out invitations to the village fête',
      summary: 'Go for a walk, put 100 invitations in letter boxes and hang up three posters.',
      description: [
        'Every household gets a card, so that everyone hears about the fête. You choose a round on the map, with a view of the Danube or right through the village.',
        'You hang up the posters where shops and clubs have agreed to it. Sticky tape and drawing pins are ready.',
        'We meet in front of the Alte Schulstube, where Gül Demir has hot tea. A pram or a dog is no problem.',
      ],
      asked: 'Two hours of time and enjoying a walk.',
      given: 'Tea, and a voucher for a sausage or a tarte flambée at the fête.',
    },
  },
  {
    kind: 'ENGAGEMENT',
    organisation: 'blauufer',
    venue: 'schulstube',
    categories: ['ENVIRONMENT', 'CHILDREN', 'CRAFTS'],
    plan: { once: [{ inDays: 14, on: 'SATURDAY', at: '14:00', minutes: 180 }] },
    places: { onSite: 5 },
    fill: 'few left',
    childrenWelcome: true,
    minimumAge: 14,
    de: {
      title: 'Mit Kindern Nistkästen bauen',
      summary: 'Helfen Sie 15 Kindern, aus Brettern ein Zuhause für Meisen und Spatzen zu bauen.',
      description: [
        'Die Bretter sind zugesägt, die Löcher vorgebohrt. Jedes Kind baut mit Ihrer Hilfe einen Kasten und schreibt seinen Namen hinein. Danach hängen wir fünf davon an der Donau auf.',
        'Sie halten fest, zählen Schrauben und loben krumme Nägel. Die Eltern bleiben im Haus, verantwortlich ist Veit Holzapfel.',
        'Klingeln Sie bei „Schulstube“. Zur Tür führen drei Stufen. Werkzeug ist da, Schürzen auch.',
      ],
      asked: 'Mit Hammer und Schraubenzieher umgehen können und Kindern den Vortritt lassen.',
      given: 'Ein eigener Nistkasten zum Mitnehmen, Saft und Brezeln.',
    },
    en: {
      title: 'Build nesting boxes with children',
      summary: 'Help 15 children to build a home for tits and sparrows out of boards.',
      description: [
        'The boards are cut and the holes are drilled. With your help each child builds a box and writes a name inside. Afterwards we hang five of them by the Danube.',
        'You hold things, count screws and praise crooked nails. The parents stay in the house; Veit Holzapfel is in charge.',
        'Ring the bell marked “Schulstube”. There are three steps to the door. We have tools, and aprons too.',
      ],
      asked: 'Being able to use a hammer and a screwdriver, and letting children go first.',
      given: 'A nesting box of your own to take home, juice and pretzels.',
    },
  },
];
