/** How each operation is called with valid arguments about something on a ground. */
import { newId } from '../../platform/ids.ts';
import type { Person } from '../../team/roles/who-may.ts';
import type { StaffClient } from '../staff-client.ts';
import type { Ground, Owner } from './ground.ts';

export interface Call {
  /** Arguments about what lies on the ground; `who` is null for somebody signed out. */
  readonly about: (ground: Ground, who: StaffClient | null, theirs: Owner) => Promise<object> | object;
  /** Refusals behind the door: who meets them was let in. */
  readonly meets?: readonly string[];
  /** What a list must hold for those to whom it belongs, and for nobody else. */
  readonly holds?: (ground: Ground, person: Person) => Promise<string>;
  /** Nothing of anybody else's can be named in it. */
  readonly objectless?: boolean;
  /** Null is an answer as well. */
  readonly mayBeNull?: boolean;
}

const none = () => ({});
const today = '2026-11-26';
const booking = async (ground: Ground) => ({ bookingId: (await ground.booking()).id });
const offer = async (ground: Ground) => ({ id: (await ground.offer()).id });
const date = async (ground: Ground) => ({ occurrenceId: (await ground.offer()).occurrence.id });
const proof = async (ground: Ground) => {
  const { number, pin } = await ground.booking();
  return { number, pin };
};
const venue = ({ owner }: Ground) => ({ id: owner.venueId });
const colleague = async (ground: Ground) => ({ staffId: (await ground.colleague()).staffId });
const bookingNumber = async (ground: Ground) => (await ground.booking()).number;
const care = { accessibility: ['LIFT'], accessibilityNotes: [] };
const address = { street: 'Weg 1', postalCode: '89073', city: 'Ulm' };
const change = { scope: 'THIS', change: { startTime: '16:00' } };
const password = 'nicht das richtige Passwort';
/** Staff of these specs have no password, so they meet what such people meet. */
const signInRefusals = ['WRONG_SIGN_IN', 'FORBIDDEN'];

const publicCalls: Record<string, Call> = {
  town: { about: none },
  districts: { about: none },
  venues: { about: none },
  offers: { about: () => ({ first: 1 }) },
  searchSuggestions: { about: () => ({ text: 'vor' }) },
  offer: { about: offer },
  occurrences: { about: () => ({ first: 1 }) },
  consultationTimes: { about: none },
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
  acceptPlace: { about: proof, meets: ['NOT_HELD'] },
  declinePlace: { about: proof, meets: ['NOT_HELD'] },
};

const accountCalls: Record<string, Call> = {
  me: { about: none, mayBeNull: true },
  signInOptions: { about: none },
  signIn: { about: () => ({ email: 'niemand@team.example', password }), meets: ['WRONG_SIGN_IN'] },
  signInByLink: { about: () => ({ token: 'kein-Link' }), meets: ['LINK_USED_UP'] },
  openLink: { about: () => ({ token: 'kein-Link' }), meets: ['LINK_USED_UP'] },
  acceptInvitation: {
    about: () => ({ token: 'kein-Link', password, code: '123456', setup: 'nichts' }),
    meets: ['LINK_USED_UP'],
  },
  // Nobody can tell a closed demo from a closed door.
  demoSignIn: { about: () => ({ accountId: newId() }), meets: ['FORBIDDEN'] },
  signOut: { about: none },
  mySessions: { about: none, objectless: true },
  endSession: {
    about: async (ground, who) => {
      const whose = who ?? (await ground.colleague());
      const [{ id }] = await ground.api.sql(
        'SELECT id FROM staff_session WHERE staff_id = $1 ORDER BY created_at, id LIMIT 1',
        [whose.staffId],
      );
      return { id };
    },
  },
  endOtherSessions: { about: none, objectless: true },
  changePassword: {
    about: () => ({ oldPassword: password, newPassword: 'ein langes neues Passwort' }),
    meets: signInRefusals,
    objectless: true,
  },
  prepareSecondFactor: { about: () => ({ password }), meets: signInRefusals, objectless: true },
  replaceSecondFactor: {
    about: () => ({ password, code: '123456', setup: 'nichts', newCode: '123456' }),
    meets: signInRefusals,
    objectless: true,
  },
  renewRecoveryCodes: {
    about: () => ({ password, code: '123456' }),
    meets: signInRefusals,
    objectless: true,
  },
};

const offerCalls: Record<string, Call> = {
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
  discardDraft: { about: (ground) => ground.draft(), mayBeNull: true },
  publishOffer: { about: (ground) => ground.draft() },
  reviewOffer: {
    about: async (ground) => ({ ...(await ground.handedIn()), verdict: 'RETURN', note: 'Bitte kürzer' }),
  },
  withdrawOffer: { about: offer },
  copyOffer: { about: offer },
  confirmOfferCurrent: { about: offer },
  takeBackConfirmation: {
    about: async (ground) => ({ ...(await offer(ground)), since: '2026-11-01T08:00:00Z' }),
    meets: ['NOT_FOUND'],
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

const bookingCalls: Record<string, Call> = {
  today: {
    about: ({ owner }) => ({ day: today, venueIds: [owner.venueId] }),
    holds: async (ground) => (await ground.offer()).occurrence.id,
  },
  todayChanged: { about: () => ({ day: today }), objectless: true },
  teamBookings: {
    about: async (ground) => ({ first: 10, filter: { offerId: (await ground.offer()).id } }),
    holds: bookingNumber,
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
  bookingNumbers: { about: () => ({ month: '2026-11' }) },
};

const townCalls: Record<string, Call> = {
  teamVenues: { about: none, holds: async ({ owner }) => owner.venueId },
  teamVenue: { about: venue },
  lookAfterVenue: { about: ({ owner }) => ({ input: { id: owner.venueId, ...care } }) },
  saveClosedDay: {
    about: ({ owner }) => ({
      input: { venueId: owner.venueId, fromOn: '2027-02-01', toOn: '2027-02-02', reason: 'Umbau' },
    }),
  },
  deleteClosedDay: { about: async (ground) => ({ id: await ground.closedDay() }) },
  datesOnClosedDays: {
    about: ({ owner }) => ({ venueId: owner.venueId, fromOn: today, toOn: today }),
  },
  daysOff: { about: none },
  saveDayOff: { about: () => ({ input: { on: '2026-12-24', name: 'Heiligabend' } }), meets: ['BAD_INPUT'] },
  deleteDayOff: { about: () => ({ id: newId() }), meets: ['NOT_FOUND'] },
  saveVenue: {
    about: async ({ api, owner }) => {
      const [{ district_id }] = await api.sql('SELECT district_id FROM venue WHERE id = $1', [owner.venueId]);
      return { input: { name: `Haus ${newId()}`, districtId: district_id, ...address, ...care } };
    },
  },
  closeVenue: { about: venue },
  reopenVenue: { about: venue },
  saveDistrict: { about: () => ({ input: { name: `Stadtteil ${newId()}` } }) },
  deleteDistrict: {
    about: async ({ api, owner }) => {
      const [{ id }] = await api.sql('SELECT district_id AS id FROM venue WHERE id = $1', [owner.venueId]);
      return { id };
    },
    meets: ['STILL_USED'],
  },
  teamOrganisations: { about: none, holds: async ({ owner }) => owner.organisationId },
  saveOrganisation: {
    about: ({ owner }) => ({
      id: owner.organisationId,
      input: { name: `Verein ${newId()}`, descriptions: [{ language: 'de', text: 'Singt.' }] },
    }),
  },
  registerOrganisation: {
    about: () => ({
      input: { name: `Verein ${newId()}`, descriptions: [{ language: 'de', text: 'Singt.' }] },
    }),
  },
  trustOrganisation: { about: ({ owner }) => ({ id: owner.organisationId, trust: 'TRUSTED' }) },
  townSettings: { about: none },
  saveTown: {
    about: async ({ api }) => {
      const [{ version }] = await api.sql('SELECT version FROM town');
      return { version, input: { name: 'Ulm' } };
    },
  },
  setTownLogo: { about: async (ground) => ({ pictureId: await ground.logo() }) },
  removeTownLogo: { about: none },
  setUpTown: {
    about: () => ({
      input: {
        name: 'Ulm',
        federalState: 'BW',
        phone: '0731 1',
        email: 'a@b.example',
        venueName: 'Haus',
        districtName: 'Mitte',
        street: 'Weg 1',
        postalCode: '89073',
      },
    }),
    meets: ['CHANGED_MEANWHILE'],
  },
};

const staffCalls: Record<string, Call> = {
  staff: { about: () => ({ first: 100 }), holds: async (ground) => (await ground.colleague()).staffId },
  staffMember: { about: async (ground) => ({ id: (await ground.colleague()).staffId }) },
  issueSignInLink: { about: colleague },
  inviteStaff: {
    about: ({ owner }) => ({
      name: 'Neu',
      grants: [{ role: 'ORGANISATION_MEMBER', organisationId: owner.organisationId }],
    }),
  },
  renewInvitation: { about: colleague },
  withdrawLinks: { about: colleague },
  changeGrants: {
    about: async (ground) => ({
      ...(await colleague(ground)),
      grants: [{ role: 'ORGANISATION_MEMBER', organisationId: ground.owner.organisationId }],
    }),
  },
  endStaff: { about: colleague },
  auditEntries: { about: () => ({ first: 5 }) },
};

export const graphqlCalls: Readonly<Record<string, Call>> = {
  ...publicCalls,
  ...accountCalls,
  ...offerCalls,
  ...bookingCalls,
  ...townCalls,
  ...staffCalls,
};
