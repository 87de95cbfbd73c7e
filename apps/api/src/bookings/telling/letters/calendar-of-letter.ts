// What a letter about a booking tells the calendar of its person.
import { groupedNumber } from '@mitnand/i18n/grouped-number';
import { calendarText } from '../../../messages/calendar/calendar-entry.ts';
import type { LetterCalendar } from '../../../messages/letters/letter.ts';
import { oneLineOf } from '../../../messages/letters/typed-text.ts';
import type { BookingStory } from '../story/story.ts';
import type { Tongue } from './parts/tongue.ts';
import { addressOf, placeOf } from './parts/when-and-where.ts';

/**
 * The entry has the id that the file has which the page of the booking makes (apps/web/src/shared/booking): whoever saved that
 * one gets no second entry. Without the PIN: calendars are shared.
 */
export function calendarOf(
  method: LetterCalendar['method'],
  story: BookingStory,
  tongue: Tongue,
): LetterCalendar {
  const { number, facts, venue, isOnline, publicUrl, town } = story;
  const text = calendarText({
    method,
    uid: `${number}@${new URL(publicUrl).hostname}`,
    sequence: story.sequence,
    now: story.now,
    startsAt: Temporal.Instant.from(facts.startsAt),
    endsAt: Temporal.Instant.from(facts.endsAt),
    zone: story.zone,
    title: oneLineOf(story.offer.title),
    place: venue && !isOnline ? addressOf(venue) : placeOf(tongue, story),
    description: tongue.t('calendarFile.description', { number: groupedNumber(number) }),
    url: `${publicUrl}/buchung`,
    organiser: { name: town.contact.office, email: town.contact.email },
  });
  return { method, text };
}
