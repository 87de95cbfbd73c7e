/**
 * Parts of which the long words of offers are made, in small letters. A compound that people know as one word stands here
 * as one, so that the hyphen falls where the thought divides: "Haftpflicht-Versicherung", not "Haft-Pflicht-Versicherung".
 */
export const compoundParts = new Set(
  `abend abfall abfrage abholung ablauf abrechnung abschluss absprache abstimmung abteilung adresse agentur
   akademie aktion aktivierung aktivität alltag altenheim altenpflege altstadt amt anbieter anbindung
   änderung anerkennung anfahrt anfänger anfrage angabe angebot angehörige angelegenheit anlage anleitung
   anliegen anmeldung anpassung anreise anschluss anspruch antrag anwendung anzeige apotheke arbeit
   arbeitsgemeinschaft arbeitskreis archiv arzt assistenz aufbau aufenthalt aufgabe aufklärung aufnahme
   aufsicht auftrag auftritt aufwand ausbau ausbildung ausflug ausgabe ausgabestelle auskunft auslage
   ausschuss ausstattung ausstellung austausch ausweis auszeichnung auto automat badesee bahn balkon bank
   barriere barrierefreiheit basis bastel bau bauern baum beamte bearbeitung beauftragte bedarf bedienung
   bedingung bedürfnis begegnung begegnungsstätte beginn begleiter begleiterin begleitung begrüßung
   begutachtung behandlung behinderung behörde beihilfe beirat beispiel beitrag bekleidung beleuchtung
   benutzer benutzung beratung berechtigung bereich bericht beruf berufsbildung beschäftigung bescheinigung beschwerde
   besichtigung bestimmung besuch besucher besuchsdienst beteiligung betrag betreuer betreuung betrieb
   bewältigung bewegung bewerbung bewertung bewohner beziehung bezirk bibliothek bild bildschirm bildung
   blumen blut boden börse brett brücke buch buchung bund bundes bürger bürgerbeteiligung bürgergeld
   bürgerhaus bürgermeister büro bus café chor computer dach dank daten datenschutz dauer demenz demokratie
   denkmal diabetes dienst dienstleistung digital digitalisierung diskussion dokument dolmetscher dorf
   drucker ehren ehrenamt eigentümer eignung einführung eingang eingliederung einkauf einkommen einladung
   einrichtung einsamkeit einsatz einschränkung einsicht einstellung einverständnis einwanderung einwilligung
   einwohner einzel einzug elektro eltern elternbeirat empfang energie engagement enkel entfernung entlastung
   entschädigung entscheidung entsorgung entspannung entwicklung entwurf erfahrung ergebnis erholung
   erinnerung erklärung erkrankung erlaubnis ermäßigung ernährung ersatz erst erstattung erstberatung
   ersthelfer erwachsene erwachsenenbildung erzähl erzieher erziehung essen essensausgabe europa experte
   expertin fach fähigkeit fahr fahrdienst fahrer fahrkarte fahrplan fahrrad fahrsicherheit fahrt fahrtkosten
   fahrzeug familie familien familienzentrum farbe faschings feier feld fenster ferien fernseh fest feuerwehr
   film finanz finanzierung finger firma fitness flohmarkt flüchtling fluss förder förderung förderverein
   formular forschung fortbildung foto frage frauen freiheit freiwillige freiwilligen freizeit freude freund
   freundschaft frieden friedhof frist frühling frühstück führerschein führung führungszeugnis fußball
   fußgänger gang garage garten gäste gebäude gebühr geburt geburtstag gedächtnis gefahr geflüchtete gegend
   gegenstand gehör gehörlosen gelände geländer geld gelegenheit gemeinde gemeinderat gemeinschaft
   gemeinwesen gemeinwohl genehmigung generation generationen gerät gericht gesang geschäft geschenk
   geschichte geschwindigkeit gesellschaft gesetz gespräch gespräche gestaltung gesundheit getränk gewalt
   gewässer gewerbe glas gleichstellung glück gottesdienst grillplatz grund grundschule grundstück gruppe
   gruppenleiter gymnasium gymnastik haftpflicht halle halte haltestelle hand handarbeit handels handwerk
   handy haupt haus hausaufgabe hausaufgaben haushalt hausmeister hausnotruf hebamme heim helfer helferin
   herbst herkunft herz hilfe hilfs hilfsmittel hinweis hobby hochschule hof hospiz hund hygiene impfung
   impuls information inhaber initiative inklusion innenstadt innung insel instrument integration interesse
   internet interview jahr jahres jobcenter jubiläum jugend jugendamt jugendarbeit jugendhaus jugendliche
   kaffee kalender kamera kampf kapelle kapital kapitän karte karten kartoffel kasse katze keller kenntnis
   kette kinder kinderarzt kinderbetreuung kindergarten kindertagesstätte kirche kirchengemeinde kissen kiste
   klasse kleider kleidung kleinkind klima koch kommission kommunikation kompetenz konferenz konflikt kontakt
   konto kontrolle konzept konzert koordination koordinator koordinatorin kosmetik kosten krabbel kraft
   kranken krankenhaus krankenkasse krankenversicherung krankheit kreativ kreis krippe krise küche küchen
   kultur kulturzentrum kunde kunst kurs kurz laden lager lampe land landes landschaft laptop lastenrad
   laterne lauf leben lebens lebenshilfe lebensmittel lehrer lehrgang leistung leiter leiterin leitfaden
   leitung lern lese leser lichter liebe lieder linie liste literatur lohn löschung lotse lotsin lotterie
   mahlzeit maler management mann männer mappe markt marmelade maschine maßnahme material medien medikament
   meditation mehrgenerationen meinung meister melde meldung mensch menschen menü messe messung miet mieter
   migration mineral mitarbeit mitarbeiter mitglied mitgliedschaft mittag mittagessen mittagstisch mitte
   möbel mobil mobilität mobiltelefon modell moderation monat morgen motivation müll museum musik musikschule
   mutter nachbar nachbarschaft nachbarschaftshilfe nachhaltigkeit nachhilfe nachmittag nachricht nacht
   nachweis nadel nähe nahrungsmittel nahverkehr name nationalität natur naturschutz netz netzwerk neuanfang
   niederschlag notfall notruf nummer nutzer nutzung oberbürgermeister obst öffentlichkeit öffnung online
   ordner ordnung ordnungsamt organisation orientierung ort ostern paar pädagogik papier park parkplatz
   partei partner partnerin partnerschaft pass passwort pate paten patenschaft patient patienten pause
   pavillon pedal person personal personen persönlichkeit pflanz pflanzen pflege pflegegrad pflegeheim
   pflicht pilz pionier plan planung platz plätzchen politik polizei post praktikum prävention praxis preis
   presse probe problem programm projekt projektleitung protokoll prozess prüfung publikum punkt puppe
   qualität quartier quartierszentrale quelle quittung rad rampe rat rathaus rätsel raum räume rechnung recht
   rechts reform regal regel region reihe reinigung reise rente rentner reparatur rettung rettungsdienst
   rezept richtlinie rollator rolle rollstuhl rück rückmeldung ruf ruhe rund runde rundgang saal sache
   sachspende salat sammel sammlung samstag sanierung satz säule schaden schal schalter schein schicht schiff
   schirm schlaf schloss schlüssel schmutz schnitt schnupper schrank schreib schreibwaren schritt schuh
   schuld schule schüler schulung schutz schwäche schwangerschaft schwierigkeit schwimm schwimmbad seele
   seelsorge sehbehinderung sekretariat selbst selbsthilfe selbstverteidigung seminar senioren seniorenheim
   service sicherheit signal silvester sitz sitzung skat smartphone snack sommer sommerfest sonder sonne
   sonntag sorge sortiment sozial sozialamt sozialarbeit sozialarbeiter sozialhilfe sozialraum sozialstation
   spaß spazier speise spende spenden sperrmüll spezial spiel spiele spielplatz sport sprach sprache
   sprechstunde spur staat stab stadt stadtbibliothek stadtrundgang stadtteil stadtverwaltung stammtisch
   stand ständer standort stark startseite station stein stelle stellplatz stellung steuer stift stiftung
   stimme stock stoff straße straßen straßenbahn straßenfest strategie stress stricken strom student
   studenten studie stunde suche sucht süden suppe system tafel tag tages tagesordnung tagespflege
   tagesstätte tanz tasche tasse tätigkeit tausch tauschbörse technik tee teil teilhabe teilnahme teilnehmer
   telefon teller teppich termin test text theater thema tier tierheim tisch tradition trage träger training
   trauer traum treff treffen treffpunkt treppe trink trödel trupp tür turn turnhalle überblick übergabe
   übergang übernachtung übernahme überraschung übersetzung übersicht überweisung überwindung übung uhr
   umfeld umgang umgebung umwelt umweltschutz umzug unfall unfallversicherung universität unterhaltung
   unterkunft unterlage unterlagen unternehmen unterricht unterstufe unterstützer unterstützung untersuchung
   unterweisung urkunde urlaub vater verabredung veranstalter veranstaltung verantwortung verband
   verbesserung verbindung verbot verbrauch verbraucher verbund verein vereinbarung vereinigung verfahren
   verfügung vergabe vergnügen vergütung verhalten verhältnis verhandlung verkauf verkehr verkehrsbetrieb
   verleih verlust vermieter vermittlung verpackung verpflegung verpflichtung versammlung versand
   verschwiegenheit versicherung versorgung verständigung verständnis verteilung vertrag vertrauen vertreter
   vertretung verwaltung verwendung verzeichnis verzögerung vesper video videokonferenz viertel vogel volk
   volkshochschule voll vollmacht voraussetzung vorbereitung vorlese vorlesepate vorlesepatin vormittag
   vorrat vorrichtung vorschlag vorschrift vorsitzende vorsorge vorstand vorstellung vorteil vortrag wache
   wagen wahl wald wand wander wanderung ware wärme warte wartung wäsche wasser weg wegweiser weihnacht
   weihnachten weihnachtsmarkt weihnachtsplätzchen weiter weiterbildung weiterentwicklung welt werbung werk
   werkstatt werkzeug wert wett wettbewerb wetter wickel wiese wind winter wirtschaft wissen wissenschaft
   woche wochen wochenende wohl wohlfahrt wohn wohngemeinschaft wohnheim wohnung wohnungsbau wort wunsch
   wurzel zahlung zahn zeichen zeile zeit zeitung zelt zentral zentrale zentrum zertifikat zettel zeugnis
   ziel zimmer zirkel zirkus zivil zone zoo zubehör zug zugang zugehörigkeit zukunft zusammen zusammenarbeit
   zusammenhalt zusammenkunft zuschauer zuschuss zustand zuständigkeit zustimmung zutat zuverlässigkeit zweck`.split(
    /\s+/,
  ),
);

/** Twenty letters and more, but known to everyone here as one word. */
export const knownLongWords = new Set([
  'Mehrgenerationenhaus',
  'Mehrgenerationenhauses',
  'Nachbarschaftstreffen',
  'Nachbarschaftstreffens',
  'Ansprechpartnerinnen',
]);
