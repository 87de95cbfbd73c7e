/** Who posts offers in the demo town: invented associations, people and addresses. */
import type { DemoOrganisation } from './content-types.ts';
import type { OrganisationKey } from './names.ts';
import { team } from './team.ts';

export const organisations: Record<OrganisationKey, DemoOrganisation> = {
  koordinierungsstelle: {
    name: 'Koordinierungsstelle Quartier',
    description: {
      de: 'Betreibt die Quartierszentralen und bringt Nachbar:innen, Vereine und Ämter an einen Tisch.',
      en: 'Runs the neighbourhood centres and brings neighbours, associations and offices to one table.',
    },
    website: 'https://quartier.ulm.example',
    trust: 'TRUSTED',
    insurance: 'TOWN',
    contact: team.mitteOst,
  },
  spatzennest: {
    name: 'Freiwilligenagentur Spatzennest',
    description: {
      de: 'Vermittelt kurze und lange Ehrenämter, berät Vereine und begleitet die Digitalmentor:innen.',
      en: 'Finds short and long volunteering tasks for people, advises associations and supports the digital mentors.',
    },
    website: 'https://spatzennest.example',
    trust: 'TRUSTED',
    insurance: 'TOWN',
    contact: { name: 'Jakob Reiser', phone: '030 23125 200', email: 'jakob.reiser@example.org' },
  },
  nachbarschaftshilfe: {
    name: 'Nachbarschaftshilfe Kranichhof e. V.',
    description: {
      de: 'Hilft im Alltag: beim Einkaufen, auf dem Weg zur Praxis, mit Zeit und einem offenen Ohr.',
      en: 'Helps with everyday life: shopping, the way to the doctor, time and a listening ear.',
    },
    website: 'https://nachbarschaftshilfe-kranichhof.example',
    trust: 'ALWAYS_REVIEW',
    insurance: 'ORGANISATION',
    contact: { name: 'Rosa Lechner', phone: '030 23125 210', email: 'rosa.lechner@example.org' },
  },
  vesperkorb: {
    name: 'Vesperkorb Ulm e. V.',
    description: {
      de: 'Rettet gute Lebensmittel und gibt sie an Menschen mit wenig Geld weiter.',
      en: 'Saves good food and passes it on to people who have little money.',
    },
    website: 'https://vesperkorb.example',
    trust: 'TRUSTED',
    insurance: 'STATUTORY',
    contact: { name: 'Martin Oechsle', phone: '030 23125 220', email: 'martin.oechsle@example.org' },
  },
  'zweites-hemd': {
    name: 'Kleiderladen Zweites Hemd',
    description: {
      de: 'Nimmt gut erhaltene Kleidung an und verkauft sie für kleines Geld. Alle dürfen hier einkaufen.',
      en: 'Takes in clothes in good condition and sells them for little money. Everybody may shop here.',
    },
    website: 'https://zweites-hemd.example',
    trust: 'FIRST_OFFERS',
    insurance: 'STATE_COLLECTIVE',
    contact: { name: 'Ingrid Maurer', phone: '030 23125 225', email: 'ingrid.maurer@example.org' },
  },
  schraubstock: {
    name: 'Repair-Café Schraubstock e. V.',
    description: {
      de: 'Repariert gemeinsam, was zum Wegwerfen zu schade ist: vom Toaster bis zum Fahrrad.',
      en: 'Repairs together what is too good to throw away, from toasters to bicycles.',
    },
    website: 'https://schraubstock.example',
    trust: 'TRUSTED',
    insurance: 'STATE_COLLECTIVE',
    contact: { name: 'Emil Bantle', phone: '030 23125 230', email: 'emil.bantle@example.org' },
  },
  buecherkahn: {
    name: 'Freundeskreis Bücherkahn e. V.',
    description: {
      de: 'Belebt die Stadtteilbibliothek: mit Vorlesestunden, Lesekreisen und offenen Bücherschränken.',
      en: 'Brings life to the district library with reading hours, book clubs and public bookcases.',
    },
    website: 'https://buecherkahn.example',
    trust: 'TRUSTED',
    insurance: 'STATE_COLLECTIVE',
    contact: { name: 'Paula Kienzle', phone: '030 23125 235', email: 'paula.kienzle@example.org' },
  },
  blauspatz: {
    name: 'SV Blauspatz Söflingen e. V.',
    description: {
      de: 'Sport für alle Altersgruppen, auch ohne Vereinsausweis und ohne Vorkenntnisse.',
      en: 'Sport for all ages, also without membership and without experience.',
    },
    website: 'https://blauspatz.example',
    trust: 'FIRST_OFFERS',
    insurance: 'ORGANISATION',
    contact: { name: 'Tobias Anhorn', phone: '030 23125 240', email: 'tobias.anhorn@example.org' },
  },
  lernspatz: {
    name: 'Lernspatz Ulm e. V.',
    description: {
      de: 'Begleitet Kinder und Jugendliche beim Lernen, kostenlos und nah an ihrer Schule.',
      en: 'Helps children and young people learn, free of charge and close to their school.',
    },
    website: 'https://lernspatz.example',
    trust: 'TRUSTED',
    insurance: 'STATUTORY',
    contact: { name: 'Anneke Dorn', phone: '030 23125 245', email: 'anneke.dorn@example.org' },
  },
  wortspatz: {
    name: 'Wortspatz e. V.',
    description: {
      de: 'Bringt Menschen ins Gespräch, die Deutsch lernen, und Menschen, die gern zuhören.',
      en: 'Brings together people who are learning German and people who like to listen.',
    },
    website: 'https://wortspatz.example',
    trust: 'FIRST_OFFERS',
    insurance: 'STATE_COLLECTIVE',
    contact: { name: 'Oksana Bilyk', phone: '030 23125 250', email: 'oksana.bilyk@example.org' },
  },
  donauklang: {
    name: 'Kulturverein Donauklang e. V.',
    description: {
      de: 'Veranstaltet Konzerte, Kinoabende und Feste, bei denen niemand Eintritt zahlen muss.',
      en: 'Organises concerts, film nights and festivals for which nobody has to pay.',
    },
    website: 'https://donauklang.example',
    trust: 'TRUSTED',
    insurance: 'ORGANISATION',
    contact: { name: 'Leonie Rapp', phone: '030 23125 255', email: 'leonie.rapp@example.org' },
  },
  blauufer: {
    name: 'Umweltgruppe Blauufer e. V.',
    description: {
      de: 'Pflegt Ufer, Gärten und Obstwiesen und zeigt Kindern, was dort lebt.',
      en: 'Looks after river banks, gardens and orchards, and shows children what lives there.',
    },
    website: 'https://blauufer.example',
    trust: 'FIRST_OFFERS',
    insurance: 'STATE_COLLECTIVE',
    contact: { name: 'Veit Holzapfel', phone: '030 23125 260', email: 'veit.holzapfel@example.org' },
  },
  'ohne-stufe': {
    name: 'Ohne Stufe e. V.',
    description: {
      de: 'Freizeit für Menschen mit und ohne Behinderung: Ausflüge, Sport, Tanz und Nähen.',
      en: 'Leisure for people with and without disabilities: outings, sport, dancing and sewing.',
    },
    website: 'https://ohne-stufe.example',
    trust: 'TRUSTED',
    insurance: 'ORGANISATION',
    contact: { name: 'Miriam Yilmaz', phone: '030 23125 265', email: 'miriam.yilmaz@example.org' },
  },
  donauwacht: {
    name: 'Sanitätsgruppe Donauwacht e. V.',
    description: {
      de: 'Leistet Erste Hilfe bei Festen, übt für den Ernstfall und unterstützt Blutspendetermine.',
      en: 'Gives first aid at festivals, trains for emergencies and supports blood donation days.',
    },
    website: 'https://donauwacht.example',
    trust: 'TRUSTED',
    insurance: 'STATUTORY',
    contact: { name: 'Sven Habermehl', phone: '030 23125 270', email: 'sven.habermehl@example.org' },
  },
  'guter-weg': {
    name: 'Gemeinde Zum Guten Weg',
    description: {
      de: 'Ein offenes Gemeindehaus in der Weststadt. Willkommen sind alle, gleich was sie glauben.',
      en: 'An open parish hall in Weststadt. All are welcome, whatever they believe.',
    },
    website: 'https://guter-weg.example',
    trust: 'FIRST_OFFERS',
    insurance: 'ORGANISATION',
    contact: { name: 'Hanna Wiedmann', phone: '030 23125 275', email: 'hanna.wiedmann@example.org' },
  },
  donauwinkel: {
    name: 'Neustart Donauwinkel e. V.',
    description: {
      de: 'Unterstützt Menschen nach einer Haft und ihre Familien beim Neuanfang.',
      en: 'Supports people after prison, and their families, in making a new start.',
    },
    website: 'https://donauwinkel.example',
    trust: 'ALWAYS_REVIEW',
    insurance: 'ORGANISATION',
    contact: { name: 'Carsten Böhm', phone: '030 23125 280', email: 'carsten.boehm@example.org' },
  },
  mitreden: {
    name: 'Stadtforum Mitreden e. V.',
    description: {
      de: 'Organisiert Gesprächsabende, an denen Menschen über ihren Stadtteil mitentscheiden.',
      en: 'Organises evenings at which people have a say in their district.',
    },
    website: 'https://mitreden.example',
    trust: 'ALWAYS_REVIEW',
    insurance: 'UNCLEAR',
    contact: { name: 'Djamila Haddad', phone: '030 23125 285', email: 'djamila.haddad@example.org' },
  },
  pfotenhof: {
    name: 'Tierschutzverein Pfotenhof e. V.',
    description: {
      de: 'Führt das Tierheim im Donautal und sucht für jedes Tier ein gutes Zuhause.',
      en: 'Runs the animal shelter in Donautal and looks for a good home for every animal.',
    },
    website: 'https://pfotenhof.example',
    trust: 'FIRST_OFFERS',
    insurance: 'ORGANISATION',
    contact: { name: 'Nora Stiefel', phone: '030 23125 290', email: 'nora.stiefel@example.org' },
  },
  wohnpark: {
    name: 'Wohnpark Auwald gGmbH',
    description: {
      de: 'Ein Zuhause für ältere Menschen, mit Pflege, Café und einem Garten für die Nachbarschaft.',
      en: 'A home for older people, with care, a café and a garden for the neighbourhood.',
    },
    website: 'https://wohnpark-auwald.example',
    trust: 'TRUSTED',
    insurance: 'STATUTORY',
    contact: { name: 'Gregor Stoll', phone: '030 23125 295', email: 'gregor.stoll@example.org' },
  },
};
