/** What the demo town's organisation member has handed in, for the team to read. */
export const handedIn = {
  organisation: 'nachbarschaftshilfe',
  venue: 'laterne',
  categories: ['CULTURE', 'OLD_AGE'],
  de: {
    title: 'Vorlesen am Winterofen',
    summary: 'Lesen Sie eine halbe Stunde vor: Geschichten, Gedichte oder das Neueste aus der Zeitung.',
    description:
      'Wenn es draußen früh dunkel wird, rücken in der Stube alle näher an den Ofen. Sie bringen ein Buch mit oder nehmen eines aus unserem Regal. Danach reden wir bei Tee darüber. Rosa Lechner spricht mit Ihnen ab, welcher Abend passt.',
  },
} as const;
