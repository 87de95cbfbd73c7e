// The team acts for people on the phone, at the desk and at the door; asked over HTTP on a real PostgreSQL.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { BookingTown } from '../../../testing/booking-town.ts';
import { StaffClient } from '../../../testing/staff-client.ts';

const town = BookingTown.forSpecs();
const { anOffer, booked } = town;
let desk: StaffClient;

beforeAll(async () => {
  desk = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
  // The clock jumps by days here; when sessions end is told elsewhere.
  await town.api.sql(`UPDATE staff_session SET ends_at = '2099-01-01', idle_minutes = 10000000`);
});

const BOOKING = `id number status channel partySize endReason waitingPosition can slot { id taken }`;
const RECEIPT = `booking { ${BOOKING} } number pin overlapping { number }`;

async function book(input: Record<string, unknown>, by = desk) {
  const answer = await by.graphql(
    `mutation ($input: BookForGuestInput!) { bookForGuest(input: $input) { ${RECEIPT} } }`,
    { input: { requestKey: randomUUID(), channel: 'PHONE', ...input } },
  );
  return { receipt: answer.data?.bookForGuest, code: answer.code };
}

/** Calls a mutation that takes a booking and answers it. */
async function act(name: string, bookingId: string, rest: Record<string, [string, unknown]> = {}) {
  const variables = Object.fromEntries(Object.entries(rest).map(([key, [, value]]) => [key, value]));
  const types = Object.entries(rest).map(([key, [type]]) => `, $${key}: ${type}`);
  const given = Object.keys(rest).map((key) => `, ${key}: $${key}`);
  const answer = await desk.graphql(
    `mutation ($bookingId: ID!${types.join('')}) { it: ${name}(bookingId: $bookingId${given.join('')}) { ${BOOKING} } }`,
    { bookingId, ...variables },
  );
  return { booking: answer.data?.it, code: answer.code };
}

const noted = async (objectId: string) => {
  const rows = await town.api.sql(
    'SELECT action, outcome FROM audit_entry WHERE object_id = $1 ORDER BY id',
    [objectId],
  );
  return rows.map(({ action, outcome }) => `${action} ${outcome}`);
};
const at = (instant: Temporal.Instant, minutes: number) => town.api.clock.set(instant.add({ minutes }));

describe('booking for a caller', () => {
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
});

describe('a walk-in', () => {
  const walkIn = (given: Record<string, unknown>) => book({ channel: 'WALK_IN', ...given });

  test('is let in and counted at once, from an hour before until the end of the slot', async () => {
    const { slot, occurrence } = await anOffer({
      slots: [{ capacity: 9 }],
      contactRequired: true,
      minutes: 120,
    });
    at(slot.startsAt, -61);
    expect((await walkIn({ occurrenceId: occurrence.id })).code).toBe('CLOSED');
    at(slot.startsAt, -60);
    const first = await walkIn({ occurrenceId: occurrence.id });
    expect(first.receipt.booking).toMatchObject({
      status: 'ATTENDED',
      channel: 'WALK_IN',
      slot: { taken: 1 },
    });
    at(slot.startsAt, 119);
    expect((await walkIn({ slotId: slot.id, partySize: 2 })).receipt.booking.slot.taken).toBe(3);
    at(slot.startsAt, 120);
    expect((await walkIn({ slotId: slot.id })).code).toBe('PAST');
  });

  test('is refused beyond capacity, unless the slot has no limit', async () => {
    const limited = await anOffer({ slots: [{ capacity: 2 }] });
    const open = await anOffer({ slots: [{ capacity: null }] });
    at(limited.slot.startsAt, 10);
    await walkIn({ slotId: limited.slot.id });
    expect((await walkIn({ slotId: limited.slot.id, partySize: 2 })).code).toBe('NOT_ENOUGH_PLACES');
    await walkIn({ slotId: limited.slot.id });
    expect((await walkIn({ slotId: limited.slot.id })).code).toBe('FULL');
    for (let count = 0; count < 3; count++)
      expect((await walkIn({ occurrenceId: open.occurrence.id })).code).toBeUndefined();
  });

  test('takes the first slot with room, and stores nothing of a person', async () => {
    const { occurrence, slots } = await anOffer({ slots: [{ capacity: 1 }, { capacity: 1 }] });
    at(slots[0]!.startsAt, 0);
    const name = { name: 'Mara', phone: '0731 161 3304' };
    const taken = [
      await walkIn({ occurrenceId: occurrence.id, ...name }),
      await walkIn({ occurrenceId: occurrence.id }),
    ];
    expect(new Set(taken.map(({ receipt }) => receipt.booking.slot.id))).toEqual(
      new Set(slots.map(({ id }) => id)),
    );
    const stored = await town.api.sql(
      'SELECT contact_id, phone_hash, source_hash FROM booking WHERE occurrence_id = $1',
      [occurrence.id],
    );
    expect(stored).toEqual(Array(2).fill({ contact_id: null, phone_hash: null, source_hash: null }));
  });

  test('entered by mistake is taken back, and its place is free again', async () => {
    const { slot } = await anOffer({ slots: [{ capacity: 1 }] });
    at(slot.startsAt, 5);
    const { receipt } = await walkIn({ slotId: slot.id });
    expect(await act('undoWalkIn', receipt.booking.id)).toMatchObject({
      booking: { status: 'CANCELLED', endReason: 'BY_TEAM', slot: { taken: 0 } },
    });
    expect((await act('undoWalkIn', receipt.booking.id)).code).toBeUndefined();
    expect((await walkIn({ slotId: slot.id })).code).toBeUndefined();
  });

  test('is all that can be taken back that way', async () => {
    const { slot } = await anOffer();
    const { receipt } = await book({ slotId: slot.id });
    expect((await act('undoWalkIn', receipt.booking.id)).code).toBe('BOOKING_OVER');
  });

  test('tapped twice is one', async () => {
    const { slot } = await anOffer({ slots: [{ capacity: 5 }] });
    at(slot.startsAt, 5);
    const tap = { slotId: slot.id, requestKey: randomUUID() };
    const [first, second] = await Promise.all([walkIn(tap), walkIn(tap)]);
    expect(first.receipt.number).toBe(second.receipt.number);
    expect(first.receipt.booking.slot.taken).toBe(1);
  });
});

describe('the team, for somebody', () => {
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
    const { reissuePin } = await desk.data(
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
});
