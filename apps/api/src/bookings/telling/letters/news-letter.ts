// What somebody is written about their booking: the facts in their language, what to do now, whom to ask, and why they get it.
import type { Letter, LetterAction } from '../../../messages/letters/letter.ts';
import { subjectLine } from '../../../messages/letters/subject-line.ts';
import { bookingLink, offerLink } from './parts/booking-link.ts';
import { calendarOf } from './calendar-of-letter.ts';
import { contactLines } from './parts/contact-lines.ts';
import { factsOf } from './parts/facts-of-letter.ts';
import { houseOf } from './parts/house.ts';
import type { LetterKind } from './letter-kinds.ts';
import { smsOf } from './sms-of-letter.ts';
import { type Tongue, tongueOf } from './parts/tongue.ts';
import { longMoment } from './parts/when-and-where.ts';
import { type LetterWords, wordsOf } from './words-of-letter.ts';
import type { BookingStory } from '../story/story.ts';

/** The letter of a kind about a booking. It says nothing that the story does not. */
export function newsLetter(story: BookingStory, kind: LetterKind): Letter {
  const tongue = tongueOf(story.language, story.zone);
  const words = wordsOf(kind, story, tongue);
  const { t, dates } = tongue;
  const { startsAt } = story.facts;
  return {
    language: story.language,
    house: houseOf(story.town),
    subject: subjectLine(t, words.news, story.offer.title, dates.dayAndTime(startsAt)),
    lead: t('mail.headline', { news: words.news, when: longMoment(tongue, startsAt) }),
    facts: factsOf(story, tongue),
    paragraphs: [...words.sentences, ...furtherSentences(words, story, tongue)],
    actions: actionsOf(words, story, tongue),
    contact: contactLines(story.town, story.offer.contact),
    why: whyOf(story, tongue),
    ...(words.calendar && { calendar: calendarOf(words.calendar, story, tongue) }),
    sms: smsOf(words, story, tongue),
  };
}

/** The way into an online meeting, what one can do with the booking, and what the attached file does. */
function furtherSentences({ leadsTo, calendar }: LetterWords, story: BookingStory, tongue: Tongue): string[] {
  const { t } = tongue;
  const { meetingUrlFrom, meetingUrl } = story;
  const opens = meetingUrlFrom && !meetingUrl && Temporal.Instant.compare(story.now, meetingUrlFrom) < 0;
  return [
    ...(opens ? [t('mail.online', { moment: longMoment(tongue, meetingUrlFrom.toString()) })] : []),
    ...(leadsTo === 'BOOKING' ? [t('mail.manage')] : []),
    ...(confirms(story) ? [t('mail.address.text')] : []),
    ...(calendar === 'CANCEL' ? [t('mail.calendarRemoves')] : []),
    ...(calendar === 'PUBLISH' ? [hasEntry(story) ? t('mail.calendarChanges') : t('mail.calendarAdds')] : []),
  ];
}

/** There are at most two ways on; the one into a meeting is needed now. */
function confirms({ confirmAddressUrl, meetingUrl, facts }: BookingStory): boolean {
  return confirmAddressUrl !== null && !meetingUrl && facts.standing !== 'ENDED';
}

function hasEntry({ told }: BookingStory): boolean {
  return told?.standing === 'PLACE';
}

function actionsOf({ leadsTo }: LetterWords, story: BookingStory, { t }: Tongue): LetterAction[] {
  const { publicUrl, number, pin, meetingUrl } = story;
  if (leadsTo === 'OTHER_DATES')
    return [{ label: t('myBooking.again'), url: offerLink(publicUrl, story.offer.number) }];
  const labels = { BOOKING: t('confirmation.open'), ANSWER: t('mail.answer'), PLACE: t('held.accept') };
  return [
    { label: labels[leadsTo], url: bookingLink(publicUrl, number, pin) },
    ...(meetingUrl ? [{ label: t('meeting.enter'), url: meetingUrl }] : []),
    ...(confirms(story) ? [{ label: t('mail.address.button'), url: story.confirmAddressUrl! }] : []),
  ];
}

function whyOf({ storedUntil }: BookingStory, { t, dates }: Tongue): string {
  const why = t('mail.why.booking');
  if (storedUntil === null) return why;
  return `${why}\n${t('booking.storedUntil', { day: dates.day(storedUntil) })}`;
}
