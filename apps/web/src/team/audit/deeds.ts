// What was done, in plain words.
import type { Translate } from '@mitnand/i18n/translator';

/** The objects things are done to, as one chooses between them. */
export const abouts = [
  'booking',
  'call',
  'message',
  'enquiry',
  'date',
  'slot',
  'offer',
  'picture',
  'venue',
  'kiosk',
  'screen',
  'slide',
  'mentor',
  'closedDay',
  'dayOff',
  'district',
  'organisation',
  'staff',
  'account',
  'session',
  'town',
] as const;

/** `Angebot veröffentlicht` for `offer.publish`; an action nobody gave words to yet stays as it is. */
export function deedWords(t: Translate, action: string): string {
  return wordsIn(t, `log.deeds.${action}`) ?? action;
}

/** What the log's own messages say under a key, if they do. */
function wordsIn(t: Translate, key: string): string | null {
  const said = (t as (key: string) => string)(key);
  return said === t('errors.INTERNAL') ? null : said;
}

/** How it ended: nothing when it was done, else why not. */
export function outcomeWords(t: Translate, outcome: string | null): string | null {
  if (outcome === 'DONE') return null;
  if (outcome === null) return t('log.unfinished');
  return t('log.refused', { why: wordsIn(t, `log.whys.${outcome}`) ?? outcome });
}
