// The team books for people on the phone and at the desk; asked over HTTP on a real PostgreSQL.
import { expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { ActingDesk } from '../../../testing/desks/acting-desk.ts';
import { BookingTown } from '../../../testing/towns/booking-town.ts';

const town = BookingTown.forSpecs();
const { anOffer, booked } = town;
const { at, book, noted } = ActingDesk.forSpecs(town);

test('follows the same rules and gives the same receipt, with its way noted', async () => {
  const { slot } = await anOffer({ slots: [{ capacity: 2 }], contactRequired: true });
  expect(await book({ slotId: slot.id })).toMatchObject({ code: 'CONTACT_REQUIRED' });
  const { receipt } = await book({ slotId: slot.id, name: 'Mara Beispiel', phone: '0731 161 3300' });
  expect(receipt).toMatchObject({
    number: expect.stringMatching(/^[1-9]\d{8}$/),
    pin: expect.stringMatching(/^\d{6}$/),
    booking: { status: 'CONFIRMED', channel: 'PHONE', slot: { id: slot.id, taken: 1 } },
  });
  expect((await town.guest.find(receipt)).value).toMatchObject({
    status: 'CONFIRMED',
    name: 'Mara Beispiel',
  });
  expect(await noted(receipt.booking.id)).toEqual(['booking.make DONE']);
});

test('or by somebody online: exactly one gets the last place', async () => {
  for (let round = 0; round < 5; round++) {
    const { slot } = await anOffer({ slots: [{ capacity: 1 }] });
    const [caller, online] = await Promise.all([
      book({ slotId: slot.id, ifFull: 'REFUSE', phone: '0731 161 3301' }),
      town.guest.book({ slotId: slot.id, ifFull: 'REFUSE' }),
    ]);
    expect([caller.code, online.code].sort()).toEqual(['FULL', undefined]);
    expect([caller.receipt?.booking.status, online.value?.booking.status].filter(Boolean)).toEqual([
      'CONFIRMED',
    ]);
  }
});

test('who comes too late waits like anybody', async () => {
  const { slot } = await anOffer({ slots: [{ capacity: 1 }] });
  await booked({ slotId: slot.id });
  const { receipt } = await book({ slotId: slot.id });
  expect(receipt.booking).toMatchObject({ status: 'WAITLISTED', waitingPosition: 1 });
});

test('a repeated request returns the first booking', async () => {
  const { slot } = await anOffer();
  const wish = { slotId: slot.id, requestKey: randomUUID() };
  const first = await book(wish);
  expect((await book(wish)).receipt.number).toBe(first.receipt.number);
  expect((await book({ ...wish, channel: 'DESK' })).code).toBe('REQUEST_KEY_REUSED');
});

test('is not held back by the limit for unconfirmed addresses, which still holds online', async () => {
  const phone = '0731 161 3302';
  for (let count = 0; count < 4; count++) {
    const { slot } = await anOffer();
    expect((await book({ slotId: slot.id, phone })).code).toBeUndefined();
  }
  const { slot } = await anOffer();
  expect((await town.guest.book({ slotId: slot.id, phone })).code).toBe('TOO_MANY_BOOKINGS');
});

test('tells an overlap only of bookings proven by number and PIN', async () => {
  const { slot } = await anOffer();
  const phone = '0731 161 3303';
  const own = await booked({ slotId: slot.id, phone });
  const other = await anOffer();
  const silent = await book({ slotId: other.slot.id, phone });
  expect(silent.receipt.overlapping).toEqual([]);
  const third = await anOffer();
  const proven = [{ number: own.number, pin: own.pin }];
  const told = await book({ slotId: third.slot.id, phone, provenBookings: proven });
  expect(told.receipt.overlapping).toEqual([{ number: own.number }]);
});

test('keeps the cut-off', async () => {
  const { slot } = await anOffer({ cutoffMinutes: 120 });
  at(slot.startsAt, -120);
  expect((await book({ slotId: slot.id })).code).toBe('CLOSED');
});
