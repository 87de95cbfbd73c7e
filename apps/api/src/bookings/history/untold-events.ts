// What a booking itself tells of its history where nobody noted it: while one version follows another, the older one,
// which noted nothing, may still make and end bookings.
import type { Booking } from '../booking.entity.ts';
import { BookingEndReason, BookingStatus, selfMade } from '../booking-terms.ts';
import { BookingEvent } from './booking-event.entity.ts';
import { BookingEventKind, EventAuthor } from './history-terms.ts';

const BEGINNINGS = [BookingEventKind.BOOKED, BookingEventKind.JOINED_LIST];
/** Only those who waited see these. */
const OF_WAITING = [BookingEventKind.MOVED_UP, BookingEventKind.PLACE_HELD, BookingEventKind.HOLD_ENDED];
const WAITING: readonly BookingStatus[] = [BookingStatus.WAITLISTED, BookingStatus.OFFERED];

/** The history with how it began and how it ended, whether that was noted or not. */
export function withUntold(noted: readonly BookingEvent[], booking: Booking): BookingEvent[] {
  const has = (kinds: readonly BookingEventKind[]) => noted.some(({ kind }) => kinds.includes(kind));
  const isEnded = booking.status === BookingStatus.CANCELLED && booking.endedAt !== null;
  return [
    ...(has(BEGINNINGS) ? [] : [beginning(booking, has)]),
    ...noted,
    ...(isEnded && !has([BookingEventKind.CANCELLED]) ? [end(booking, booking.endedAt!)] : []),
  ];
}

function beginning(booking: Booking, has: (kinds: readonly BookingEventKind[]) => boolean): BookingEvent {
  const waited = WAITING.includes(booking.status) || has(OF_WAITING);
  return event(booking, {
    kind: waited ? BookingEventKind.JOINED_LIST : BookingEventKind.BOOKED,
    at: booking.createdAt,
    author: selfMade.includes(booking.channel) ? EventAuthor.GUEST : EventAuthor.STAFF,
    people: has([BookingEventKind.PARTY_CHANGED]) ? null : booking.partySize,
  });
}

function end(booking: Booking, at: Temporal.Instant): BookingEvent {
  const { endReason } = booking;
  return event(booking, { kind: BookingEventKind.CANCELLED, at, author: authorOf(endReason), endReason });
}

function authorOf(reason: BookingEndReason | null): EventAuthor {
  if (reason === BookingEndReason.UNANSWERED) return EventAuthor.RULE;
  const byStaff = reason === BookingEndReason.BY_TEAM || reason === BookingEndReason.DATE_CANCELLED;
  return byStaff ? EventAuthor.STAFF : EventAuthor.GUEST;
}

/** Like one that was noted; a booking begins and ends once, so that its id and the kind are enough to tell them apart. */
function event(
  { id }: Booking,
  told: Pick<BookingEvent, 'kind' | 'at' | 'author'> & Partial<BookingEvent>,
): BookingEvent {
  const nothing = { staffId: null, fromStartsAt: null, toStartsAt: null, heldUntil: null };
  return Object.assign(new BookingEvent(), {
    ...{ id: `${id}/${told.kind}`, bookingId: id, people: null, endReason: null },
    ...nothing,
    ...told,
  });
}
