// A letter about a booking as a text message.
import { groupedNumber } from '@mitnand/i18n/grouped-number';
import { oneLineOf, shortened } from '../../../messages/letters/typed-text.ts';
import { textMessage } from '../../../messages/letters/text-message.ts';
import type { BookingStory } from '../story/story.ts';
import { bookingLink, offerLink } from './parts/booking-link.ts';
import { phoneOf } from './parts/contact-lines.ts';
import type { Tongue } from './parts/tongue.ts';
import { placeOf } from './parts/when-and-where.ts';
import type { LetterWords } from './words-of-letter.ts';

const LONGEST_REASON = 60;

/** What, when, where, until when to answer, number and PIN, the page; and whom to call, where there is room. */
export function smsOf(words: LetterWords, story: BookingStory, tongue: Tongue): string {
  const { t, dates, language } = tongue;
  const { facts, offer, publicUrl, number, pin, town } = story;
  const when = dates.dayAndTime(facts.startsAt);
  const until = words.leadsTo === 'ANSWER' ? (facts.heldUntil ?? story.answerBy) : null;
  const parts = { title: oneLineOf(offer.title), place: placeOf(tongue, story) };
  const over = words.leadsTo === 'OTHER_DATES';
  const reason = story.cancelReason && shortened(oneLineOf(story.cancelReason), LONGEST_REASON);
  return textMessage(language, parts, (title, place) => [
    t('mail.sms.facts', { news: words.news, title, when, place }),
    ...(reason ? [`${t('mail.reason')}: ${reason}`] : []),
    ...(until === null ? [] : [t('mail.sms.answerBy', { moment: dates.dayAndTime(until) })]),
    ...(over ? [] : [t('mail.sms.key', { number: groupedNumber(number), pin: groupedNumber(pin) })]),
    over ? offerLink(publicUrl, offer.number) : bookingLink(publicUrl, number, pin),
    t('mail.sms.questions', { phone: phoneOf(town, offer.contact) }),
  ]);
}
