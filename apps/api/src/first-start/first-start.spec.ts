import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Api, startApi } from '../testing/servers/api.ts';
import { StaffClient } from '../testing/desks/staff-client.ts';

let api: Api;
let admin: StaffClient;

beforeAll(async () => {
  api = await startApi();
  admin = await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' });
});
afterAll(() => api.close());

const input = {
  name: 'Blaustein',
  federalState: 'BW',
  phone: '07304 1234',
  email: 'quartier@blaustein.example',
  venueName: 'Haus am Markt',
  districtName: 'Ortsmitte',
  street: 'Marktplatz 1',
  postalCode: '89134',
};
const setUp = (change: object = {}) =>
  admin.graphql('mutation ($input: SetUpTownInput!) { setUpTown(input: $input) { name setUpAt missing } }', {
    input: { ...input, ...change },
  });

test('an empty database serves a town that waits to be set up', async () => {
  const { town, venues } = await api.data('{ town { name setUpAt } venues { name } }');
  expect(town.setUpAt).toBeNull();
  expect(venues).toEqual([]);
});

test('what is refused leaves nothing behind', async () => {
  expect((await setUp({ postalCode: '1' })).errors![0]!.extensions.field).toBe('input.postalCode');
  expect((await setUp({ venueName: ' ' })).code).toBe('BAD_INPUT');
  expect((await api.data('{ town { setUpAt } districts { name } }')).districts).toEqual([]);
});

test('one step makes the town, a district, a venue and an organisation of its own', async () => {
  expect((await setUp()).data.setUpTown).toEqual({
    name: 'Blaustein',
    setUpAt: '2026-11-23T08:00:00Z',
    missing: ['IMPRINT', 'PRIVACY', 'ACCESSIBILITY'],
  });
  expect(await api.data('{ town { name } venues { name city district { name } } }')).toEqual({
    town: { name: 'Blaustein' },
    venues: [{ name: 'Haus am Markt', city: 'Blaustein', district: { name: 'Ortsmitte' } }],
  });
  const { teamOrganisations } = await admin.data('{ teamOrganisations { name trust } }');
  expect(teamOrganisations).toEqual([{ name: 'Stadt Blaustein', trust: 'TRUSTED' }]);
});

test('it happens once', async () => {
  expect((await setUp()).code).toBe('CHANGED_MEANWHILE');
});
