/** Where people meet in a demo town that is made large. */
import type { Activity } from './activity.ts';

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
