// Who comes by without a booking: let in, counted, and taken back if it was a mistake.
import { expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { ActingDesk } from '../../../testing/desks/acting-desk.ts';
import { BookingTown } from '../../../testing/towns/booking-town.ts';

const town = BookingTown.forSpecs();
const { anOffer } = town;
const { act, at, book } = ActingDesk.forSpecs(town);

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
