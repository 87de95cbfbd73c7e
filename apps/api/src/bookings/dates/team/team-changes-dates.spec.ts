// The team changes dates within its reach: sees before what it means, and then it is so, all of it.
import { expect, test } from '@jest/globals';
import { newId } from '../../../platform/ids.ts';
import { BookingTown } from '../../../testing/towns/booking-town.ts';
import { StaffClient } from '../../../testing/desks/staff-client.ts';
import { TeamDates } from '../../../testing/desks/team-dates.ts';

const town = BookingTown.forSpecs();
const { aSeries, cancel, change, statuses, teamOf, whatChangingMeans } = new TeamDates(town);

test('a date moves to another day and takes its bookings along', async () => {
  const offer = await aSeries();
  const team = await teamOf(offer);
  await town.booked({ slotId: offer.slot.id, partySize: 2 });
  const wanted = { on: '2026-11-26', startTime: '15:30' };
  const meant = await whatChangingMeans(team, offer.occurrence.id, wanted);
  expect(meant.dates).toEqual([
    expect.objectContaining({ effect: 'MOVED', toStartsAt: '2026-11-26T14:30:00Z', bookings: 1, people: 2 }),
  ]);
  const { data } = await change(team, offer.occurrence.id, 'THIS', wanted);
  expect(data.done).toEqual(meant);
  const [row] = await town.api.sql('SELECT starts_at, ends_at FROM slot WHERE id = $1', [offer.slot.id]);
  expect([String(row.starts_at), String(row.ends_at)]).toEqual([
    '2026-11-26T14:30:00Z',
    '2026-11-26T16:30:00Z',
  ]);
});

test('a whole series moves to another weekday and time', async () => {
  const offer = await aSeries();
  const team = await teamOf(offer);
  await town.booked({ slotId: offer.occurrences[1]!.slots[0]!.id });
  const { data } = await change(team, offer.occurrences[1]!.id, 'THIS_AND_LATER', {
    weekdays: [4],
    startTime: '10:00',
  });
  const [first] = data.done.dates;
  expect(first).toMatchObject({
    on: '2026-12-02',
    effect: 'MOVED',
    toStartsAt: '2026-12-03T09:00:00Z',
    bookings: 1,
  });
  expect(await statuses(offer)).toEqual(['1 CONFIRMED']);
});

test.each([
  ['change.weekdays', 'THIS', { weekdays: [4] }],
  ['change.on', 'ALL', { on: '2026-12-01' }],
  ['change.startTime', 'ALL', { startTime: '24:00' }],
  ['venueId', 'THIS', { venueId: newId() }],
])('%s is refused for %s', async (field, scope, wanted) => {
  const offer = await aSeries();
  const { code, errors } = await change(await teamOf(offer), offer.occurrence.id, scope, wanted);
  expect([code, errors![0]!.extensions.field]).toEqual(['BAD_INPUT', field]);
});

test('a venue that a single date was moved to touches that date alone', async () => {
  const { occurrences } = await aSeries();
  const venueId = (await town.make.aVenue()).id;
  const { id } = occurrences[1]!;
  await town.api.sql('UPDATE occurrence SET venue_id = $2, changed_alone = true WHERE id = $1', [
    id,
    venueId,
  ]);
  const host = await StaffClient.signedIn(town.api, { role: 'QUARTIER_TEAM', venueId });
  for (const scope of ['ALL', 'THIS_AND_LATER']) {
    expect((await cancel(host, id, scope)).code).toBe('NOT_FOUND');
    expect((await change(host, id, scope, { startTime: '10:00' })).code).toBe('NOT_FOUND');
  }
  expect((await cancel(host, id, 'THIS')).data.done.totals).toMatchObject([
    { effect: 'CANCELLED', dates: 1 },
  ]);
});

test('a Quartier team moves dates to no venue but its own, an admin to any', async () => {
  const offer = await aSeries();
  const team = await teamOf(offer);
  const elsewhere = (await town.make.aVenue()).id;
  const { id, offerId, venueId } = offer.occurrence;
  for (const scope of ['THIS', 'ALL']) {
    const refused = await change(team, id, scope, { venueId: elsewhere });
    expect([refused.code, refused.errors![0]!.extensions.field]).toEqual(['BAD_INPUT', 'venueId']);
    expect((await change(team, id, scope, { venueId })).code).toBeUndefined();
  }
  const dates = [{ on: '2026-12-01', startTime: '10:00', minutes: 60 }];
  const addDates = `mutation ($id: ID!, $input: DatesDraftInput!) { addDates(offerId: $id, input: $input) { id } }`;
  const added = await team.graphql(addDates, {
    id: offerId,
    input: { venueId: elsewhere, places: 3, dates },
  });
  expect([added.code, added.errors![0]!.extensions.field]).toEqual(['BAD_INPUT', 'input.venueId']);
  const admin = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
  expect((await change(admin, id, 'THIS', { venueId: elsewhere })).code).toBeUndefined();
});
