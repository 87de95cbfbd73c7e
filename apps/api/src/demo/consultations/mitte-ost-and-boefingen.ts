/** Hours with Digitalmentor:innen in Mitte/Ost and Böfingen. */
import type { DemoOffer } from '../content/content-types.ts';
import { team } from '../content/team.ts';

export const consultationsMitteOstAndBoefingen: DemoOffer[] = [
  {
    kind: 'CONSULTATION',
    organisation: 'spatzennest',
    contact: team.mitteOst,
    venue: 'spatzensteg',
    categories: ['DIGITAL', 'OLD_AGE', 'EDUCATION'],
    plan: { weekly: { on: 'WEDNESDAY', at: '14:00', minutes: 120 } },
    places: { mentors: ['Aylin', 'Bernd', 'Claudia', 'Farid'], slotMinutes: 30 },
    fill: 'few left',
    de: {
      title: 'Fragen zum Handy klären am Spatzensteg',
      summary: 'Eine halbe Stunde nur für Sie: Jemand setzt sich neben Sie und hilft mit Ihrem Gerät.',
      description: [
        'Das Handy ist neu, die Schrift zu klein oder ein Foto ist verschwunden? Bringen Sie Ihr Gerät und Ihre Frage mit. Keine Frage ist zu einfach.',
        'Vier Digitalmentor:innen sind da, alle ehrenamtlich. Sie zeigen Ihnen die Schritte, und Sie tippen selbst. So bleibt es im Gedächtnis. Wenn Sie mögen, schreiben wir alles groß auf ein Blatt.',
        'Sie können auch ohne Termin kommen, dann warten Sie vielleicht ein wenig. Klingeln Sie bei „Quartierszentrale“. Der Aufzug bringt Sie in den ersten Stock.',
      ],
      asked: 'Ihr Gerät, möglichst aufgeladen, und das Ladekabel.',
      given: 'Hilfe, Kaffee und Zeit. Es kostet nichts.',
    },
    en: {
      title: 'Sort out phone questions at Spatzensteg',
      summary: 'Half an hour just for you: somebody sits down next to you and helps with your device.',
      description: [
        'Is the phone new, the print too small, or has a photo disappeared? Bring your device and your question. No question is too simple.',
        'Four digital mentors are there, all of them volunteers. They show you the steps, and you do the tapping. That way you remember it. If you like, we write it all down for you in large letters.',
        'You can also come without an appointment; then you may have to wait a little. Ring the bell marked “Quartierszentrale”. The lift takes you to the first floor.',
      ],
      asked: 'Your device, charged if possible, and the charging cable.',
      given: 'Help, coffee and time. It is free.',
    },
  },
  {
    kind: 'CONSULTATION',
    organisation: 'spatzennest',
    contact: team.mitteOst,
    venue: 'spatzensteg',
    categories: ['DIGITAL', 'OLD_AGE', 'JUSTICE'],
    plan: { weekly: { on: 'MONDAY', at: '10:00', minutes: 120 } },
    places: { mentors: ['Heinz', 'Margret'], slotMinutes: 30 },
    fill: 'some',
    de: {
      title: 'Betrug erkennen: Nachrichten und Anrufe prüfen',
      summary: 'Zeigen Sie uns die Nachricht, die Ihnen seltsam vorkommt. Wir schauen gemeinsam darauf.',
      description: [
        'Angebliche Paketdienste, falsche Enkel, Gewinne, die keine sind: Fast jede und jeder bekommt solche Nachrichten. Bringen Sie Handy, Tablet oder einen Ausdruck mit, löschen Sie vorher nichts.',
        'Heinz und Margret erklären, woran man Betrug erkennt. Sie richten mit Ihnen sichere Passwörter ein und zeigen, wie man Nummern sperrt. Ist schon etwas passiert, gehen wir die nächsten Schritte mit Ihnen durch.',
        'Sie brauchen sich für nichts zu schämen. Was Sie erzählen, bleibt im Raum. Selma Aksoy begrüßt Sie am Eingang.',
      ],
      asked: 'Ihr Gerät oder die Nachricht auf Papier. Passwörter behalten Sie für sich.',
      given: 'Klarheit, ein Merkblatt in großer Schrift und die Nummern der richtigen Stellen.',
    },
    en: {
      title: 'Spot a scam: check messages and calls',
      summary: 'Show us the message that seems odd to you. We look at it together.',
      description: [
        'Fake parcel services, fake grandchildren, prizes that do not exist: nearly everybody gets such messages. Bring your phone, tablet or a printout, and delete nothing before you come.',
        'Heinz and Margret explain how to recognise a scam. They set up safe passwords with you and show how to block numbers. If something has happened already, we go through the next steps with you.',
        'There is nothing to be ashamed of. What you tell us stays in the room. Selma Aksoy welcomes you at the entrance.',
      ],
      asked: 'Your device, or the message on paper. Keep your passwords to yourself.',
      given: 'Clarity, a leaflet in large print and the numbers of the right offices.',
    },
  },
  {
    kind: 'CONSULTATION',
    organisation: 'buecherkahn',
    venue: 'buecherkahn',
    categories: ['DIGITAL', 'DIVERSITY', 'EDUCATION'],
    plan: { weekly: { on: 'FRIDAY', at: '10:00', minutes: 120 } },
    places: { mentors: ['Farid', 'Ileana', 'Leyla'], slotMinutes: 40 },
    fill: 'some',
    de: {
      title: 'Online-Formulare ausfüllen in vielen Sprachen',
      summary: 'Füllen Sie Anträge und Anmeldungen mit einer Person aus, die Ihre Sprache spricht.',
      description: [
        'Kita, Wohngeld, Führerschein, Arzttermin: Vieles geht nur noch im Netz. Sie sitzen zu zweit an einem Rechner und gehen die Fragen Schritt für Schritt durch.',
        'Farid spricht Arabisch und Englisch, Ileana Rumänisch und Italienisch, Leyla Arabisch und Türkisch. Alle sprechen auch Deutsch. Einen Drucker und einen Scanner gibt es in der Bibliothek.',
        'Wir helfen beim Ausfüllen. Ob ein Antrag richtig ist, entscheidet das Amt. Kommen Sie an die Theke und fragen Sie nach der Sprechstunde.',
      ],
      asked: 'Ihr Schreiben vom Amt, Ihr Ausweis und, wenn vorhanden, Ihre Zugangsdaten.',
      given: 'Vierzig Minuten Hilfe und alle Ausdrucke, kostenlos.',
    },
    en: {
      title: 'Fill in online forms in many languages',
      summary: 'Fill in applications and registrations with somebody who speaks your language.',
      description: [
        'Nursery, housing benefit, driving licence, doctor’s appointment: many things can only be done online. The two of you sit at a computer and go through the questions step by step.',
        'Farid speaks Arabic and English, Ileana Romanian and Italian, Leyla Arabic and Turkish. All of them speak German too. There is a printer and a scanner in the library.',
        'We help you fill in the form. Whether an application is correct is decided by the office. Come to the counter and ask for the consultation.',
      ],
      asked: 'The letter from the office, your identity card and, if you have one, your login.',
      given: 'Forty minutes of help and all printouts, free of charge.',
    },
  },
  {
    kind: 'CONSULTATION',
    organisation: 'spatzennest',
    contact: team.boefingen,
    venue: 'kranichhof',
    categories: ['DIGITAL', 'OLD_AGE'],
    plan: { weekly: { on: 'TUESDAY', at: '10:00', minutes: 120 } },
    places: { mentors: ['Bernd', 'Katharina', 'Margret'], slotMinutes: 30 },
    fill: 'some',
    de: {
      title: 'Handy und Computer verstehen am Kranichhof',
      summary:
        'Kommen Sie mit Ihrer Frage vorbei. Drei Digitalmentor:innen nehmen sich für jeden Gast eine halbe Stunde.',
      description: [
        'Ob E-Mail, Passwort oder das erste Videogespräch mit den Enkeln: Sie sagen, was Sie brauchen, und wir fangen dort an, wo Sie stehen.',
        'Bernd kennt sich mit Computern aus, Katharina mit Fotos und Nachrichten, Margret mit Tablets. Bei der Anmeldung wählen Sie Ihr Anliegen, dann sitzt die passende Person bei Ihnen.',
        'Irina Weber zeigt Ihnen den Tisch und bringt ein Wasser. Vom Parkplatz bis zum Platz gibt es keine Stufe.',
      ],
      asked: 'Ihr Gerät und, wenn vorhanden, eine Brille zum Lesen.',
      given: 'Hilfe in Ihrem Tempo, kostenlos und so oft Sie möchten.',
    },
    en: {
      title: 'Understand your phone and computer at Kranichhof',
      summary: 'Come with your question. Three digital mentors take half an hour for each guest.',
      description: [
        'Whether it is e-mail, a password or the first video call with the grandchildren: you say what you need, and we start where you are.',
        'Bernd knows computers, Katharina photos and messages, Margret tablets. You choose your topic when you book, and the right person will sit with you.',
        'Irina Weber shows you to the table and brings some water. There is no step between the car park and your seat.',
      ],
      asked: 'Your device and, if you have them, reading glasses.',
      given: 'Help at your own pace, free and as often as you like.',
    },
  },
  {
    kind: 'CONSULTATION',
    organisation: 'spatzennest',
    contact: team.boefingen,
    venue: 'kranichhof',
    categories: ['DIGITAL', 'CULTURE'],
    plan: { weekly: { on: 'THURSDAY', at: '16:00', minutes: 90 } },
    places: { mentors: ['Katharina', 'Nils'], slotMinutes: 45 },
    fill: 'few left',
    cancelled: { date: 1, reason: 'Katharina und Nils sind auf einer Fortbildung.' },
    de: {
      title: 'Fotos ordnen, sichern und weitergeben',
      summary:
        'Holen Sie Ihre Bilder vom Handy, sortieren Sie sie und schicken Sie die schönsten an die Familie.',
      description: [
        'Tausend Bilder und keines zu finden? In einer Dreiviertelstunde legen wir mit Ihnen Alben an, löschen Doppeltes und sichern alles auf einem Stick oder in einer Cloud.',
        'Auch Papierfotos sind willkommen. Ein Scanner steht bereit, zehn Bilder schaffen wir in einer Sitzung.',
        'Der Tisch ist im Wintergarten, Sie sehen ihn vom Eingang aus. Wenn die Zeit nicht reicht, buchen Sie einfach noch einmal.',
      ],
      asked: 'Ihr Handy, das Ladekabel und, wenn vorhanden, ein USB-Stick.',
      given: 'Ordnung in Ihren Bildern und ein Ausdruck Ihres Lieblingsfotos.',
    },
    en: {
      title: 'Sort, save and share your photos',
      summary: 'Get your pictures off the phone, sort them and send the best ones to your family.',
      description: [
        'A thousand pictures and none to be found? In three quarters of an hour we make albums with you, delete duplicates and save everything on a stick or in a cloud.',
        'Paper photos are welcome too. There is a scanner, and we can do ten pictures in a session.',
        'The table is in the winter garden; you can see it from the entrance. If time runs out, simply book again.',
      ],
      asked: 'Your phone, the charging cable and, if you have one, a USB stick.',
      given: 'Order in your pictures, and a print of your favourite photo.',
    },
  },
];
