/** Hours with Digitalmentor:innen on the Eselsberg, in Wiblingen and from home. */
import type { DemoOffer } from '../content/content-types.ts';
import { team } from '../content/team.ts';

export const consultationsEselsbergAndWiblingen: DemoOffer[] = [
  {
    kind: 'CONSULTATION',
    organisation: 'spatzennest',
    contact: team.eselsberg,
    venue: 'laterne',
    categories: ['DIGITAL', 'OLD_AGE', 'DIVERSITY'],
    plan: { weekly: { on: 'MONDAY', at: '14:00', minutes: 120 } },
    places: { mentors: ['Claudia', 'Dmytro', 'Elif', 'Nils'], slotMinutes: 30 },
    fill: 'waiting',
    de: {
      title: 'Handyfragen lösen in der Laterne',
      summary: 'Vier Digitalmentor:innen, fünf Sprachen: Setzen Sie sich zu uns und klären Sie Ihre Frage.',
      description: [
        'Diese Sprechstunde ist sehr beliebt. Buchen Sie am besten eine Woche vorher oder lassen Sie sich auf die Warteliste setzen. Oft wird kurzfristig etwas frei.',
        'Wir helfen beim Einrichten, mit Nachrichten, Videoanrufen, Apps und WLAN. Dmytro spricht Ukrainisch und Russisch, Elif Türkisch, Claudia und Nils sprechen Englisch.',
        'Folgen Sie den Leitstreifen bis zur Theke. Tarek Nasser ruft Sie auf, wenn Sie an der Reihe sind. Begleitpersonen sind willkommen.',
      ],
      asked: 'Ihr Gerät und etwas Geduld mit sich selbst.',
      given: 'Dreißig Minuten Hilfe und ein Blatt mit allen Schritten.',
    },
    en: {
      title: 'Solve phone problems at the Laterne',
      summary: 'Four digital mentors, five languages: sit down with us and sort out your question.',
      description: [
        'This consultation is very popular. It is best to book a week ahead, or to put yourself on the waiting list. A place often comes free at short notice.',
        'We help with setting up, messages, video calls, apps and Wi-Fi. Dmytro speaks Ukrainian and Russian, Elif Turkish, Claudia and Nils English.',
        'Follow the tactile strips to the counter. Tarek Nasser calls you when it is your turn. Companions are welcome.',
      ],
      asked: 'Your device and some patience with yourself.',
      given: 'Thirty minutes of help and a sheet with all the steps.',
    },
  },
  {
    kind: 'CONSULTATION',
    organisation: 'spatzennest',
    contact: team.eselsberg,
    venue: 'laterne',
    categories: ['DIGITAL', 'EDUCATION'],
    plan: { weekly: { on: 'WEDNESDAY', at: '17:30', minutes: 120 } },
    places: { mentors: ['Jonas', 'Nils'], slotMinutes: 40 },
    fill: 'some',
    de: {
      title: 'Passwörter und WLAN in Ordnung bringen am Abend',
      summary: 'Eine Sprechstunde für alle, die tagsüber arbeiten oder lieber abends kommen.',
      description: [
        'Das WLAN reißt ab, das Passwort ist vergessen, zwei Geräte wollen nicht zusammenarbeiten: Jonas und Nils nehmen sich für jeden Gast 40 Minuten und suchen mit Ihnen nach der Ursache.',
        'Bei Problemen mit dem Router hilft ein Foto von der Rückseite. Passwörter tippen Sie immer selbst ein, wir schauen weg.',
        'Abends ist die Haustür geschlossen. Klingeln Sie bei „Laterne“, dann öffnet Ihnen jemand aus dem Team.',
      ],
      asked: 'Alle Geräte, um die es geht, mit Ladekabel.',
      given: 'Eine Lösung oder der Name der Stelle, die weiterhilft.',
    },
    en: {
      title: 'Put passwords and Wi-Fi in order in the evening',
      summary: 'A consultation for everyone who works during the day or would rather come in the evening.',
      description: [
        'The Wi-Fi keeps failing, the password is forgotten, two devices refuse to work together: Jonas and Nils take 40 minutes for each guest and look for the cause with you.',
        'If the router makes trouble, a photo of its back helps. You always type passwords yourself, and we look away.',
        'The front door is closed in the evening. Ring the bell marked “Laterne”, and somebody from the team lets you in.',
      ],
      asked: 'All the devices concerned, with charging cables.',
      given: 'A solution, or the name of somebody who can help further.',
    },
  },
  {
    kind: 'CONSULTATION',
    organisation: 'spatzennest',
    contact: team.wiblingen,
    venue: 'faehrmannshaus',
    categories: ['DIGITAL', 'OLD_AGE'],
    plan: { weekly: { on: 'TUESDAY', at: '14:00', minutes: 120 } },
    places: { mentors: ['Giulia', 'Heinz', 'Leyla'], slotMinutes: 30 },
    fill: 'full',
    de: {
      title: 'Digitale Hilfe im Fährmannshaus bekommen',
      summary: 'Bringen Sie Handy, Tablet oder Laptop mit. Wir sitzen neben Ihnen, bis es klappt.',
      description: [
        'Drei Digitalmentor:innen warten an drei ruhigen Tischen. Giulia hilft mit Fotos und Apps, Heinz mit E-Mail und Computer, Leyla mit Nachrichten und Formularen.',
        'Sie dürfen mehrmals mit derselben Frage kommen. Viele unserer Gäste tun das, und jedes Mal geht es leichter.',
        'Die Tische stehen im Erdgeschoss hinter dem Café. Gül Demir hält an der Theke einen Platz für Ihre Jacke frei. Zwei Parkplätze für Menschen mit Behinderung sind vor der Tür.',
      ],
      asked: 'Ihr Gerät und das Ladekabel.',
      given: 'Hilfe, Wasser und ein ruhiger Tisch. Es kostet nichts.',
    },
    en: {
      title: 'Get digital help at Fährmannshaus',
      summary: 'Bring your phone, tablet or laptop. We sit next to you until it works.',
      description: [
        'Three digital mentors wait at three quiet tables. Giulia helps with photos and apps, Heinz with e-mail and computers, Leyla with messages and forms.',
        'You may come several times with the same question. Many of our guests do, and each time it gets easier.',
        'The tables are on the ground floor behind the café. Gül Demir keeps a hook for your jacket at the counter. There are two parking spaces for disabled people in front of the door.',
      ],
      asked: 'Your device and the charging cable.',
      given: 'Help, water and a quiet table. It is free.',
    },
  },
  {
    kind: 'CONSULTATION',
    organisation: 'wortspatz',
    contact: team.wiblingen,
    venue: 'faehrmannshaus',
    categories: ['DIGITAL', 'DIVERSITY'],
    plan: { weekly: { on: 'FRIDAY', at: '14:00', minutes: 90 } },
    places: { mentors: ['Elif', 'Ileana', 'Katharina'], slotMinutes: 45 },
    fill: 'some',
    de: {
      title: 'Mit der Familie im Ausland sprechen: Videoanrufe',
      summary:
        'Richten Sie Nachrichten und Videoanrufe ein, auf Türkisch, Rumänisch, Russisch, Italienisch oder Deutsch.',
      description: [
        'Wenn die Familie weit weg wohnt, ist ein Videoanruf fast wie ein Besuch. Wir richten die passende App mit Ihnen ein, stellen Ton und Schrift ein und üben den ersten Anruf.',
        'Elif spricht Türkisch, Ileana Rumänisch und Italienisch, Katharina Russisch. Wählen Sie bei der Anmeldung die Sprache, in der Sie sprechen möchten.',
        'Am besten ist jemand aus der Familie zur gleichen Zeit erreichbar. Dann sehen Sie gleich ein vertrautes Gesicht. Kopfhörer leihen wir Ihnen.',
      ],
      asked: 'Ihr Handy oder Tablet und die Nummer der Person, die Sie anrufen möchten.',
      given: 'Der erste Anruf gelingt noch bei uns.',
    },
    en: {
      title: 'Talk to family abroad: video calls',
      summary: 'Set up messages and video calls, in Turkish, Romanian, Russian, Italian or German.',
      description: [
        'When the family lives far away, a video call is almost like a visit. We set up the right app with you, adjust sound and print, and practise the first call.',
        'Elif speaks Turkish, Ileana Romanian and Italian, Katharina Russian. When you book, choose the language you would like to speak.',
        'It is best if somebody from your family can be reached at the same time. Then you see a familiar face at once. We lend you headphones.',
      ],
      asked: 'Your phone or tablet, and the number of the person you would like to call.',
      given: 'Your first call, made while you are still with us.',
    },
  },
  {
    kind: 'CONSULTATION',
    organisation: 'spatzennest',
    categories: ['DIGITAL', 'DISABILITY'],
    plan: { weekly: { on: 'MONDAY', at: '18:00', minutes: 90 } },
    places: { mentors: ['Aylin', 'Jonas'], slotMinutes: 30, mode: 'ONLINE' },
    fill: 'some',
    contactRequired: true,
    meetingUrl: 'https://video.ulm.example/sprechstunde',
    de: {
      title: 'Von zu Hause fragen: Sprechstunde per Video',
      summary:
        'Sie können nicht aus dem Haus? Aylin und Jonas helfen Ihnen per Video, eine halbe Stunde lang.',
      description: [
        'Diese Sprechstunde ist für Menschen, denen der Weg zu weit oder zu beschwerlich ist. Sie brauchen ein Gerät, das schon im Netz ist, und eine Frage dazu.',
        'Die Adresse des Raums steht 30 Minuten vor Beginn in Ihrer Buchung. Ein Klick genügt, ein Programm müssen Sie nicht einrichten. Klappt es nicht, rufen wir Sie an.',
        'Wenn Sie möchten, teilen Sie Ihren Bildschirm. Niemand außer Ihnen steuert Ihr Gerät.',
      ],
      asked: 'Ein Handy, Tablet oder Computer mit Kamera und Ihre Telefonnummer oder E-Mail-Adresse.',
      given: 'Hilfe, ohne dass Sie die Schuhe anziehen müssen.',
    },
    en: {
      title: 'Ask from home: consultation by video',
      summary: 'You cannot leave the house? Aylin and Jonas help you by video for half an hour.',
      description: [
        'This consultation is for people for whom the way is too long or too hard. You need a device that is already online, and a question about it.',
        'You find the address of the room in your booking 30 minutes before the start. One click is enough, and there is nothing to install. If it does not work, we call you.',
        'If you like, you can share your screen. Nobody but you controls your device.',
      ],
      asked: 'A phone, tablet or computer with a camera, and your phone number or e-mail address.',
      given: 'Help without having to put your shoes on.',
    },
  },
];
