// The team changes and calls off dates: sees before what it means for whom, and then it is so, all of it.
import { expect, test } from '@jest/globals';
import { newId } from '../../../platform/ids.ts';
import { BookingTown } from '../../../testing/booking-town.ts';
import type { MadeOffer } from '../../../testing/builders.ts';
import { StaffClient } from '../../../testing/staff-client.ts';

const town = BookingTown.forSpecs();

const TOTALS = `dates { occurrenceId on effect fromStartsAt toStartsAt bookings people waiting }
  totals { effect dates bookings people waiting }`;

/** Wednesdays at 14:00 in Ulm, from 25 November on; nobody books before. */
function aSeries(given: object = {}): Promise<MadeOffer> {
  return town.anOffer({
    series: [
      {
        ...{ frequency: 'WEEKLY', weekdays: [3], minutes: 120 },
        startsOn: Temporal.PlainDate.from('2026-11-25'),
        startTime: Temporal.PlainTime.from('14:00'),
        slotPlan: [{ offsetMinutes: 0, minutes: 120, capacity: 4, offers: [] }],
        ...given,
      },
    ],
  });
}

/** Somebody of the venue of this offer. */
async function teamOf({ occurrence }: MadeOffer): Promise<StaffClient> {
  return StaffClient.signedIn(town.api, { role: 'QUARTIER_TEAM', venueId: occurrence.venueId! });
}

async function cancel(team: StaffClient, id: string, scope: string, reason = 'Das Haus wird renoviert.') {
  return team.graphql(
    `mutation ($id: ID!, $scope: DatesScope!, $reason: String!) {
      done: cancelDates(occurrenceId: $id, scope: $scope, reason: $reason) { ${TOTALS} } }`,
    { id, scope, reason },
  );
}

async function whatCancellingMeans(team: StaffClient, id: string, scope: string) {
  const { meant } = await team.data(
    `query ($id: ID!, $scope: DatesScope!) { meant: cancelConsequences(occurrenceId: $id, scope: $scope) { ${TOTALS} } }`,
    { id, scope },
  );
  return meant;
}

async function change(team: StaffClient, id: string, scope: string, wanted: object) {
  return team.graphql(
    `mutation ($id: ID!, $scope: DatesScope!, $change: DatesChangeInput!) {
      done: changeDates(occurrenceId: $id, scope: $scope, change: $change, reason: "Der Raum ist belegt.") { ${TOTALS} } }`,
    { id, scope, change: wanted },
  );
}

const statuses = async (offer: MadeOffer) =>
  (
    await town.api.sql(
      `SELECT status, count(*)::int AS count FROM booking WHERE occurrence_id = ANY($1) GROUP BY status ORDER BY status`,
      [offer.occurrences.map(({ id }) => id)],
    )
  ).map(({ status, count }) => `${count} ${status}`);

test('a series with thirty bookings is called off in one step, and the preview said so', async () => {
  const offer = await aSeries();
  const team = await teamOf(offer);
  for (const { slots } of offer.occurrences.slice(0, 6))
    for (let guest = 0; guest < 5; guest++) await town.booked({ slotId: slots[0]!.id });
  expect(await statuses(offer)).toEqual(['24 CONFIRMED', '6 WAITLISTED']);

  const meant = await whatCancellingMeans(team, offer.occurrence.id, 'ALL');
  const dates = offer.occurrences.length;
  expect(meant.totals).toEqual([{ effect: 'CANCELLED', dates, bookings: 24, people: 24, waiting: 6 }]);
  expect(await statuses(offer)).toEqual(['24 CONFIRMED', '6 WAITLISTED']);

  const { data } = await cancel(team, offer.occurrence.id, 'ALL');
  expect(data.done).toEqual(meant);
  expect(await statuses(offer)).toEqual(['30 CANCELLED']);
  const { offer: shown } = await town.api.data(
    `query ($id: ID!) { offer(id: $id) { occurrences { status cancelReason bookable } nextOccurrence { id } } }`,
    { id: offer.id },
  );
  expect(shown.nextOccurrence).toBeNull();
  expect(shown.occurrences).toHaveLength(dates);
  for (const date of shown.occurrences)
    expect(date).toEqual({ status: 'CANCELLED', cancelReason: 'Das Haus wird renoviert.', bookable: false });
});

test('said twice, also at the same moment, it is done once; and the nightly job brings no date back', async () => {
  const offer = await aSeries();
  const team = await teamOf(offer);
  await town.booked({ slotId: offer.slot.id });
  const answers = await Promise.all([1, 2, 3].map(() => cancel(team, offer.occurrence.id, 'ALL')));
  const told = answers.map(({ data }) => data.done.totals.length).sort();
  expect(told).toEqual([0, 0, 1]);
  expect((await cancel(team, offer.occurrence.id, 'ALL')).data.done.dates).toEqual([]);
  town.api.clock.advance({ days: 30 });
  const { SeriesService } = await import('../../../offers/series/series.service.ts');
  await town.api.get(SeriesService).extendAll();
  const [{ living }] = await town.api.sql(
    'SELECT count(*)::int AS living FROM occurrence WHERE offer_id = $1 AND cancelled_at IS NULL',
    [offer.id],
  );
  expect(living).toBe(0);
});

test('who books while the series is called off is either in nothing or in what is called off', async () => {
  const offer = await aSeries();
  const team = await teamOf(offer);
  await Promise.all([
    cancel(team, offer.occurrence.id, 'ALL'),
    ...offer.slots.slice(0, 6).map((slot) => town.guest.book({ slotId: slot.id })),
  ]);
  expect((await statuses(offer)).filter((status) => !status.endsWith('CANCELLED'))).toEqual([]);
});

test('“this and later” leaves the dates before alone, “this” all others', async () => {
  const offer = await aSeries();
  const team = await teamOf(offer);
  await cancel(team, offer.occurrences[2]!.id, 'THIS');
  const cancelled = async () =>
    (
      await town.api.sql('SELECT cancelled_at FROM occurrence WHERE offer_id = $1 ORDER BY starts_at', [
        offer.id,
      ])
    ).map(({ cancelled_at }) => cancelled_at !== null);
  expect((await cancelled()).slice(0, 6)).toEqual([false, false, true, false, false, false]);
  const { data } = await cancel(team, offer.occurrences[4]!.id, 'THIS_AND_LATER');
  expect(data.done.dates[0].occurrenceId).toBe(offer.occurrences[4]!.id);
  expect((await cancelled()).slice(0, 6)).toEqual([false, false, true, false, true, true]);
});

test('a date that is over is not called off, and without a reason nothing is', async () => {
  const offer = await town.anOffer({ startsIn: '10 minutes', minutes: 20 });
  const team = await teamOf(offer);
  expect((await cancel(team, offer.occurrence.id, 'THIS', '  ')).errors![0]!.extensions).toMatchObject({
    code: 'BAD_INPUT',
    field: 'reason',
  });
  expect((await cancel(team, offer.occurrence.id, 'ALL')).errors![0]!.extensions.field).toBe('scope');
  town.api.clock.advance({ minutes: 30 });
  expect((await cancel(team, offer.occurrence.id, 'THIS')).code).toBe('PAST');
});

test('a date moves to another day and takes its bookings along', async () => {
  const offer = await aSeries();
  const team = await teamOf(offer);
  await town.booked({ slotId: offer.slot.id, partySize: 2 });
  const wanted = { on: '2026-11-26', startTime: '15:30' };
  const { meant } = await team.data(
    `query ($id: ID!, $change: DatesChangeInput!) { meant: changeConsequences(occurrenceId: $id, scope: THIS, change: $change) { ${TOTALS} } }`,
    { id: offer.occurrence.id, change: wanted },
  );
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

test('places grow for those who wait, and never shrink below who is in', async () => {
  const offer = await town.anOffer({ slots: [{ capacity: 1 }] });
  const team = await teamOf(offer);
  await town.booked({ slotId: offer.slot.id });
  await town.booked({ slotId: offer.slot.id, promoteMe: true });
  const set = (capacity: number | null) =>
    team.graphql(
      `mutation ($id: ID!, $capacity: Int) { date: changeCapacity(slotId: $id, capacity: $capacity) {
        capacity taken freePlaces bookings people waiting status } }`,
      { id: offer.slot.id, capacity },
    );
  expect((await set(0)).errors![0]!.extensions).toMatchObject({ code: 'PLACES_TAKEN', values: { taken: 1 } });
  expect((await set(2)).data.date).toMatchObject({
    capacity: 2,
    taken: 2,
    bookings: 2,
    waiting: 0,
    status: 'FULL',
  });
  expect((await set(null)).data.date).toMatchObject({ capacity: null, freePlaces: null, status: 'OPEN' });
});

test('an empty slot is withdrawn, a slot with somebody in it is not', async () => {
  const offer = await town.anOffer({ slots: [{ capacity: 2 }, { capacity: 3 }] });
  const team = await teamOf(offer);
  const [taken, empty] = offer.slots;
  await town.booked({ slotId: taken!.id });
  const withdraw = (id: string) =>
    team.graphql(`mutation ($id: ID!) { date: withdrawSlot(slotId: $id) { capacity slots { id } } }`, { id });
  expect((await withdraw(taken!.id)).code).toBe('PLACES_TAKEN');
  expect((await withdraw(empty!.id)).data.date.slots).toEqual([{ id: taken!.id }]);
});

test('every step is noted with who did it to what', async () => {
  const offer = await town.anOffer();
  const team = await teamOf(offer);
  await cancel(team, offer.occurrence.id, 'THIS');
  const noted = await town.api.sql('SELECT action, object_id, outcome FROM audit_entry WHERE staff_id = $1', [
    team.staffId,
  ]);
  expect(noted).toEqual([{ action: 'date.cancel', object_id: offer.occurrence.id, outcome: 'DONE' }]);
});
