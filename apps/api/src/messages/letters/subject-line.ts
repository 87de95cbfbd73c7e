// The subject of a letter: what happened, of what, when; so short that a list of mails shows all of it.
import type { Translate } from '@mitnand/i18n/translator';
import { keptApart, oneLineOf, shortened } from './typed-text.ts';

/** What programs show of a subject on a wide screen. */
const SHOWN = 78;
/** A title stays known by so many of its letters. */
const LEAST_OF_TITLE = 24;

/** `Ihr Platz ist gebucht: Digital-Sprechstunde, Mi., 25. November, 14:30 Uhr`; a long title is shortened, nothing else is. */
export function subjectLine(t: Translate, news: string, title: string, when: string): string {
  const line = (shown: string) => asSubject(t('mail.subject', { news, title: shown, when }));
  const whole = oneLineOf(title);
  const room = Math.max(LEAST_OF_TITLE, SHOWN - line('').length);
  return line(keptApart(shortened(whole, room)));
}

/** In one line, with plain blanks and without signs for breaking lines. */
export function asSubject(text: string): string {
  return text
    .replaceAll('\u2060', '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Zs}]+/gu, ' ')
    .trim();
}
