// Number or PIN lost: all coming bookings of an address in one letter, to that address alone.
import { groupedNumber } from '@mitnand/i18n/grouped-number';
import type { Language } from '@mitnand/i18n/languages';
import type { Fact, Letter } from '../../../messages/letters/letter.ts';
import { asSubject } from '../../../messages/letters/subject-line.ts';
import { textMessageOfLines } from '../../../messages/letters/text-message.ts';
import { oneLineOf } from '../../../messages/letters/typed-text.ts';
import type { Town } from '../../../places/town/town.entity.ts';
import { bookingLink } from './parts/booking-link.ts';
import { contactLines } from './parts/contact-lines.ts';
import { foreign } from './parts/facts-of-letter.ts';
import { houseOf } from './parts/house.ts';
import { type Tongue, tongueOf } from './parts/tongue.ts';
import { longMoment } from './parts/when-and-where.ts';

export interface LostBooking {
  readonly title: string;
  readonly titleLanguage: string;
  /** RFC 3339. */
  readonly startsAt: string;
  readonly number: string;
  readonly pin: string;
}

/** The letter with numbers and PINs; `bookings` are the coming ones, soonest first, and at least one. */
export function lostLetter(
  { language, town, publicUrl }: { language: Language; town: Town; publicUrl: string },
  bookings: readonly LostBooking[],
): Letter {
  const tongue = tongueOf(language, town.timeZone);
  const { t } = tongue;
  const only = bookings.length === 1 ? bookings[0]! : null;
  return {
    language,
    house: houseOf(town),
    subject: asSubject(t('mail.lost.news')),
    lead: t('mail.lost.news'),
    facts: bookings.flatMap((booking) => factsOf(booking, tongue)),
    paragraphs: [t('mail.lost.text')],
    actions: [
      {
        label: t('myBooking.show'),
        url: only ? bookingLink(publicUrl, only.number, only.pin) : `${publicUrl}/buchung`,
      },
    ],
    contact: contactLines(town, null),
    why: t('mail.why.lost'),
    sms: textMessageOfLines(language, [
      ...bookings.map((each) => smsLine(each, tongue)),
      `${publicUrl}/buchung`,
    ]),
  };
}

function factsOf({ title, titleLanguage, startsAt, number, pin }: LostBooking, tongue: Tongue): Fact[] {
  const { t, language } = tongue;
  return [
    { label: t('booking.what'), value: oneLineOf(title), ...foreign(titleLanguage, language) },
    { label: t('offer.when'), value: longMoment(tongue, startsAt) },
    { label: t('booking.number'), value: groupedNumber(number), ltr: true },
    { label: t('booking.pin'), value: groupedNumber(pin), ltr: true },
  ];
}

function smsLine({ startsAt, number, pin }: LostBooking, { t, dates }: Tongue): string {
  const proof = t('mail.lost.booking', { number: groupedNumber(number), pin: groupedNumber(pin) });
  return t('mail.headline', { news: dates.dayAndTime(startsAt), when: proof });
}
