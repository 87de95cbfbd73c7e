// The team changes the places of one slot, or takes it out.
import { expect, test } from '@jest/globals';
import { BookingTown } from '../../../testing/towns/booking-town.ts';
import { TeamDates } from '../../../testing/desks/team-dates.ts';

const town = BookingTown.forSpecs();
const { teamOf } = new TeamDates(town);

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
