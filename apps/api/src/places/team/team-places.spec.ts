import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../../platform/ids.ts';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Builders } from '../../testing/made/builders.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';

let api: Api;
let make: Builders;
let admin: StaffClient;
let team: StaffClient;
let venue: Awaited<ReturnType<Builders['aVenue']>>;

beforeAll(async () => {
  api = await startApi();
  make = new Builders(api);
  await make.aTown();
  venue = await make.aVenue();
  admin = await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' });
  team = await StaffClient.signedIn(api, { role: 'QUARTIER_TEAM', venueId: venue.id });
});
afterAll(() => api.close());

const words = {
  street: 'Weg 1',
  postalCode: '89073',
  city: 'Ulm',
  accessibility: [],
  accessibilityNotes: [],
};
const save = (input: object) =>
  admin.graphql('mutation ($input: VenueInput!) { saveVenue(input: $input) { id name } }', { input });

describe('a venue', () => {
  test('is written down by admins, once under each name', async () => {
    const { id: districtId } = await make.aDistrict();
    const { data } = await save({ ...words, districtId, name: 'Haus A' });
    const { id } = data.saveVenue;
    expect((await save({ ...words, districtId, name: 'Haus A' })).errors![0]!.extensions.field).toBe(
      'input.name',
    );
    expect((await save({ ...words, id, districtId, name: 'Haus B' })).data.saveVenue).toEqual({
      id,
      name: 'Haus B',
    });
    expect((await save({ ...words, id: newId(), districtId, name: 'Haus C' })).code).toBe('NOT_FOUND');
  });

  test('is looked after by its team: telephone and accessibility, nothing else', async () => {
    const input = {
      id: venue.id,
      phone: '0731 1234',
      accessibility: ['STEP_FREE', 'LIFT'],
      accessibilityNotes: [
        { language: 'de', text: 'Klingel rechts' },
        { language: 'en', text: ' ' },
      ],
    };
    const { lookAfterVenue } = await team.data(
      `mutation ($input: VenueCareInput!) {
        lookAfterVenue(input: $input) { name phone accessibility accessibilityNotes { language text } } }`,
      { input },
    );
    expect(lookAfterVenue).toEqual({
      name: venue.name,
      phone: '0731 1234',
      accessibility: ['STEP_FREE', 'LIFT'],
      accessibilityNotes: [{ language: 'de', text: 'Klingel rechts' }],
    });
  });

  test('tells when its doors are open, in the language of whoever asks, until its team says otherwise', async () => {
    const { id } = venue;
    const hours = [
      { language: 'de', text: ' Mo–Fr 9–17 Uhr ' },
      { language: 'en', text: 'Mon–Fri 9 am – 5 pm' },
    ];
    const care = { id, accessibility: [], accessibilityNotes: [] };
    const tell = (input: object) =>
      team.graphql(
        `mutation ($input: VenueCareInput!) { lookAfterVenue(input: $input) { openingHours { language text } } }`,
        { input: { ...care, ...input } },
      );
    const read = async (language: string) => {
      const { venues } = await api.data('{ venues { id openingHours } }', {}, { language });
      return venues.find((one: any) => one.id === id).openingHours;
    };
    expect(await read('de')).toBeNull();
    const { data } = await tell({ openingHours: hours });
    expect(data.lookAfterVenue.openingHours).toEqual([{ language: 'de', text: 'Mo–Fr 9–17 Uhr' }, hours[1]]);
    await tell({ phone: '0731 5' });
    expect([await read('en'), await read('tr')]).toEqual(['Mon–Fri 9 am – 5 pm', 'Mo–Fr 9–17 Uhr']);
    const novel = { language: 'de', text: 'x'.repeat(201) };
    expect((await tell({ openingHours: [novel] })).errors![0]!.extensions).toMatchObject({
      ...{ code: 'BAD_INPUT', field: 'openingHours' },
    });
    await tell({ openingHours: [] });
    expect(await read('de')).toBeNull();
  });

  test('that is written down without them keeps the opening hours it has', async () => {
    const { id: districtId } = await make.aDistrict();
    const house = { ...words, districtId, name: 'Haus mit Zeiten' };
    const openingHours = [{ language: 'de', text: 'Täglich' }];
    const { id } = (await save({ ...house, openingHours })).data.saveVenue;
    await save({ ...house, id, street: 'Weg 2' });
    const { teamVenue } = await admin.data(
      'query ($id: ID!) { teamVenue(id: $id) { street openingHours { language text } } }',
      { id },
    );
    expect(teamVenue).toEqual({ street: 'Weg 2', openingHours });
  });

  test('that closed for good leaves the lists, and comes back when it is opened again', async () => {
    const { id, name } = await make.aVenue();
    const names = async () => (await api.data('{ venues { name } }')).venues.map((one: any) => one.name);
    await admin.data('mutation ($id: ID!) { closeVenue(id: $id) { closedAt } }', { id });
    expect(await names()).not.toContain(name);
    await admin.data('mutation ($id: ID!) { reopenVenue(id: $id) { closedAt } }', { id });
    expect(await names()).toContain(name);
  });
});

test('a district is deleted only while nothing lies in it', async () => {
  const remove = (id: string) => admin.graphql('mutation ($id: ID!) { deleteDistrict(id: $id) }', { id });
  expect((await remove(venue.districtId)).code).toBe('STILL_USED');
  const { id } = await make.aDistrict();
  expect((await remove(id)).data).toEqual({ deleteDistrict: true });
  expect((await remove(id)).code).toBe('NOT_FOUND');
});

test('two Sozialräume have two names', async () => {
  const { name } = await make.aDistrict();
  const input = { name };
  const twice = await admin.graphql(
    'mutation ($input: DistrictInput!) { saveDistrict(input: $input) { id } }',
    {
      input,
    },
  );
  expect(twice.errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'input.name' });
});

test('an organisation is taken in, trusted by admins, and told about by its members, who can’t rename it', async () => {
  const input = {
    name: 'Verein Meise',
    descriptions: [{ language: 'de', text: 'Singt.' }],
    website: 'https://meise.example',
  };
  const { registerOrganisation } = await admin.data(
    'mutation ($input: OrganisationInput!) { registerOrganisation(input: $input) { id trust } }',
    { input },
  );
  const { id, trust } = registerOrganisation;
  expect(trust).toBe('ALWAYS_REVIEW');
  const member = await StaffClient.signedIn(api, { role: 'ORGANISATION_MEMBER', organisationId: id });
  const edit = `mutation ($id: ID!, $input: OrganisationInput!) {
    saveOrganisation(id: $id, input: $input) { name website phone trust } }`;
  const change = { ...input, name: 'Verein Adler', website: null, phone: '0731 99' };
  expect((await member.data(edit, { id, input: change })).saveOrganisation).toEqual({
    name: 'Verein Meise',
    website: null,
    phone: '0731 99',
    trust: 'ALWAYS_REVIEW',
  });
  const bad = await member.graphql(edit, { id, input: { ...input, website: 'javascript:alert(1)' } });
  expect(bad.errors![0]!.extensions.field).toBe('input.website');
  const trusted = 'mutation ($id: ID!) { trustOrganisation(id: $id, trust: TRUSTED) { trust } }';
  expect((await admin.data(trusted, { id })).trustOrganisation.trust).toBe('TRUSTED');
  expect((await member.graphql(trusted, { id })).code).toBe('FORBIDDEN');
});
