import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Builders } from '../../testing/made/builders.ts';
import { placesPlan } from '../posting/planned-slots.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';

let api: Api;
let make: Builders;
let admin: StaffClient;
let team: StaffClient;
let venueId: string;

beforeAll(async () => {
  api = await startApi();
  make = new Builders(api);
  await make.aTown();
  venueId = (await make.aVenue()).id;
  admin = await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' });
  team = await StaffClient.signedIn(api, { role: 'QUARTIER_TEAM', venueId });
});
afterAll(() => api.close());

const day = 'mutation ($input: DayOffInput!) { saveDayOff(input: $input) { id on name } }';

describe('days off', () => {
  test('are the holidays of the federal state and those of the town, by day', async () => {
    await admin.data(day, { input: { on: '2026-12-24', name: 'Heiligabend' } });
    const { daysOff } = await team.data('{ daysOff(days: 60) { on name } }');
    expect(daysOff).toEqual([
      { on: '2026-12-24', name: 'Heiligabend' },
      { on: '2026-12-25', name: '1. Weihnachtstag' },
      { on: '2026-12-26', name: '2. Weihnachtstag' },
      { on: '2027-01-01', name: 'Neujahr' },
      { on: '2027-01-06', name: 'Heilige Drei Könige' },
    ]);
  });

  test('of the town are left out by series that leave out holidays', async () => {
    await admin.data(day, { input: { on: '2026-12-07', name: 'Schwörmontag' } });
    const series = {
      frequency: 'WEEKLY',
      weekdays: [1],
      startsOn: Temporal.PlainDate.from('2026-11-30'),
      endsOn: Temporal.PlainDate.from('2026-12-14'),
      startTime: Temporal.PlainTime.from('10:00'),
      minutes: 60,
      slotPlan: placesPlan(60, { onSite: 5 }),
    } as const;
    const { occurrences } = await make.anOffer({ series: [series], venueId });
    const days = occurrences.map(({ startsAt }) => startsAt.toString().slice(0, 10));
    expect(days).toEqual(['2026-11-30', '2026-12-14']);
  });

  test('are one each, and can be taken away', async () => {
    const twice = await admin.graphql(day, { input: { on: '2026-12-07', name: 'Noch einer' } });
    expect(twice.errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'input.on' });
    const { daysOff } = await admin.data('{ daysOff { id } }');
    const id = daysOff.find((off: { id: string | null }) => off.id !== null)!.id;
    await admin.data('mutation ($id: ID!) { deleteDayOff(id: $id) { on } }', { id });
    const again = await admin.graphql('mutation ($id: ID!) { deleteDayOff(id: $id) { on } }', { id });
    expect(again.code).toBe('NOT_FOUND');
  });
});

describe('closed days', () => {
  const close = `mutation ($input: ClosedDayInput!) {
    saveClosedDay(input: $input) { id closedDays { id fromOn toOn reason } } }`;
  const meets = `query ($venueId: ID!, $fromOn: Date!, $toOn: Date!) {
    datesOnClosedDays(venueId: $venueId, fromOn: $fromOn, toOn: $toOn) { title taken startsAt } }`;

  test('tell which dates they meet; those stay until somebody cancels them', async () => {
    await make.anOffer({ title: 'Kaffee', venueId, startsIn: '3 days' });
    await make.anOffer({ title: 'Anderswo', venueId: (await make.aVenue()).id, startsIn: '3 days' });
    const days = { venueId, fromOn: '2026-11-26', toOn: '2026-11-27' };
    const { datesOnClosedDays } = await team.data(meets, days);
    expect(datesOnClosedDays).toEqual([{ title: 'Kaffee', taken: 0, startsAt: '2026-11-26T08:00:00Z' }]);
    const { saveClosedDay } = await team.data(close, { input: { ...days, reason: 'Inventur' } });
    expect(saveClosedDay.closedDays).toMatchObject([{ reason: 'Inventur' }]);
  });

  test('are changed and taken back, by those who look after the venue', async () => {
    const { teamVenue } = await team.data('query ($id: ID!) { teamVenue(id: $id) { closedDays { id } } }', {
      id: venueId,
    });
    const [{ id }] = teamVenue.closedDays;
    const input = { id, venueId, fromOn: '2026-12-01', toOn: '2026-12-02', reason: 'Umbau' };
    expect((await team.data(close, { input })).saveClosedDay.closedDays).toEqual([
      { id, fromOn: '2026-12-01', toOn: '2026-12-02', reason: 'Umbau' },
    ]);
    const stranger = await StaffClient.signedIn(api, {
      role: 'QUARTIER_TEAM',
      venueId: (await make.aVenue()).id,
    });
    const remove = 'mutation ($id: ID!) { deleteClosedDay(id: $id) { id } }';
    expect((await stranger.graphql(remove, { id })).code).toBe('NOT_FOUND');
    expect((await stranger.graphql(close, { input })).code).toBe('NOT_FOUND');
    expect((await stranger.graphql(meets, { venueId, fromOn: '2026-12-01', toOn: '2026-12-02' })).code).toBe(
      'NOT_FOUND',
    );
    await team.data(remove, { id });
    expect((await team.graphql(remove, { id })).code).toBe('NOT_FOUND');
  });
});
