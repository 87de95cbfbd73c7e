/** Bookings as people are told of them: with a place, waiting, and with a mentor. */
import type { BookingFacts } from '../../bookings/telling/news/facts.ts';

export const place: BookingFacts = {
  standing: 'PLACE',
  endReason: null,
  occurrenceId: 'date 1',
  slotId: 'slot 1',
  startsAt: '2026-11-26T13:00:00Z',
  endsAt: '2026-11-26T15:00:00Z',
  venueId: 'venue 1',
  people: 1,
  heldUntil: null,
};
export const waiting: BookingFacts = { ...place, standing: 'WAITING', slotId: null };
/** At a consultation. */
export const mentored: BookingFacts = {
  ...place,
  mentorId: 'mentor 1',
  insteadOf: null,
  insteadOfSlotId: null,
};
