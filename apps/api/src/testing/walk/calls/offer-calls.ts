/** Posting offers and their dates: how each operation is called. */
import { type Call, none, offer } from './call.ts';
import type { Ground } from '../ground.ts';

const date = async (ground: Ground) => ({ occurrenceId: (await ground.offer()).occurrence.id });
const change = { scope: 'THIS', change: { startTime: '16:00' } };

export const offerCalls: Record<string, Call> = {
  teamOffers: { about: () => ({ first: 100 }), holds: async (ground) => (await ground.draft()).id },
  teamOffer: { about: async (ground) => ({ id: (await ground.draft()).id }) },
  postingChoices: {
    about: none,
    // Where one may post is public; for whom, or at which venue, is what differs.
    holds: async ({ owner }, person) => (person === 'organisation' ? owner.organisationId : owner.venueId),
  },
  offerTemplates: { about: none },
  seriesPreview: {
    about: () => ({
      input: { series: { weekdays: [1], startsOn: '2026-12-07', startTime: '10:00', minutes: 60 } },
    }),
  },
  saveOffer: {
    about: async (ground, _, theirs) => {
      const { id, version } = await ground.draft();
      return { id, version, draft: { ...theirs, texts: [{ language: 'de', title: 'Ganz anders' }] } };
    },
  },
  keepDraft: { about: async (ground) => ({ id: (await ground.draft()).id }) },
  discardDraft: { about: (ground) => ground.draft(), mayBeNull: true },
  publishOffer: { about: (ground) => ground.draft() },
  reviewOffer: {
    about: async (ground) => ({ ...(await ground.handedIn()), verdict: 'RETURN', note: 'Bitte kürzer' }),
  },
  withdrawOffer: { about: offer },
  copyOffer: { about: offer },
  confirmOfferCurrent: { about: offer },
  takeBackConfirmation: {
    about: async (ground) => ({ ...(await offer(ground)), confirmedAt: '2026-11-01T08:00:00Z' }),
    meets: ['CHANGED_MEANWHILE'],
  },
  addDates: {
    about: async (ground) => ({
      offerId: (await ground.offer()).id,
      input: {
        venueId: ground.owner.venueId,
        places: 3,
        dates: [{ on: '2026-12-10', startTime: '10:00', minutes: 60 }],
      },
    }),
  },
  changeConsequences: { about: async (ground) => ({ ...(await date(ground)), ...change }) },
  changeDates: { about: async (ground) => ({ ...(await date(ground)), ...change, reason: 'Umzug' }) },
  cancelConsequences: { about: async (ground) => ({ ...(await date(ground)), scope: 'THIS' }) },
  cancelDates: { about: async (ground) => ({ ...(await date(ground)), scope: 'THIS', reason: 'Krank' }) },
  changeCapacity: { about: async (ground) => ({ slotId: (await ground.offer()).slot.id, capacity: 7 }) },
  withdrawSlot: { about: async (ground) => ({ slotId: (await ground.offer()).slot.id }) },
};
