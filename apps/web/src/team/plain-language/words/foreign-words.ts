/**
 * Foreign words and what to say instead. `=`: the plain word fits in the same place (same gender, same number, same order
 * of forms). `~`: it has to be built in by hand. A `-` at the end of an adjective stands for its endings.
 */

export const foreignNouns = `
Workshop, Workshops = Kurs, Kurse
Event, Events ~ Fest, Veranstaltung
Meeting, Meetings = Treffen, Treffen
Get-together ~ Treffen
Kick-off, Kickoff ~ Auftakt, erstes Treffen
Feedback, Feedbacks ~ Rückmeldung, Ihre Meinung
Equipment ~ Ausrüstung, Geräte
Location, Locations ~ Ort, Raum
Catering ~ Essen und Trinken
Newsletter = Rundbrief
Deadline, Deadlines = Frist, Fristen
Community, Communities, Communitys = Gemeinschaft, Gemeinschaften, Gemeinschaften
Coaching, Coachings ~ Beratung, Begleitung
Coach, Coaches ~ Beraterin, Berater
Skill, Skills ~ was Sie können
Tool, Tools ~ Werkzeug, Programm
Support ~ Hilfe
Account, Accounts ~ Konto, Zugang
User ~ alle, die es nutzen
Login, Log-in ~ Anmeldung
Update, Updates ~ neue Fassung
Upload, Uploads ~ Hochladen
Download, Downloads ~ Herunterladen
Device, Devices ~ Gerät
Gadget, Gadgets ~ Gerät
Hardware ~ Geräte
Feature, Features ~ was es kann
Setting, Settings ~ Umgebung, Einstellung
Content, Contents ~ Inhalt
Flipchart, Flipcharts ~ Tafel mit Papier
Handout, Handouts ~ Blatt zum Mitnehmen
Call, Calls ~ Anruf, Gespräch
Webinar, Webinare ~ Kurs im Internet
Mindset ~ Haltung
Know-how ~ Wissen
Input, Inputs ~ kurzer Vortrag
Output ~ Ergebnis
Challenge, Challenges = Aufgabe, Aufgaben
Networking ~ Leute kennenlernen
Empowerment ~ Menschen stärken
Diversity ~ Vielfalt
Volunteer, Volunteers ~ Freiwillige
Buddy, Buddys, Buddies ~ Begleitung, Patin, Pate
Sharing ~ Teilen
Upcycling ~ aus Altem Neues machen
Brainstorming ~ Ideen sammeln
Timetable ~ Zeitplan
Team-Building, Teambuilding ~ sich als Gruppe kennenlernen
Stakeholder ~ Beteiligte
Best-Practice ~ gutes Beispiel
Ressource, Ressourcen ~ Geld, Zeit, Menschen, Räume
Kompetenz, Kompetenzen ~ was jemand kann
Partizipation = Beteiligung
Kooperation, Kooperationen = Zusammenarbeit
Koordination = Planung
Koordinierung = Planung
Kommunikation ~ Gespräch, Austausch
Prävention ~ Vorbeugung, Schutz
Inklusion ~ alle gehören dazu
Integration ~ Ankommen, Dazugehören
Diversität = Vielfalt
Resilienz ~ innere Stärke
Supervision ~ begleitete Gespräche
Moderation = Leitung
Reflexion ~ Nachdenken
Evaluation, Evaluierung ~ Auswertung, prüfen
Konzeption = Planung
Implementierung = Einführung
Realisierung = Umsetzung
Initiierung = Gründung
Sensibilisierung ~ aufmerksam machen
Aktivierung ~ anregen
Mobilisierung ~ Menschen gewinnen
Intention, Intentionen = Absicht, Absichten
Option, Optionen = Möglichkeit, Möglichkeiten
Institution, Institutionen = Einrichtung, Einrichtungen
Qualifikation, Qualifikationen ~ Ausbildung, was jemand gelernt hat
Qualifizierung = Schulung
Konversation, Konversationen ~ Gespräch
Diskrepanz, Diskrepanzen ~ Unterschied
Akquise ~ Suche, werben
Expertise ~ Fachwissen
Fluktuation ~ häufiger Wechsel
Kapazität, Kapazitäten ~ Platz, Zeit
Klientel ~ Menschen, die kommen
Klient, Klienten ~ Menschen, die kommen
Konsens ~ Einigkeit
Prozedere ~ Ablauf
Priorität, Prioritäten ~ was zuerst kommt
Synergie, Synergien ~ Vorteile durch Zusammenarbeit
Synergieeffekt, Synergieeffekte ~ Vorteile durch Zusammenarbeit
Transparenz = Offenheit
Transfer, Transfers ~ Weitergabe, Fahrt
Multiplikator, Multiplikatoren, Multiplikatorinnen ~ Menschen, die es weitersagen
Akteur, Akteure, Akteurinnen ~ Beteiligte
Adressat, Adressaten ~ Menschen, für die es gedacht ist
Thematik = Frage
Problematik ~ Problem, Schwierigkeit
Methodik ~ Vorgehen
Didaktik ~ wie man lehrt
Modalität, Modalitäten ~ Regeln, Art und Weise
Kriterium, Kriterien ~ Merkmal, Bedingung
Defizit, Defizite ~ was fehlt
Biografie-Arbeit, Biografiearbeit ~ vom eigenen Leben erzählen
Mobilitätseinschränkung, Mobilitätseinschränkungen ~ nicht gut gehen können
Migrationshintergrund ~ Familie aus einem anderen Land
Vulnerabilität ~ Verletzlichkeit
Sozialraumorientierung ~ vom Viertel her denken
Niedrigschwelligkeit ~ leichter Zugang
Authentifizierung ~ Nachweis, dass Sie es sind
Konfiguration ~ Einrichtung
Synchronisation ~ Abgleich
`;

export const foreignOthers = `
partizipieren ~ mitmachen, teilnehmen
koordinieren = planen
kooperieren ~ zusammenarbeiten
kommunizieren ~ reden, sagen
kontaktieren ~ anrufen, schreiben
realisieren ~ umsetzen
initiieren ~ anstoßen
implementieren ~ einführen
evaluieren ~ auswerten
reflektieren ~ nachdenken
moderieren = leiten
mobilisieren ~ gewinnen
sensibilisieren ~ aufmerksam machen
qualifizieren = schulen
integrieren ~ aufnehmen, einbinden
profitieren ~ Nutzen haben
akquirieren = gewinnen
optimieren = verbessern
priorisieren ~ das Wichtigste zuerst tun
konzipieren = planen
konkretisieren ~ genauer sagen
thematisieren ~ darüber sprechen
tangieren = berühren
differenzieren = unterscheiden
delegieren ~ abgeben
dokumentieren ~ aufschreiben
installieren ~ einrichten
konfigurieren ~ einrichten
synchronisieren ~ abgleichen
aktualisieren ~ auf den neuen Stand bringen
deinstallieren = löschen
authentifizieren ~ nachweisen, wer Sie sind
downloaden, downgeloadet ~ herunterladen
uploaden, upgeloadet ~ hochladen
updaten, upgedatet ~ auf den neuen Stand bringen
chillen ~ ausruhen
niedrigschwellig- ~ leicht zugänglich, ohne Hürden
niederschwellig- ~ leicht zugänglich, ohne Hürden
kultursensibel, kultursensible, kultursensibler, kultursensibles, kultursensiblen, kultursensiblem ~ mit Achtung vor jeder Herkunft
interkulturell- ~ für Menschen aus vielen Ländern
multikulturell- ~ aus vielen Ländern
multiprofessionell- ~ aus mehreren Berufen
interdisziplinär- ~ aus mehreren Fächern
partizipativ- = gemeinsam-
inklusiv- ~ für alle
individuell- = persönlich-
adäquat- = passend-
relevant- = wichtig-
primär- ~ vor allem
temporär- = vorübergehend-
obligatorisch- ~ Pflicht
fakultativ- = freiwillig-
optional- ~ wenn Sie möchten
sukzessive ~ nach und nach
kompetent- ~ der sich auskennt
transparent- = offen-
proaktiv- ~ von sich aus
vulnerabel, vulnerable, vulnerabler, vulnerablen ~ verletzlich
resilient- = stark-
effizient- ~ ohne viel Aufwand
effektiv- = wirksam-
essenziell- = wichtig-
essentiell- = wichtig-
explizit- = ausdrücklich-
implizit- ~ ohne es zu sagen
präventiv- = vorbeugend-
prophylaktisch- = vorbeugend-
mental- = seelisch-
kognitiv- ~ was das Denken betrifft
motorisch- ~ was die Bewegung betrifft
soziokulturell- ~ was das Zusammenleben betrifft
intergenerativ- ~ für Jung und Alt
intergenerationell- ~ für Jung und Alt
konstruktiv- = hilfreich-
komplex- = schwierig-
signifikant- = deutlich-
barrierearm- ~ mit wenigen Hindernissen
intuitiv- ~ leicht zu bedienen
kontinuierlich- = ständig-
regulär- = üblich-
`;
