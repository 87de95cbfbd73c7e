// The words a screen says in one language, with patterns left for the player to fill.
import { translatorFor } from '@mitnand/i18n';
import { directionOf, nameOfLanguage } from '@mitnand/i18n/languages';
import type { ScreenWords } from './screen-document.ts';

/** All words but those of the place. */
type Constant = Omit<ScreenWords, 'openingHours'>;

const known = new Map<string, Constant>();

/** In a language we speak; German in place of another. `openingHours`: of the place, in that language or ''. */
export function screenWords(language: string, openingHours: string): ScreenWords {
  let words = known.get(language);
  if (words === undefined) known.set(language, (words = constantWords(language)));
  return { ...words, openingHours };
}

function constantWords(language: string): Constant {
  const t = translatorFor(language);
  return {
    today: t('calendar.today'),
    tomorrow: t('calendar.tomorrow'),
    now: t('screen.now'),
    time: t('screen.time', { h: '{h}', m: '{m}' }),
    timeRange: t('screen.timeRange', { h1: '{h1}', m1: '{m1}', h2: '{h2}', m2: '{m2}' }),
    asOf: t('screen.asOf', { day: '{day}', time: '{time}' }),
    cancelled: t('screen.cancelled'),
    full: t('screen.full'),
    freeTimes: t('screen.freeTimes'),
    scan: t('screen.scan'),
    number: t('screen.number'),
    next: t('screen.next'),
    parts: {
      ENGAGEMENTS: t('door.ENGAGEMENT'),
      CONSULTATIONS: t('door.CONSULTATION'),
      GATHERINGS: t('door.GATHERING'),
    },
    emptyTitle: t('screen.emptyTitle'),
    emptyText: t('screen.emptyText'),
    hours: t('screen.hours'),
    phone: t('screen.phone'),
    pause: t('screen.pause'),
    resume: t('screen.resume'),
    signUp: t('screen.signUp'),
    allOffers: t('screen.allOffers'),
    online: t('screen.online'),
    noOffers: t('screen.noOffers'),
    direction: directionOf(language),
    name: nameOfLanguage(language),
  };
}
