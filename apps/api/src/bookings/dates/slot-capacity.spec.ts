import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { brokenInvariants } from '../../testing/asked/booking-invariants.ts';
import { Builders } from '../../testing/made/builders.ts';
import { Guest } from '../../testing/desks/guest.ts';
import { CancelOccurrence } from './cancel-occurrence.ts';
import { SlotCapacity } from './slot-capacity.service.ts';

let api: Api;
let make: Builders;
let guest: Guest;
let capacities: SlotCapacity;

beforeAll(async () => {
  api = await startApi();
  make = new Builders(api);
  guest = new Guest(api);
  capacities = api.get(SlotCapacity);
  await make.aTown();
});
afterEach(async () => expect(await brokenInvariants(api)).toEqual({}));
afterAll(() => api.close());

const anOffer = (capacity: number) => make.anOffer({ contactRequired: false, slots: [{ capacity }] });
const statusOf = async (receipt: { number: string; pin: string }) =>
  (await guest.find(receipt)).value!.status;

test('more places go to those who wait, in their order', async () => {
  const { slot } = await anOffer(2);
  const receipts = [];
  for (const partySize of [2, 2, 1, 1])
    receipts.push((await guest.book({ slotId: slot.id, partySize })).value);
  await capacities.changeCapacity(slot.id, 4);
  expect(await Promise.all(receipts.map(statusOf))).toEqual([
    'CONFIRMED',
    'CONFIRMED',
    'WAITLISTED',
    'WAITLISTED',
  ]);
  await capacities.changeCapacity(slot.id, null);
  expect(await Promise.all(receipts.map(statusOf))).toEqual(Array(4).fill('CONFIRMED'));
});

test('fewer places than are taken are refused', async () => {
  const { slot } = await anOffer(3);
  await guest.book({ slotId: slot.id, partySize: 2 });
  const refused = expect(capacities.changeCapacity(slot.id, 1)).rejects;
  await refused.toMatchObject({ code: 'PLACES_TAKEN', values: { taken: 2 } });
  await capacities.changeCapacity(slot.id, 2);
  expect((await guest.book({ slotId: slot.id, ifFull: 'REFUSE' })).code).toBe('FULL');
});

test('a capacity lowered while twenty people book is never overbooked', async () => {
  const { slot } = await anOffer(10);
  const booking = Array.from({ length: 20 }, () => guest.book({ slotId: slot.id }));
  const lowering = capacities.changeCapacity(slot.id, 4).catch((error: { code: string }) => error.code);
  const replies = await Promise.all(booking);
  const places = (await lowering) === 'PLACES_TAKEN' ? 10 : 4;
  expect(replies.filter(({ value }) => value.booking.status === 'CONFIRMED')).toHaveLength(places);
});

test('an empty slot is withdrawn, one with people in it is not', async () => {
  const { slot } = await anOffer(2);
  const { value } = await guest.book({ slotId: slot.id });
  await expect(capacities.withdrawSlot(slot.id)).rejects.toMatchObject({ code: 'PLACES_TAKEN' });
  await guest.cancel(value);
  await capacities.withdrawSlot(slot.id);
  await capacities.withdrawSlot(slot.id);
  expect((await guest.book({ slotId: slot.id })).code).toBe('NO_FITTING_SLOT');
  await expect(capacities.changeCapacity(slot.id, 5)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test.each([-1, 0.5, 100_001, Number.NaN])('%s places are refused', async (capacity) => {
  const { slot } = await anOffer(2);
  const refused = expect(capacities.changeCapacity(slot.id, capacity)).rejects;
  await refused.toMatchObject({ code: 'BAD_INPUT', field: 'capacity' });
});

test('slots of past, cancelled and unknown dates are refused', async () => {
  const [cancelled, past] = [await anOffer(2), await anOffer(2)];
  await api.get(CancelOccurrence).cancel(cancelled.occurrence.id, 'Krank');
  await expect(capacities.changeCapacity(cancelled.slot.id, 5)).rejects.toMatchObject({
    code: 'DATE_CANCELLED',
  });
  await expect(capacities.changeCapacity(past.id, 5)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  api.clock.set(past.occurrence.endsAt);
  await expect(capacities.withdrawSlot(past.slot.id)).rejects.toMatchObject({ code: 'PAST' });
});
