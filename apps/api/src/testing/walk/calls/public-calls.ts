/** What everybody may ask: how each operation is called. */
import { type Call, none, offer } from './call.ts';
import type { Ground } from '../ground.ts';

const proof = async (ground: Ground) => {
  const { number, pin } = await ground.booking();
  return { number, pin };
};

export const publicCalls: Record<string, Call> = {
  town: { about: none },
  districts: { about: none },
  venues: { about: none },
  offers: { about: () => ({ first: 1 }) },
  offerCounts: { about: () => ({}) },
  searchSuggestions: { about: () => ({ text: 'vor' }) },
  offer: { about: offer },
  occurrences: { about: () => ({ first: 1 }) },
  consultationTimes: { about: none },
  alternativeTimes: { about: ({ owner: { venueId } }) => ({ venueId }) },
  noteUnmetWish: { about: ({ owner: { venueId } }) => ({ venueId, worry: 'WIFI' }), objectless: true },
  slotChanged: { about: async (ground) => ({ offerId: (await ground.offer()).id }) },
  bookSlot: {
    about: async (ground) => ({
      input: { slotId: (await ground.offer()).slot.id, requestKey: ground.requestKey() },
    }),
  },
  booking: { about: proof },
  moveBooking: {
    about: async (ground) => ({
      ...(await proof(ground)),
      slotId: (await ground.offer()).slot.id,
      requestKey: ground.requestKey(),
    }),
  },
  changeParty: { about: async (ground) => ({ ...(await proof(ground)), partySize: 2 }) },
  cancelBooking: { about: proof },
  bookingFile: { about: proof },
  forgetBooking: { about: proof },
  firstAnswerBy: { about: none },
  screen: { about: async (ground) => ({ key: (await ground.screen()).key }) },
  giveFeedback: {
    about: (ground) => ({
      input: { kind: 'BARRIER', text: 'Der Knopf spricht nicht.', requestKey: ground.requestKey() },
    }),
  },
  sendLostNumbers: { about: () => ({ email: 'niemand@example.org' }) },
  confirmAddress: { about: () => ({ token: 'keiner' }) },
  confirmComing: { about: proof },
  acceptPlace: { about: proof, meets: ['NOT_HELD'] },
  declinePlace: { about: proof, meets: ['NOT_HELD'] },
};
