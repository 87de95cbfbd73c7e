/** Working with bookings: how each operation is called. */
import { type Call, none, today } from './call.ts';
import type { Ground } from '../ground.ts';

const booking = async (ground: Ground) => ({ bookingId: (await ground.booking()).id });
const bookingNumber = async (ground: Ground) => (await ground.booking()).number;

export const bookingCalls: Record<string, Call> = {
  today: {
    about: ({ owner }) => ({ day: today, venueIds: [owner.venueId] }),
    holds: async (ground) => (await ground.offer()).occurrence.id,
  },
  todayChanged: { about: () => ({ day: today }), objectless: true },
  teamBookings: {
    about: async (ground) => ({ first: 10, filter: { offerId: (await ground.offer()).id } }),
    holds: bookingNumber,
  },
  bookingsHeldElsewhere: {
    about: async (ground) => ({ occurrenceId: (await ground.offer()).occurrence.id }),
  },
  teamBooking: { about: async (ground) => ({ id: (await ground.booking()).id }) },
  datesToBook: {
    about: async (ground) => ({ filter: { offerId: (await ground.offer()).id } }),
    holds: async (ground) => (await ground.offer()).occurrence.id,
  },
  bookForGuest: {
    about: async (ground) => ({
      input: {
        slotId: (await ground.offer()).slot.id,
        requestKey: ground.requestKey(),
        channel: 'DESK',
        name: 'Mara Beispiel',
      },
    }),
  },
  undoWalkIn: { about: booking, meets: ['BOOKING_OVER'] },
  moveBookingFor: {
    about: async (ground) => ({
      ...(await booking(ground)),
      slotId: (await ground.offer()).slot.id,
      requestKey: ground.requestKey(),
    }),
  },
  changePartyFor: { about: async (ground) => ({ ...(await booking(ground)), partySize: 2 }) },
  cancelBookingFor: { about: async (ground) => ({ ...(await booking(ground)), reason: 'BY_GUEST' }) },
  acceptPlaceFor: { about: booking, meets: ['NOT_HELD'] },
  declinePlaceFor: { about: booking, meets: ['NOT_HELD'] },
  reissuePin: { about: booking },
  recordAttendance: {
    about: async (ground) => ({ ...(await booking(ground)), attendance: 'ATTENDED' }),
    meets: ['CLOSED'],
  },
  openContact: { about: booking },
  openDayList: { about: ({ owner }) => ({ day: today, venueId: owner.venueId }), holds: bookingNumber },
  calls: { about: none, holds: async (ground) => (await ground.call()).id },
  openCall: { about: async (ground) => ({ id: (await ground.call()).id }) },
  recordCall: {
    about: async (ground) => ({ id: (await ground.call()).id, result: 'NOT_REACHED', about: 'something' }),
  },
  undeliveredMessages: { about: none, objectless: true },
  resendMessage: { about: async (ground) => ({ id: (await ground.call()).id }) },
  bookingNumbers: { about: () => ({ month: '2026-11' }) },
  unmetWishes: { about: () => ({ weeks: 4 }) },
  messagePreviews: { about: () => ({ language: 'de' }) },
};
