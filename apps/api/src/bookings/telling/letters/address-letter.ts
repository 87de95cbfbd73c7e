// Is this your address? One tap on the page behind the link says so; opening it says nothing yet.
import type { Language } from '@mitnand/i18n/languages';
import type { Letter } from '../../../messages/letters/letter.ts';
import { asSubject } from '../../../messages/letters/subject-line.ts';
import { textMessageOfLines } from '../../../messages/letters/text-message.ts';
import type { Town } from '../../../places/town/town.entity.ts';
import { contactLines } from './contact-lines.ts';
import { houseOf } from './house.ts';
import { tongueOf } from './tongue.ts';
import { longMoment } from './when-and-where.ts';

/** The letter that asks whether an address is the person's own. `url` holds until `until`. */
export function addressLetter(
  { language, town }: { language: Language; town: Town },
  { url, until }: { url: string; until: Temporal.Instant },
): Letter {
  const tongue = tongueOf(language, town.timeZone);
  const { t } = tongue;
  const holds = t('mail.address.until', { moment: longMoment(tongue, until.toString()) });
  return {
    language,
    house: houseOf(town),
    subject: asSubject(t('mail.address.news')),
    lead: t('mail.address.news'),
    facts: [],
    paragraphs: [t('mail.address.text'), holds],
    actions: [{ label: t('mail.address.button'), url }],
    contact: contactLines(town, null),
    why: t('mail.why.address'),
    sms: textMessageOfLines(language, [t('mail.address.news'), url, holds]),
  };
}
