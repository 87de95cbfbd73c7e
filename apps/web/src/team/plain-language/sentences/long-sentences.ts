/** Sentences of more than twenty words, as people write them when they are in a hurry; often something else is in them too. */
export const longSentences: string[] = [
  '[LONG_SENTENCE|Wenn Sie gern mit Menschen zu tun haben und an einem Nachmittag in der Woche etwas Zeit erübrigen können, würden wir uns sehr über einen Anruf freuen.]',
  '[LONG_SENTENCE|Unsere Digitalmentorinnen und Digitalmentoren zeigen Ihnen in aller Ruhe, wie Sie Ihr Handy einrichten, Fotos verschicken, mit den Enkeln per Video sprechen und sichere Passwörter finden.]',
  '[LONG_SENTENCE|Das Sommerfest, zu dem wir wie in jedem Jahr die ganze Nachbarschaft einladen, beginnt um 14 Uhr im Hof hinter dem Treff und endet gegen 20 Uhr mit einem Lied.]',
  '[LONG_SENTENCE|Die Anmeldung [NOMINAL_STYLE|erfolgt] über das Büro, das von Montag bis Freitag am Vormittag offen ist, wobei Sie uns auch eine Nachricht auf dem Anrufbeantworter hinterlassen können.]',
  '[LONG_SENTENCE|Wir suchen für unser Fest am 12. Juli noch Menschen, die beim Aufbau mit anpacken, Kuchen backen, Getränke ausschenken oder mit den Kindern im Hof spielen möchten.]',
  '[LONG_SENTENCE|Da der Saal nur über eine Treppe zu erreichen ist, bitten wir alle, die einen Rollstuhl oder eine Gehhilfe brauchen, uns vorher anzurufen, damit wir einen anderen Raum suchen können.]',
  '[LONG_SENTENCE|Um 14.30 Uhr treffen wir uns am Ehinger Tor, fahren mit der Straßenbahn bis zum Kuhberg und gehen von dort langsam und mit vielen Pausen zurück in die Stadt.]',
  'Sie mögen Kinder? [LONG_SENTENCE|Dann kommen Sie doch am Mittwoch zu uns in die Schule und lesen Sie einer kleinen Gruppe, die gerade erst Deutsch lernt, aus einem Buch vor.] Wir freuen uns.',
  '[LONG_SENTENCE|Wer schon einmal versucht hat, allein ein neues Handy einzurichten, der weiß, wie gut es tut, wenn jemand daneben sitzt, der Zeit hat und nicht schimpft.]',
  '[LONG_SENTENCE|Ihre Aufgabe besteht darin, unsere Gäste zu begrüßen, ihnen einen Platz zu zeigen, Kaffee einzuschenken und bei Fragen zum Programm an die richtige Person zu verweisen.]',
  'Das Treffen ist online:\n[LONG_SENTENCE|Sie bekommen von uns am Tag vorher eine Nachricht mit einem Link, auf den Sie nur noch tippen müssen, und schon sind Sie mit Bild und Ton dabei]',
  '[LONG_SENTENCE|Bei schlechtem Wetter gehen wir, [ABBREVIATION|d. h.|das heißt] alle, die Lust haben, [ABBREVIATION|evtl.|vielleicht] zusammen ins Museum, das an diesem Tag für Gruppen aus unserem Viertel nichts kostet.]',
  '[LONG_SENTENCE|Am Ende des Abends räumen wir zusammen auf, und wer dann noch Kraft hat, bleibt einfach sitzen, trinkt ein Glas Saft und erzählt, wie es früher in Söflingen war.]',
  '[LONG_SENTENCE|Die Gruppe ist klein, damit alle zu Wort kommen, und sie bleibt das ganze Jahr über zusammen, sodass Sie mit der Zeit Menschen finden, denen Sie gern begegnen.] Das tut gut.',
  '[LONG_SENTENCE|Am Samstag gehen wir mit den Kindern an die Donau, füttern dort die Enten und essen danach alle zusammen ein Eis.]',
  '[LONG_SENTENCE|Bringen Sie bitte feste Schuhe, eine Jacke und etwas zu trinken mit, denn wir sind den ganzen Tag zusammen draußen unterwegs.]',
];
