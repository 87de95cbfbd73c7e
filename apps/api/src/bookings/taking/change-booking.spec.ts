// Changing one’s mind: moving, more or fewer people, cancelling.
import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { BookingTown } from '../../testing/towns/booking-town.ts';

const town = BookingTown.forSpecs();
const { anOffer, booked } = town;

describe('changing one’s mind', () => {
  it('moves to another date and gives the old place to who waits', async () => {
    const offer = await anOffer({
      dates: [
        { startsIn: '3 days', slots: [{ capacity: 1 }] },
        { startsIn: '4 days', slots: [{ capacity: 1 }] },
      ],
    });
    const [old, target] = offer.slots;
    const mover = await booked({ slotId: old!.id });
    const waiting = await booked({ slotId: old!.id });
    expect((await town.guest.find(mover)).value!.movableTo).toEqual([{ id: target!.id }]);
    const moved = await town.guest.move(mover, target!.id);
    expect(moved.value).toMatchObject({
      number: mover.number,
      pin: mover.pin,
      booking: { slot: { id: target!.id } },
    });
    expect((await town.guest.find(waiting)).value!.status).toBe('CONFIRMED');
  });

  it('keeps the old place when the new one is full, and repeats a move only once', async () => {
    const offer = await anOffer({
      dates: ['3 days', '4 days', '5 days'].map((startsIn) => ({
        startsIn: startsIn as '3 days',
        slots: [{ capacity: 1 }],
      })),
    });
    const [first, full, free] = offer.slots;
    const mover = await booked({ slotId: first!.id });
    await booked({ slotId: full!.id });
    expect((await town.guest.move(mover, full!.id)).code).toBe('FULL');
    expect((await town.guest.find(mover)).value!.slot!.id).toBe(first!.id);
    const key = randomUUID();
    expect((await town.guest.move(mover, free!.id, key)).code).toBeUndefined();
    expect((await town.guest.move(mover, free!.id, key)).value.booking.slot!.id).toBe(free!.id);
    expect((await town.guest.move(mover, first!.id, key)).code).toBe('REQUEST_KEY_REUSED');
  });

  it('refuses a slot of another offer, and one where the person already is', async () => {
    const [offer, other] = [
      await anOffer({ dates: [{ startsIn: '3 days' }, { startsIn: '4 days' }] }),
      await anOffer(),
    ];
    const mover = await booked({ slotId: offer.slots[0]!.id, email: 'here@example.org' });
    expect((await town.guest.move(mover, other.slot.id)).code).toBe('NOT_THE_SAME_OFFER');
    await booked({ slotId: offer.slots[1]!.id, email: 'here@example.org' });
    expect((await town.guest.move(mover, offer.slots[1]!.id)).code).toBe('ALREADY_BOOKED');
  });

  it('lets someone who waits move to a free date', async () => {
    const offer = await anOffer({
      dates: [{ startsIn: '3 days', slots: [{ capacity: 1 }] }, { startsIn: '4 days' }],
    });
    await booked({ slotId: offer.slots[0]!.id });
    const waiting = await booked({ slotId: offer.slots[0]!.id });
    expect((await town.guest.move(waiting, offer.slots[1]!.id)).value.booking).toMatchObject({
      status: 'CONFIRMED',
      waitingPosition: null,
    });
  });

  it('changes the party when there is room, and passes on what it gives back', async () => {
    const { slot } = await anOffer({ slots: [{ capacity: 3 }] });
    const family = await booked({ slotId: slot.id, partySize: 2 });
    expect((await town.guest.changeParty(family, 3)).value.partySize).toBe(3);
    const waiting = await booked({ slotId: slot.id, partySize: 2 });
    expect((await town.guest.changeParty(family, 4)).code).toBe('NOT_ENOUGH_PLACES');
    expect((await town.guest.changeParty(family, 0)).code).toBe('BAD_INPUT');
    await town.guest.changeParty(family, 2);
    expect((await town.guest.find(waiting)).value!.status).toBe('WAITLISTED');
    await town.guest.changeParty(waiting, 1);
    expect((await town.guest.find(waiting)).value!.status).toBe('CONFIRMED');
  });

  it('cancels once, until the date begins', async () => {
    const { slot } = await anOffer({ startsIn: '1 day' });
    const mine = await booked({ slotId: slot.id });
    expect((await town.guest.cancel(mine)).value).toMatchObject({
      status: 'CANCELLED',
      endReason: 'BY_GUEST',
    });
    expect((await town.guest.cancel(mine)).value.status).toBe('CANCELLED');
    expect((await town.guest.changeParty(mine, 2)).code).toBe('BOOKING_OVER');
    const late = await booked({ slotId: slot.id });
    town.api.clock.advance({ hours: 25 });
    expect((await town.guest.cancel(late)).code).toBe('BOOKING_OVER');
  });
});
