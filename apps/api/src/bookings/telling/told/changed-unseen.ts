// Whether others changed a booking of which nothing was told yet: what its person saw when booking is no longer true.
import { type EntityManager, In } from 'typeorm';
import { BookingEvent } from '../../history/booking-event.entity.ts';
import { BookingEventKind } from '../../history/history-terms.ts';

const BY_OTHERS = [
  BookingEventKind.MOVED_UP,
  BookingEventKind.PLACE_HELD,
  BookingEventKind.DATE_MOVED,
  BookingEventKind.VENUE_CHANGED,
];

export function changedUnseen(entities: EntityManager, bookingId: string): Promise<boolean> {
  return entities.existsBy(BookingEvent, { bookingId, kind: In(BY_OTHERS) });
}
