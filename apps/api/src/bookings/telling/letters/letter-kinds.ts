// Every kind of letter about one booking.
import { newsKinds, reminderKinds } from '../news/news-terms.ts';

/** Beside news and reminders: what is asked, given away, made anew, or said at the end. */
const otherKinds = [
  /** Will you come? Asked one or two days before, and again. */
  'RECONFIRM',
  'RECONFIRM_AGAIN',
  /** It waits, and so close to the date a place came free for whoever is first. */
  'PLACE_OPEN',
  'NEW_PIN',
  'THANKS',
] as const;

export const letterKinds = [...newsKinds, ...reminderKinds, ...otherKinds] as const;
export type LetterKind = (typeof letterKinds)[number];
