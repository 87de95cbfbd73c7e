// What the team, or a rule, changed about a booking last. Whoever changes it themselves sees on the page what is true then.
import { type EntityManager, In } from 'typeorm';
import { BookingEvent } from '../../history/booking-event.entity.ts';
import { BookingEventKind, EventAuthor } from '../../history/history-terms.ts';
import { TOLD } from '../plan-news.ts';

/** Of what else happens the kind of its news says whether somebody must know it. */
const CHANGES = [
  BookingEventKind.MOVED,
  BookingEventKind.PARTY_CHANGED,
  BookingEventKind.DATE_MOVED,
  BookingEventKind.VENUE_CHANGED,
];

/** Whether somebody else changed last where, when, or with how many they come. */
export async function changedByOthers(entities: EntityManager, bookingId: string): Promise<boolean> {
  const last = await entities.findOne(BookingEvent, {
    where: { bookingId, kind: In(TOLD) },
    order: { at: 'DESC', id: 'DESC' },
    select: { id: true, kind: true, author: true },
  });
  return last !== null && CHANGES.includes(last.kind) && last.author !== EventAuthor.GUEST;
}
