// A one-time link for somebody of the staff: into the console, or to an account of their own.
import { translatorFor } from '@mitnand/i18n';
import { createDates } from '@mitnand/i18n/dates';
import { consoleLanguages, type Language, originalLanguage } from '@mitnand/i18n/languages';
import type { Letter, LetterHouse } from './letter.ts';
import { asSubject } from './subject-line.ts';
import { textMessageOfLines } from './text-message.ts';
import { oneLineOf } from './typed-text.ts';

export interface StaffLinkNews {
  readonly kind: 'INVITATION' | 'SIGN_IN';
  /** The console's languages; German for any other. */
  readonly language: Language;
  readonly house: LetterHouse;
  readonly name: string;
  readonly url: string;
  readonly until: Temporal.Instant;
  readonly zone: string;
  /** How to ask whoever sent it. */
  readonly contact: readonly string[];
}

/** The letter with the link. */
export function staffLinkLetter(news: StaffLinkNews): Letter {
  const language = consoleLanguages.includes(news.language) ? news.language : originalLanguage;
  const t = translatorFor(language);
  const town = oneLineOf(news.house.name);
  const moment = createDates(t, news.zone).dayAndTime(news.until.toString());
  const invitation = news.kind === 'INVITATION';
  const subject = invitation
    ? t('staffMail.invitation.subject', { town })
    : t('staffMail.signIn.subject', { town });
  return {
    language,
    house: news.house,
    subject: asSubject(subject),
    lead: subject,
    facts: [],
    paragraphs: [
      invitation ? t('staffMail.invitation.text') : t('staffMail.signIn.text'),
      t('staffMail.lead', { name: oneLineOf(news.name), moment }),
      t('staffMail.once'),
    ],
    actions: [{ label: t('staffMail.link'), url: news.url }],
    contact: news.contact,
    why: t('staffMail.why', { town }),
    sms: textMessageOfLines(language, [subject, news.url]),
  };
}
