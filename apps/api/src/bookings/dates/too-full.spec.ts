// A date of a series with more people than places are wanted now: what is given back goes, until the wish is reached.
import { beforeEach, expect, test } from '@jest/globals';
import { placesPlan } from '../../offers/posting/planned-slots.ts';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import type { MadeOffer } from '../../testing/made/builders.ts';
import { ChangingDates } from '../../testing/desks/changing-dates.ts';
import type { Receipt } from '../../testing/desks/guest.ts';
import type { WantedChange } from '../date-plans/date-change.ts';
import { SlotCapacity } from './slot-capacity.service.ts';

const town = BookingTown.forSpecs();
const dates = new ChangingDates(town);
const { aSeries, booked, change, found } = dates;

let offer: MadeOffer;
/** Six people in six places, of which four are wanted now; somebody waits. */
let pair: Receipt;
let alone: Receipt[];
let waits: Receipt;

const all = (onSite: number | null): WantedChange => ({ scope: 'ALL', change: { places: { onSite } } });
const this_ = (onSite: number): WantedChange => ({ scope: 'THIS', change: { places: { onSite } } });
const slotNow = async (id = offer.slot.id) => {
  const [{ taken, capacity, wanted }] = await town.api.sql(
    'SELECT taken, capacity, wanted_capacity AS wanted FROM slot WHERE id = $1',
    [id],
  );
  return `${taken} of ${capacity}, wanted ${wanted}`;
};

beforeEach(async () => {
  offer = await aSeries({ slotPlan: placesPlan(120, { onSite: 6 }) });
  pair = await booked(offer.slot.id, { partySize: 2 });
  alone = [];
  for (let count = 0; count < 4; count++) alone.push(await booked(offer.slot.id));
  waits = await booked(offer.slot.id);
  await change(offer.occurrence.id, all(4));
  expect(await slotNow()).toBe('6 of 6, wanted 4');
});

test('a place that is given back goes, and who waits gets the first below the wish', async () => {
  await town.guest.cancel(alone[0]!);
  expect(await slotNow()).toBe('5 of 5, wanted 4');
  expect(await found(waits)).toMatchObject({ status: 'WAITLISTED' });
  expect((await town.guest.book({ slotId: offer.slot.id, ifFull: 'REFUSE' })).code).toBe('FULL');
  await town.guest.cancel(alone[1]!);
  expect(await slotNow()).toBe('4 of 4, wanted null');
  expect(await found(waits)).toMatchObject({ status: 'WAITLISTED' });
  await town.guest.cancel(alone[2]!);
  expect(await found(waits)).toMatchObject({ status: 'CONFIRMED' });
  expect(await slotNow()).toBe('4 of 4, wanted null');
});

test('so do places of those who move, and of parties that become smaller', async () => {
  await town.guest.move(alone[0]!, offer.slots[1]!.id);
  expect(await slotNow()).toBe('5 of 5, wanted 4');
  expect((await town.guest.changeParty(alone[1]!, 2)).code).toBe('NOT_ENOUGH_PLACES');
  await town.guest.changeParty(pair, 1);
  expect(await slotNow()).toBe('4 of 4, wanted null');
  await town.guest.changeParty(pair, 1);
  expect(await found(waits)).toMatchObject({ status: 'WAITLISTED' });
});

test('a party that gives back more than is too many leaves the rest to who waits', async () => {
  await town.guest.cancel(alone[0]!);
  await town.guest.cancel(pair);
  expect(await found(waits)).toMatchObject({ status: 'CONFIRMED' });
  expect(await slotNow()).toBe('4 of 4, wanted null');
});

test('places all given back at once leave as many as are wanted, and nobody waits for one of them', async () => {
  await Promise.all([pair, ...alone].map((receipt) => town.guest.cancel(receipt)));
  expect(await slotNow()).toBe('1 of 4, wanted null');
  expect(await found(waits)).toMatchObject({ status: 'CONFIRMED' });
});

test('the wish stays when the date gets another time, and can be another one', async () => {
  await change(offer.occurrence.id, { scope: 'ALL', change: { weekdays: [4] } });
  expect(await slotNow()).toBe('6 of 6, wanted 4');
  await change(offer.occurrence.id, all(3));
  expect(await slotNow()).toBe('6 of 6, wanted 3');
  const [more] = await dates.changes.preview(offer.occurrence.id, all(6));
  expect(more).toMatchObject({ effect: 'RESIZED', places: { from: 3, to: 6, tooFull: false } });
  await change(offer.occurrence.id, all(6));
  expect(await slotNow()).toBe('6 of 6, wanted null');
  await change(offer.occurrence.id, all(4));
  await change(offer.occurrence.id, all(null));
  expect(await slotNow()).toBe('7 of null, wanted null');
});

test('for this date alone what is wanted already is no new wish, and fewer are still refused', async () => {
  await change(offer.occurrence.id, this_(4));
  expect(await slotNow()).toBe('6 of 6, wanted 4');
  await expect(dates.changes.preview(offer.occurrence.id, this_(5))).rejects.toMatchObject({
    code: 'PLACES_TAKEN',
  });
  await change(offer.occurrence.id, this_(7));
  expect(await slotNow()).toBe('7 of 7, wanted null');
});

test('a slot that gets as many places as are taken keeps them', async () => {
  await town.api.get(SlotCapacity).changeCapacity(offer.slot.id, 6);
  await town.guest.cancel(alone[0]!);
  expect(await slotNow()).toBe('6 of 6, wanted null');
  expect(await found(waits)).toMatchObject({ status: 'CONFIRMED' });
});

test('the version before, which knows no wish, keeps what the tables demand', async () => {
  await town.api.sql('UPDATE slot SET capacity = 8 WHERE id = $1', [offer.slot.id]);
  expect(await slotNow()).toBe('6 of 8, wanted null');
  await change(offer.occurrence.id, all(8));
  for (const wish of ['wanted_capacity = 8', 'wanted_capacity = -1', 'wanted_capacity = 2'])
    await expect(town.api.sql(`UPDATE slot SET ${wish} WHERE id = $1`, [offer.slot.id])).rejects.toThrow(
      /slot_wanted_ck/,
    );
});
