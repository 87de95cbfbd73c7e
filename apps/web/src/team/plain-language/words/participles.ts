/** Participles whose shape alone does not tell: of strong verbs, and words that only look like one. */

const words = (list: string) => list.split(/\s+/);

/** Other than the infinitive, so that prefixes may stand in front of them too: "besprochen", "abgeschrieben". */
const unlikeInfinitive = words(
  `gebeten gebissen geblieben gebogen geborgen geboren geboten gebrochen gebunden gedrungen gefochten geflochten geflogen
   geflohen geflossen gefroren gefunden gegangen gegessen geglitten gegolten gegossen gegriffen gehoben geholfen gekannt
   geklungen gekniffen gekrochen geladen gelegen geliehen gelitten gelogen gelungen gemieden genannt genommen genossen
   gepfiffen gequollen gerieben gerissen geritten gerochen gerungen geschieden geschienen geschlichen geschliffen
   geschlossen geschlungen geschmissen geschmolzen geschnitten geschoben geschoren geschossen geschrieben geschrien
   geschritten geschwiegen geschwollen geschwommen geschworen geschwunden gesessen gesonnen gesotten gesponnen gesprochen
   gesprungen gestanden gestiegen gestochen gestohlen gestorben gestrichen gestritten gesungen gesunken getan getrieben
   getroffen getrunken gewichen gewiesen gewoben gewogen gewonnen geworben geworfen gewunden gezogen gezwungen gedacht
   gebracht gewusst gesandt gewandt gehangen geronnen befohlen begonnen empfohlen entschieden erloschen verdorben
   verloren verboten`,
);

/** Like the infinitive once a prefix takes the place of "ge": "vergeben", "erhalten", "betreten". */
const likeInfinitive = words(
  `gebacken geblasen gebraten gefahren gefangen gefressen gegeben gegraben gehalten gehauen geheißen gekommen gelassen
   gelaufen gelesen gemessen gerufen gesalzen geschaffen geschlafen geschlagen gesehen gespalten gestoßen getragen
   getreten gewachsen gewaschen`,
);

export const strongParticiples = new Set([...unlikeInfinitive, ...likeInfinitive]);

/** Like an infinitive as well, but with "werden" hardly ever meant as one: “Die Plätze werden vergeben”. */
export const likelyPassive = new Set(
  words(`vergeben übergeben übertragen beraten entlassen empfangen vorbehalten begraben zerschlagen versehen beladen
   entladen verladen überlassen verraten`),
);

const prefixes = words('be emp ent er ge miss ver zer über unter hinter wider wieder voll durch um');
const built = likeInfinitive.flatMap((form) => prefixes.map((prefix) => prefix + form.slice(2)));

/** An infinitive too, and in the frame of "werden" more often that: “Sie werden eine E-Mail erhalten”. */
export const sameAsInfinitive = new Set(
  [
    ...built,
    ...words(
      'gefallen vergessen verziehen geraten beraten verraten erraten entfallen zerfallen befallen empfangen beladen entladen verladen',
    ),
  ].filter((form) => !strongParticiples.has(form) && !likelyPassive.has(form)),
);

/** Adjectives, adverbs and others in the shape of a participle: “Der Treff wird bekannt”. */
export const looksLikeParticiple = new Set(
  words(`bereit bekannt beliebt berühmt bestimmt bewusst begabt bedingt ernst erwachsen überhaupt umsonst unbekannt
   verwandt vertraut verliebt verrückt entfernt gerecht gesamt gewohnt geeignet gespannt gelaunt gesinnt geneigt engagiert
   kompliziert interessiert motiviert bevorzugt berechtigt beschränkt begrenzt gelegen vermehrt verstärkt
   unterwegs unterdessen gekonnt betagt`),
);

/** First parts that stand apart in a main clause: "ab-gesagt", "entgegen-genommen". */
export const separable = words(
  `ab an auf aus bei bekannt bereit bloß da dabei daran davon dazu durch ein empor entgegen entlang fehl fern fertig fest
   fort frei gegenüber gleich groß gut heim her herab heran herauf heraus herbei herein herum herunter hervor hin hinaus
   hinein hinterher hinunter hinweg hinzu hoch kaputt kennen klar krank kurz leer los mit nach nieder offen quer raus rein
   richtig rum runter sauber schwarz sicher still statt stehen teil über überein um umher unter voll vor voran voraus
   vorbei vorher vorüber wahr weg weiter wett wieder zu zurecht zurück zusammen zuwider zwischen`,
);
