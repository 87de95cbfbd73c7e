/** Looking after the town and its places: how each operation is called. */
import { newId } from '../../../platform/ids.ts';
import { type Call, none, today } from './call.ts';
import type { Ground } from '../ground.ts';

const care = { accessibility: ['LIFT'], accessibilityNotes: [] };
const address = { street: 'Weg 1', postalCode: '89073', city: 'Ulm' };
const venue = ({ owner }: Ground) => ({ id: owner.venueId });

export const townCalls: Record<string, Call> = {
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
