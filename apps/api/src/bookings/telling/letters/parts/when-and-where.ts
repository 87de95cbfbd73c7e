// When and where something takes place, as a letter says it.
import { oneLineOf } from '../../../../messages/letters/typed-text.ts';
import type { Venue } from '../../../../places/venues/venue.entity.ts';
import type { BookingStory } from '../../story/story.ts';
import type { Tongue } from './tongue.ts';

interface Span {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** `Mittwoch, 25. November, 14:30 Uhr` */
export function longMoment({ t, dates }: Tongue, at: string): string {
  return t('calendar.dayAndTime', { day: dates.dayLong(dates.dateOf(at)), time: dates.time(at) });
}

/** `Mittwoch, 25. November, 14:30–15:00 Uhr`, or both ends in full where it lasts into another day. */
export function longSpan(tongue: Tongue, { startsAt, endsAt }: Span): string {
  const { t, dates } = tongue;
  const day = dates.dateOf(startsAt);
  if (day === dates.dateOf(endsAt))
    return t('calendar.dayAndTime', { day: dates.dayLong(day), time: dates.timeRange(startsAt, endsAt) });
  return t('calendar.span', { from: longMoment(tongue, startsAt), to: longMoment(tongue, endsAt) });
}

/** `Quartierszentrale Weststadt, Moltkestraße 10, 89077 Ulm`; the address is German in every language. */
export function addressOf({ name, street, postalCode, city }: Venue): string {
  return oneLineOf([name, street, `${postalCode} ${city}`].join(', '));
}

/** In few words: the name of the venue, or that it is online, or agreed upon. */
export function placeOf({ t }: Tongue, { isOnline, venue }: BookingStory): string {
  if (isOnline) return t('mode.ONLINE');
  return venue ? oneLineOf(venue.name) : t('place.byAgreement');
}
