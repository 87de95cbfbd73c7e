// Where bookings could move to: within reach, for who asks, and in one question however many are asked about.
import { beforeAll, expect, test } from '@jest/globals';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';
import { statementsSent } from '../../testing/asked/statements-sent.ts';

const town = BookingTown.forSpecs();
const { anOffer, booked } = town;
let desk: StaffClient;

const LIST = `query ($filter: TeamBookingFilter) { teamBookings(filter: $filter, first: 50) { nodes { movableTo { id } } } }`;

beforeAll(async () => {
  desk = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
});

test('a list asks once for all its bookings', async () => {
  const [short, long] = [await anOffer(), await anOffer({ slots: [{ capacity: 30 }, { capacity: 9 }] })];
  await booked({ slotId: short.slot.id });
  for (let count = 0; count < 20; count++) await booked({ slotId: long.slot.id });
  const ask = (offerId: string) => desk.data(LIST, { filter: { offerId } });
  const { teamBookings } = await ask(long.id);
  const free = long.slots.filter(({ id }) => id !== long.slot.id).map(({ id }) => ({ id }));
  expect(teamBookings.nodes).toEqual(Array(20).fill({ movableTo: free }));
  const [one, twenty] = [
    await statementsSent(town.api, () => ask(short.id)),
    await statementsSent(town.api, () => ask(long.id)),
  ];
  expect(twenty).toBeLessThanOrEqual(one + 1);
});

test('dates out of reach never stand in the way of those within', async () => {
  const [here, there] = [await town.make.aVenue(), await town.make.aVenue()];
  const dates = Array.from({ length: 60 }, (_, day) => ({ startsIn: `${day + 2} days` as const }));
  const offer = await anOffer({ venueId: there.id, dates });
  const [mine, other] = [offer.slots.at(-1)!, offer.slots.at(-2)!];
  await town.api.sql('UPDATE occurrence SET venue_id = $1 WHERE id = ANY($2)', [
    here.id,
    [mine.occurrenceId, other.occurrenceId],
  ]);
  const { number, pin } = await booked({ slotId: mine.id });
  const team = await StaffClient.signedIn(town.api, { role: 'QUARTIER_TEAM', venueId: here.id });
  const { teamBookings } = await team.data(LIST, { filter: { offerId: offer.id } });
  expect(teamBookings.nodes).toEqual([{ movableTo: [{ id: other.id }] }]);
  const both = await team.data(
    `query ($number: String!, $pin: String!) {
      booking(number: $number, pin: $pin) { movableTo { id } } teamBooking(number: $number) { movableTo { id } } }`,
    { number, pin },
  );
  expect(both.booking.movableTo).toHaveLength(50);
  expect(both.teamBooking.movableTo).toEqual([{ id: other.id }]);
});
