// The team acts on the booking of somebody: moves, changes, cancels, answers, checks in; each deed is noted.
import { expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { ActingDesk } from '../../../testing/desks/acting-desk.ts';
import { BookingTown } from '../../../testing/towns/booking-town.ts';

const town = BookingTown.forSpecs();
const { anOffer, booked } = town;
const desk = ActingDesk.forSpecs(town);
const { act, at, book, noted } = desk;

test('moves, changes the party and cancels, each noted', async () => {
  const { slots } = await anOffer({ dates: [{}, { startsIn: '4 days' }] });
  const { receipt } = await book({ slotId: slots[0]!.id });
  const { id } = receipt.booking;
  const moved = await act('moveBookingFor', id, {
    slotId: ['ID!', slots[1]!.id],
    requestKey: ['String!', randomUUID()],
  });
  expect(moved.booking.slot).toEqual({ id: slots[1]!.id, taken: 1 });
  expect((await act('changePartyFor', id, { partySize: ['Int!', 3] })).booking).toMatchObject({
    partySize: 3,
  });
  const cancelled = await act('cancelBookingFor', id, { reason: ['CancelReason!', 'BY_GUEST'] });
  expect(cancelled.booking).toMatchObject({ status: 'CANCELLED', endReason: 'BY_GUEST', can: [] });
  expect((await act('changePartyFor', id, { partySize: ['Int!', 1] })).code).toBe('BOOKING_OVER');
  expect(await noted(id)).toEqual([
    'booking.make DONE',
    'booking.move DONE',
    'booking.change-party DONE',
    'booking.cancel DONE',
    'booking.change-party BOOKING_OVER',
  ]);
});

test('answers a held place', async () => {
  const { slot } = await anOffer({ startsIn: '5 days', slots: [{ capacity: 1 }] });
  const holders = [await booked({ slotId: slot.id })];
  const waiting = [];
  for (let count = 0; count < 2; count++)
    waiting.push((await book({ slotId: slot.id, promoteMe: false })).receipt.booking);
  await town.guest.cancel(holders[0]!);
  expect((await act('declinePlaceFor', waiting[0].id)).booking).toMatchObject({ status: 'CANCELLED' });
  expect((await act('acceptPlaceFor', waiting[1].id)).booking).toMatchObject({ status: 'CONFIRMED' });
  expect((await act('acceptPlaceFor', waiting[0].id)).code).toBe('NOT_HELD');
});

test('gives a new PIN, told once; the old one opens nothing', async () => {
  const { slot } = await anOffer();
  const first = await booked({ slotId: slot.id });
  const [{ id }] = await town.api.sql('SELECT id FROM booking WHERE number = $1', [first.number]);
  const { reissuePin } = await desk.staff.data(
    'mutation ($id: ID!) { reissuePin(bookingId: $id) { number pin } }',
    { id },
  );
  expect(reissuePin.number).toBe(first.number);
  expect((await town.guest.find(first)).value).toBeNull();
  expect((await town.guest.find(reissuePin)).value).toMatchObject({ number: first.number });
});

test('checks in from an hour before, takes it back, and notes who did not come', async () => {
  const { slot } = await anOffer();
  const { receipt } = await book({ slotId: slot.id });
  const record = (attendance: string) =>
    act('recordAttendance', receipt.booking.id, { attendance: ['Attendance!', attendance] });
  at(slot.startsAt, -61);
  expect((await record('ATTENDED')).code).toBe('CLOSED');
  at(slot.startsAt, -60);
  expect((await record('ATTENDED')).booking).toMatchObject({ status: 'ATTENDED', can: ['CHECK_IN'] });
  expect((await record('CONFIRMED')).booking.status).toBe('CONFIRMED');
  expect((await record('MISSED')).booking.status).toBe('MISSED');
});
