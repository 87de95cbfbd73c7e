/** What happens in a demo town that is made large: words put together to titles and texts, each combination plausible. */
import type { Category } from '../../offers/offer-terms.ts';

/** `doing` is what the title says before `with`; German titles of the field, in the infinitive. */
export interface Activity {
  readonly doing: string;
  readonly doingEn: string;
  readonly categories: readonly `${Category}`[];
  readonly detail: string;
}

export const helping: readonly Activity[] = [
  {
    doing: 'Vorlesen',
    doingEn: 'Read aloud',
    categories: ['CULTURE', 'EDUCATION'],
    detail: 'Sie suchen ein Buch aus und lesen eine halbe Stunde vor.',
  },
  {
    doing: 'Besuchsdienst',
    doingEn: 'Visit',
    categories: ['COMPANIONSHIP', 'OLD_AGE'],
    detail: 'Sie kommen zum Reden, Zuhören und Kaffeetrinken vorbei.',
  },
  {
    doing: 'Einkaufshilfe',
    doingEn: 'Help with shopping',
    categories: ['SOCIAL', 'OLD_AGE'],
    detail: 'Sie gehen mit zum Einkaufen und tragen die Taschen nach Hause.',
  },
  {
    doing: 'Hausaufgabenhilfe',
    doingEn: 'Help with homework',
    categories: ['SCHOOL', 'CHILDREN'],
    detail: 'Sie sitzen daneben, erklären und loben.',
  },
  {
    doing: 'Lesepatenschaft',
    doingEn: 'Reading partner',
    categories: ['SCHOOL', 'EDUCATION'],
    detail: 'Sie üben Woche für Woche mit demselben Kind das Lesen.',
  },
  {
    doing: 'Rollstuhlbegleitung',
    doingEn: 'Wheelchair company',
    categories: ['DISABILITY', 'COMPANIONSHIP'],
    detail: 'Sie schieben den Rollstuhl durch den Park und zur Apotheke.',
  },
  {
    doing: 'Gartenpflege',
    doingEn: 'Tend the garden',
    categories: ['ENVIRONMENT', 'LEISURE'],
    detail: 'Sie jäten, gießen und ernten mit anderen zusammen.',
  },
  {
    doing: 'Müll sammeln',
    doingEn: 'Collect litter',
    categories: ['ENVIRONMENT', 'CIVIC'],
    detail: 'Zangen, Säcke und Handschuhe liegen bereit.',
  },
  {
    doing: 'Essen ausgeben',
    doingEn: 'Serve meals',
    categories: ['POVERTY', 'SOCIAL'],
    detail: 'Sie schöpfen Suppe, schneiden Brot und räumen danach auf.',
  },
  {
    doing: 'Kleider sortieren',
    doingEn: 'Sort clothes',
    categories: ['POVERTY', 'ORGANISING'],
    detail: 'Sie prüfen Spenden und hängen sie nach Größen auf.',
  },
  {
    doing: 'Deutsch üben',
    doingEn: 'Practise German',
    categories: ['DIVERSITY', 'EDUCATION'],
    detail: 'Sie sprechen langsam über Alltag, Wetter und Ämter.',
  },
  {
    doing: 'Behördenbegleitung',
    doingEn: 'Company to offices',
    categories: ['DIVERSITY', 'SOCIAL'],
    detail: 'Sie gehen mit aufs Amt und füllen gemeinsam Formulare aus.',
  },
  {
    doing: 'Fahrdienst',
    doingEn: 'Drive',
    categories: ['HEALTH', 'SOCIAL'],
    detail: 'Sie fahren mit unserem Auto zur Praxis und wieder heim.',
  },
  {
    doing: 'Sport anleiten',
    doingEn: 'Lead sports',
    categories: ['SPORT', 'CHILDREN'],
    detail: 'Sie bauen Geräte auf, machen Übungen vor und achten auf alle.',
  },
  {
    doing: 'Fußballtraining',
    doingEn: 'Football practice',
    categories: ['SPORT'],
    detail: 'Sie üben Pässe und Torschüsse und trösten nach Niederlagen.',
  },
  {
    doing: 'Chor begleiten',
    doingEn: 'Accompany the choir',
    categories: ['CULTURE', 'LEISURE'],
    detail: 'Sie spielen Klavier oder singen in der zweiten Stimme.',
  },
  {
    doing: 'Theaterkulissen bauen',
    doingEn: 'Build stage sets',
    categories: ['CULTURE', 'CRAFTS'],
    detail: 'Sie sägen, malen und schleppen für die nächste Aufführung.',
  },
  {
    doing: 'Nähwerkstatt',
    doingEn: 'Sewing workshop',
    categories: ['CRAFTS', 'DIVERSITY'],
    detail: 'Sie zeigen, wie man Säume näht und Reißverschlüsse einsetzt.',
  },
  {
    doing: 'Fahrräder reparieren',
    doingEn: 'Repair bicycles',
    categories: ['CRAFTS', 'ENVIRONMENT'],
    detail: 'Sie flicken Schläuche und stellen Bremsen ein.',
  },
  {
    doing: 'Tierheim',
    doingEn: 'Animal shelter',
    categories: ['ENVIRONMENT', 'LEISURE'],
    detail: 'Sie gehen mit Hunden spazieren und bürsten Katzen.',
  },
  {
    doing: 'Sanitätsdienst',
    doingEn: 'First aid',
    categories: ['RESCUE', 'HEALTH'],
    detail: 'Sie stehen mit Erfahrenen am Rand und helfen bei Schürfwunden.',
  },
  {
    doing: 'Trauerbegleitung',
    doingEn: 'Company in grief',
    categories: ['HEALTH', 'RELIGION'],
    detail: 'Sie hören zu und halten Stille aus; wir schulen Sie vorher.',
  },
  {
    doing: 'Kirchencafé',
    doingEn: 'Church café',
    categories: ['RELIGION', 'COMPANIONSHIP'],
    detail: 'Sie backen, decken Tische und kommen ins Gespräch.',
  },
  {
    doing: 'Stadtführung',
    doingEn: 'Town walk',
    categories: ['CULTURE', 'EDUCATION'],
    detail: 'Sie zeigen, was Sie an Ihrer Straße mögen.',
  },
  {
    doing: 'Handyhilfe',
    doingEn: 'Phone help',
    categories: ['DIGITAL', 'OLD_AGE'],
    detail: 'Sie erklären in Ruhe Knöpfe, Fotos und Nachrichten.',
  },
  {
    doing: 'Bewerbungshilfe',
    doingEn: 'Help with applications',
    categories: ['PROFESSIONAL', 'EDUCATION'],
    detail: 'Sie lesen Lebensläufe und üben Gespräche.',
  },
  {
    doing: 'Wahlhilfe',
    doingEn: 'Help at elections',
    categories: ['POLITICS', 'CIVIC'],
    detail: 'Sie geben Stimmzettel aus und zählen am Abend mit.',
  },
  {
    doing: 'Schöffenamt erklären',
    doingEn: 'Explain lay judging',
    categories: ['JUSTICE', 'EDUCATION'],
    detail: 'Sie erzählen aus Ihrer Zeit am Gericht.',
  },
  {
    doing: 'Spielplatzpatenschaft',
    doingEn: 'Look after a playground',
    categories: ['CHILDREN', 'CIVIC'],
    detail: 'Sie schauen nach Scherben und melden, was kaputt ist.',
  },
  {
    doing: 'Büro und Buchführung',
    doingEn: 'Office and accounts',
    categories: ['ORGANISING', 'PROFESSIONAL'],
    detail: 'Sie sortieren Belege und schreiben freundliche Briefe.',
  },
];

export const meeting: readonly Activity[] = [
  {
    doing: 'Spieleabend',
    doingEn: 'Games evening',
    categories: ['LEISURE'],
    detail: 'Karten, Brettspiele und Tee stehen bereit.',
  },
  {
    doing: 'Gemeinsam kochen',
    doingEn: 'Cook together',
    categories: ['LEISURE', 'DIVERSITY'],
    detail: 'Wir schneiden, rühren und essen an einem langen Tisch.',
  },
  {
    doing: 'Spaziergang',
    doingEn: 'Walk',
    categories: ['HEALTH', 'LEISURE'],
    detail: 'Wir gehen langsam und machen Pausen auf Bänken.',
  },
  {
    doing: 'Gymnastik im Sitzen',
    doingEn: 'Gymnastics on chairs',
    categories: ['SPORT', 'OLD_AGE'],
    detail: 'Arme, Schultern, Füße: alles im eigenen Takt.',
  },
  {
    doing: 'Erzählcafé',
    doingEn: 'Story café',
    categories: ['COMPANIONSHIP', 'CULTURE'],
    detail: 'Ein Thema, viele Erinnerungen, Kuchen.',
  },
  {
    doing: 'Strickrunde',
    doingEn: 'Knitting circle',
    categories: ['CRAFTS', 'LEISURE'],
    detail: 'Wolle ist da, Nadeln auch.',
  },
  {
    doing: 'Filmnachmittag',
    doingEn: 'Film afternoon',
    categories: ['CULTURE'],
    detail: 'Wir schauen einen Film und reden danach darüber.',
  },
  {
    doing: 'Krabbelgruppe',
    doingEn: 'Playgroup',
    categories: ['CHILDREN'],
    detail: 'Matten, Lieder und Zeit für Fragen.',
  },
  {
    doing: 'Nachbarschaftsfrühstück',
    doingEn: 'Neighbours’ breakfast',
    categories: ['LEISURE', 'SOCIAL'],
    detail: 'Jede bringt etwas mit, Brötchen sind da.',
  },
  {
    doing: 'Tauschmarkt',
    doingEn: 'Swap market',
    categories: ['ENVIRONMENT', 'CIVIC'],
    detail: 'Was Sie nicht brauchen, freut andere.',
  },
];

export const advising: readonly Activity[] = [
  {
    doing: 'Sprechstunde Smartphone',
    doingEn: 'Smartphone hour',
    categories: ['DIGITAL'],
    detail: 'Eine Viertelstunde nur für Ihre Fragen.',
  },
  {
    doing: 'Sprechstunde Computer',
    doingEn: 'Computer hour',
    categories: ['DIGITAL'],
    detail: 'Bringen Sie Ihr Gerät und das Ladekabel mit.',
  },
  {
    doing: 'WLAN und Router',
    doingEn: 'Wi-Fi and router',
    categories: ['DIGITAL'],
    detail: 'Wir schauen gemeinsam, woran es hängt.',
  },
  {
    doing: 'Sichere Passwörter',
    doingEn: 'Safe passwords',
    categories: ['DIGITAL', 'EDUCATION'],
    detail: 'Wir richten einen Passwortspeicher ein.',
  },
  {
    doing: 'Fahrkarten am Handy',
    doingEn: 'Tickets by phone',
    categories: ['DIGITAL', 'SOCIAL'],
    detail: 'Vom Suchen der Verbindung bis zum Kauf.',
  },
];

/** For whom or with whom; follows `für`. */
export const people: readonly (readonly [german: string, english: string])[] = [
  ['ältere Menschen', 'older people'],
  ['Kinder', 'children'],
  ['Jugendliche', 'teenagers'],
  ['Familien', 'families'],
  ['Geflüchtete', 'refugees'],
  ['Menschen mit Demenz', 'people with dementia'],
  ['blinde Menschen', 'blind people'],
  ['Alleinerziehende', 'single parents'],
  ['die Nachbarschaft', 'the neighbourhood'],
  ['Neuzugezogene', 'newcomers'],
  ['Schulanfänger', 'first-graders'],
  ['Menschen ohne Wohnung', 'people without a home'],
];

/** Where, for people who know the place; follows the rest of the title. */
export const places: readonly (readonly [german: string, english: string])[] = [
  ['im Bürgersaal', 'in the community hall'],
  ['am Fluss', 'by the river'],
  ['in der Grundschule', 'at the primary school'],
  ['im Pflegeheim', 'at the nursing home'],
  ['auf dem Markt', 'at the market'],
  ['in der Bücherei', 'at the library'],
  ['im Hinterhof', 'in the backyard'],
  ['im Gemeindehaus', 'at the parish hall'],
  ['am Waldrand', 'at the edge of the wood'],
  ['im Jugendtreff', 'at the youth club'],
  ['auf dem Sportplatz', 'on the sports ground'],
  ['im Quartier', 'in the quarter'],
];

export const moods: readonly string[] = [
  'Sie brauchen keine Vorkenntnisse, nur etwas Zeit.',
  'Wer unsicher ist, schaut beim ersten Mal nur zu.',
  'Eine erfahrene Person ist immer dabei.',
  'Danach gibt es Kaffee, und wer mag, bleibt noch.',
  'Wir treffen uns eine Viertelstunde vorher am Eingang.',
  'Fahrtkosten erstatten wir gegen Beleg.',
];
